package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.model.Briefing.Chapter;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Copy;
import io.entente.model.Briefing.Coverage;
import io.entente.model.Briefing.Expectation;
import io.entente.model.Briefing.Headline;
import io.entente.model.Briefing.LateArrival;
import io.entente.model.Briefing.Silence;
import io.entente.model.Briefing.Source;
import io.entente.model.Correction;
import io.entente.model.Correction.Rejection;
import io.entente.model.Explanation;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import io.entente.model.Unreadable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the content of a briefing from what is known; equal arguments give equal briefings. */
public final class Composer {
    private static final Set<Agreement.Change> CHANGES = EnumSet.of(
            Agreement.Change.NEW, Agreement.Change.ADVANCED, Agreement.Change.SET_BACK, Agreement.Change.ENDED);

    private final Known known;
    private final List<Draft> drafts;
    private final Expectations expectations;
    private final Quotes quotes;

    private Composer(Known known, Holdings holdings) {
        this.known = known;
        this.drafts = drafts();
        this.expectations = new Expectations(known);
        this.quotes = Quotes.of(
                Stream.concat(drafts.stream().flatMap(Draft::printed), expectations.printed()), holdings.archive());
    }

    /**
     * Returns the briefing of an edition.
     *
     * @param edition which briefing is wanted
     * @param holdings what is known; reports published after the period are passed over
     * @param corrections what analysts have set right
     * @param unreadable the files that could not be read
     * @param names gives a party's display name
     */
    public static Briefing compose(
            Edition edition,
            Holdings holdings,
            List<Correction> corrections,
            List<Unreadable> unreadable,
            Function<Party, String> names) {
        return new Composer(Known.of(edition, holdings, corrections, names), holdings).briefing(unreadable);
    }

    /**
     * Returns all agreements that reports published up to a day speak of, as they stood on the day of the last of those reports,
     * in order of their ids.
     */
    public static List<Agreement> agreements(LocalDate day, List<Report> reports, List<Correction> corrections) {
        Known known = asOf(day, reports, corrections);
        Period last = lastDay(known, day);
        return known.histories().stream()
                .map(history -> history.agreement(last))
                .sorted(Comparator.comparing(Agreement::id))
                .toList();
    }

    /** Returns the agreement with an id, as {@link #agreements} has it, with the reasons for what was joined in it. */
    public static Optional<Explanation> explain(
            String id, LocalDate day, List<Report> reports, List<Correction> corrections) {
        Known known = asOf(day, reports, corrections);
        Period last = lastDay(known, day);
        return known.histories().stream()
                .filter(history -> history.id().equals(id))
                .findFirst()
                .map(history -> new Reasons(history).explain(history.agreement(last), known.histories()));
    }

    private static Known asOf(LocalDate day, List<Report> reports, List<Correction> corrections) {
        return Known.of(Edition.of(Period.between(day, day)), Holdings.of(reports), corrections, Party::code);
    }

    private static Period lastDay(Known known, LocalDate day) {
        LocalDate last = known.reports().stream()
                .map(report -> report.article().published())
                .max(Comparator.naturalOrder())
                .orElse(day);
        return Period.between(last, last);
    }

    private Briefing briefing(List<Unreadable> unreadable) {
        Edition edition = known.edition();
        List<Agreement> agreements =
                drafts.stream().map(draft -> draft.agreement(quotes)).toList();
        List<Agreement> changes = changes(agreements);
        Meetings meetings = new Meetings(known);
        List<Chapter> chapters = new Chapters(known, agreements, meetings).all();
        List<Expectation> comingUp = Stream.concat(expectations.comingUp(quotes).stream(), meetings.comingUp().stream())
                .sorted(Expectations.BY_DAY)
                .toList();
        List<Expectation> overdue = Stream.concat(expectations.overdue(quotes).stream(), meetings.overdue().stream())
                .sorted(Expectations.BY_DAY)
                .toList();
        List<Conflict> conflicts = agreements.stream()
                .flatMap(agreement -> new Conflicts(known).about(agreement).stream())
                .toList();
        List<Headline> bottomLine = new BottomLine(known).of(changes);
        return new Briefing(
                edition.period(),
                edition.marking(),
                edition.home(),
                partyNames(agreements, chapters, List.of(comingUp, overdue)),
                coverage(unreadable),
                bottomLine,
                changes,
                chapters,
                comingUp,
                overdue,
                conflicts,
                silent(),
                late(),
                corrections(agreements, chapters),
                sources(bottomLine, changes, chapters, List.of(comingUp, overdue), conflicts),
                copies(),
                unreadable,
                known.inPeriod());
    }

    private List<Draft> drafts() {
        Period period = known.edition().period();
        return known.histories().stream()
                .filter(history -> history.isCurrent(period))
                .filter(tellable())
                .map(history -> history.draft(period))
                .map(new Abridgement(known)::of)
                .toList();
    }

    // Of the thousands that a register comes to hold, few are told of: those with news, and what stands
    // beside news of the same parties. The end that a notice set comes without news.
    private Predicate<History> tellable() {
        Period period = known.edition().period();
        Set<Relationship> withNews = known.originalsInPeriod().stream()
                .flatMap(report -> report.findings().pairs().stream())
                .collect(Collectors.toSet());
        return history -> history.isNewsIn(period)
                || history.hasNotice()
                || Relationship.among(history.parties()).stream().anyMatch(withNews::contains);
    }

    private List<Source> sources(
            List<Headline> bottomLine,
            List<Agreement> changes,
            List<Chapter> chapters,
            List<List<Expectation>> expectations,
            List<Conflict> conflicts) {
        Citations citations = new Citations();
        citations.headlines(bottomLine);
        citations.agreements(changes);
        citations.chapters(chapters);
        expectations.forEach(citations::expectations);
        citations.conflicts(conflicts);
        citations.late(late());
        List<ArticleHead> articles =
                known.copies().originals().stream().map(Report::article).toList();
        return citations.sources(articles, quotes);
    }

    private List<Agreement> changes(List<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> CHANGES.contains(agreement.change()))
                .sorted(Comparator.comparing((Agreement agreement) -> -Weight.of(agreement, known))
                        .thenComparing(Agreement::id))
                .toList();
    }

    private Coverage coverage(List<Unreadable> unreadable) {
        List<Report> reports = known.inPeriod();
        return new Coverage(
                reports.size(),
                (int) reports.stream()
                        .filter(report -> known.copies().originalOf(report).isPresent())
                        .count(),
                (int) reports.stream()
                        .flatMap(report -> report.article().publisher().stream())
                        .distinct()
                        .count(),
                (int) reports.stream()
                        .filter(report -> !report.findings().pairs().isEmpty())
                        .count(),
                unreadable.size(),
                (int) reports.stream()
                        .filter(report -> report.article().dateOrigin().isEstimate())
                        .count());
    }

    private List<Copy> copies() {
        return known.inPeriod().stream()
                .flatMap(report ->
                        known
                                .copies()
                                .originalOf(report)
                                .map(original -> new Copy(report.article(), original))
                                .stream())
                .toList();
    }

    // Those of the agreements that are shown, and what was set aside in articles of the period.
    private List<Correction> corrections(List<Agreement> agreements, List<Chapter> chapters) {
        Set<Correction> shown = Stream.concat(
                        agreements.stream().filter(agreement -> CHANGES.contains(agreement.change())),
                        chapters.stream().flatMap(chapter -> chapter.agreements().stream()))
                .flatMap(agreement -> agreement.corrections().stream())
                .collect(Collectors.toSet());
        Set<String> articles =
                known.inPeriod().stream().map(report -> report.article().id()).collect(Collectors.toSet());
        return known.corrections().stream()
                .filter(correction -> shown.contains(correction)
                        || correction instanceof Rejection rejection && articles.contains(rejection.article()))
                .toList();
    }

    private List<LateArrival> late() {
        return known.lateReports().stream()
                .map(report -> new LateArrival(report, known.copies().originalOf(report)))
                .toList();
    }

    private List<Silence> silent() {
        return known.edition().watched().stream()
                .filter(pair -> known.originalsInPeriod().stream()
                        .noneMatch(report -> report.findings().pairs().contains(pair)))
                .map(pair -> new Silence(pair, lastReport(pair)))
                .toList();
    }

    private Optional<LocalDate> lastReport(Relationship pair) {
        return known.copies().originals().stream()
                .filter(report -> report.findings().pairs().contains(pair))
                .map(report -> report.article().published())
                .max(Comparator.naturalOrder());
    }

    private SortedMap<Party, String> partyNames(
            List<Agreement> agreements, List<Chapter> chapters, List<List<Expectation>> expectations) {
        SortedMap<Party, String> named = new TreeMap<>();
        Stream.of(
                        known.edition().home().stream(),
                        known.edition().watched().stream().flatMap(Composer::parties),
                        agreements.stream().flatMap(agreement -> agreement.parties().stream()),
                        chapters.stream().flatMap(chapter -> parties(chapter.between())),
                        expectations.stream().flatMap(List::stream).flatMap(expected -> parties(expected.between())),
                        known.inPeriod().stream()
                                .flatMap(report ->
                                        report.findings().pairs().stream().flatMap(Composer::parties)))
                .flatMap(parties -> parties)
                .forEach(party -> named.put(party, known.names().apply(party)));
        return named;
    }

    private static Stream<Party> parties(Relationship pair) {
        return Stream.of(pair.first(), pair.second());
    }
}
