package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.Agreement.Evidence;
import io.entente.model.Agreement.TimelineEntry;
import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agreement as it is to be shown, before its sentences are fetched.
 *
 * @param history all that is known of it
 * @param period what is news
 * @param before how far it had come before the period
 * @param now how far it has come
 * @param reports the reports to be quoted, the newest first
 * @param course the events to be told, the oldest first
 */
record Draft(
        History history,
        Period period,
        Optional<AgreementStatus> before,
        AgreementStatus now,
        List<Mention> reports,
        List<Happening> course) {
    Draft with(List<Mention> otherReports, List<Happening> otherCourse) {
        return new Draft(history, period, before, now, otherReports, otherCourse);
    }

    Stream<Mention> printed() {
        return Stream.concat(reports.stream(), course.stream().map(Happening::mention));
    }

    Agreement agreement(Quotes quotes) {
        String name = history.name();
        return new Agreement(
                history.id(),
                history.parties(),
                history.instrument(),
                name,
                history.acronym(),
                history.aliases(name),
                now,
                before,
                Change.between(before, now, history.isNewsIn(period)),
                course.stream()
                        .map(happening ->
                                new TimelineEntry(quotes.event(happening), happening.articleId(), happening.reported()))
                        .toList(),
                reports.stream().map(mention -> evidence(mention, quotes)).toList(),
                history.firstReported(),
                history.lastReported(),
                history.corrections());
    }

    private static Evidence evidence(Mention mention, Quotes quotes) {
        AgreementFinding finding = quotes.finding(mention);
        Optional<String> saidBy = finding.events().stream()
                .filter(event -> event.quote().sentence().equals(finding.quote().sentence()))
                .flatMap(event -> event.saidBy().stream())
                .findFirst();
        return new Evidence(mention.articleId(), mention.reported(), finding.status(), finding.quote(), saidBy);
    }
}
