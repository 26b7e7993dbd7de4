package io.entente.group.meeting;

import io.entente.model.Finding;
import io.entente.model.MeetingBrief.Passage;
import io.entente.model.MeetingBrief.Remark;
import io.entente.model.Quote;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses sentences that tell of disputes between two parties. */
final class Friction {
    private static final int MOST = 6;
    private static final int DAYS_RECENT = 365;
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS = Set.of(
            ("accuse accused accuses accusing accusation accusations boycott breach breached complain complained complaint complaints "
                            + "condemn condemned condemns criticise criticised criticized curbs dispute disputes disputed embargo "
                            + "expelled expulsion friction grievance impasse objected objection protest protested protests quarrel "
                            + "recalled retaliate retaliated retaliation retaliatory row sanction sanctions spat standoff strained "
                            + "summoned tension tensions threat threaten threatened threatens violated violation violations")
                    .split(" "));

    private final Relationship between;
    private final LocalDate on;

    Friction(Relationship between, LocalDate on) {
        this.between = between;
        this.on = on;
    }

    /** Returns the passages, the newest first; what is quoted as a remark is left out. */
    List<Passage> in(List<Report> reports, List<Remark> quoted) {
        Set<String> seen = new HashSet<>();
        quoted.forEach(remark -> seen.add(remark.statement().quote().sentence()));
        List<Passage> found = new ArrayList<>();
        reports.stream()
                .filter(report -> !report.article().published().isBefore(on.minusDays(DAYS_RECENT)))
                .sorted(Comparator.comparing((Report report) -> report.article().published())
                        .reversed()
                        .thenComparing(report -> report.article().id()))
                .forEach(report -> sentences(report)
                        .filter(quote -> tellsOfDispute(quote.sentence()))
                        .filter(quote -> seen.add(quote.sentence()))
                        .forEach(quote -> found.add(new Passage(
                                quote,
                                report.article().published(),
                                report.article().id()))));
        return found.stream().limit(MOST).toList();
    }

    private Stream<Quote> sentences(Report report) {
        return Stream.of(
                        report.findings().relationships().stream()
                                .filter(found -> found.between().equals(between)),
                        report.findings().statements().stream()
                                .filter(found -> found.between().equals(between)),
                        report.findings().agreements().stream()
                                .filter(found -> found.parties().contains(between.first())
                                        && found.parties().contains(between.second())))
                .flatMap(found -> found)
                .map(Finding::quote);
    }

    private static boolean tellsOfDispute(String sentence) {
        return BREAK.splitAsStream(sentence.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }
}
