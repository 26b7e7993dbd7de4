package io.entente.group;

import io.entente.model.ArticleHead;
import io.entente.model.Correction;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known at a period's end, put in order: originals, copies, agreements.
 *
 * @param edition which briefing is wanted
 * @param reports all reports published up to the period's last day
 * @param copies which of them repeat others
 * @param late those that arrived late
 * @param corrections what analysts have set right
 * @param histories the agreements that the originals report
 * @param names a party's display name
 */
record Known(
        Edition edition,
        List<Report> reports,
        Copies copies,
        Set<ArticleHead> late,
        List<Correction> corrections,
        List<History> histories,
        Function<Party, String> names) {
    static Known of(Edition edition, Holdings holdings, List<Correction> corrections, Function<Party, String> names) {
        Rulings rulings = new Rulings(corrections);
        List<Report> published = Stream.concat(holdings.reports().stream(), rulings.additions())
                .filter(report ->
                        !report.article().published().isAfter(edition.period().to()))
                .sorted(Copies.EARLIEST)
                .toList();
        Copies copies = Copies.among(published, edition.period().from(), holdings.late());
        List<Mention> mentions = copies.originals().stream()
                .flatMap(report -> Mention.in(report, holdings.late().contains(report.article())))
                .toList();
        return new Known(edition, published, copies, holdings.late(), corrections, rulings.histories(mentions), names);
    }

    /** Returns the same for another period that ends no later. */
    Known in(Period period) {
        Edition other = new Edition(period, edition.home(), edition.watched(), edition.marking());
        return new Known(other, reports, copies, late, corrections, histories, names);
    }

    /** Returns the same with one agreement alone. */
    Known of(History history) {
        return new Known(edition, reports, copies, late, corrections, List.of(history), names);
    }

    /** Tells whether an article is news for the period's reader: of the period, or late. */
    boolean isNews(String articleId, LocalDate published) {
        return edition.period().contains(published)
                || late.stream().anyMatch(article -> article.id().equals(articleId));
    }

    List<Report> lateReports() {
        return reports.stream()
                .filter(report -> late.contains(report.article()))
                .toList();
    }

    List<Report> inPeriod() {
        return reports.stream().filter(report -> isInPeriod(report.article())).toList();
    }

    List<Report> originalsInPeriod() {
        return copies.originals().stream()
                .filter(report -> isInPeriod(report.article()))
                .toList();
    }

    private boolean isInPeriod(ArticleHead article) {
        return edition.period().contains(article.published()) && !Rulings.isAddition(article);
    }

    /** Returns the pair under which something of several parties stands: the home country's, else the first. */
    Relationship mainOf(Set<Party> parties) {
        Set<Relationship> pairs = Relationship.among(parties);
        Optional<Relationship> home = pairs.stream().filter(this::isHome).findFirst();
        return home.orElseGet(() -> pairs.iterator().next());
    }

    boolean isHome(Relationship pair) {
        return edition.home().filter(pair::has).isPresent();
    }

    /** Returns the two names, the home country's first. */
    String nameOf(Relationship pair) {
        Party first = edition.home().filter(pair::has).orElse(pair.first());
        return names.apply(first) + "–" + names.apply(pair.counterpartOf(first));
    }

    /** Returns the names of two parties, or of more as a list. */
    String nameOf(Set<Party> parties) {
        return parties.size() == 2
                ? nameOf(mainOf(parties))
                : English.list(parties.stream().map(names).toList());
    }
}
