package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing.Chapter;
import io.entente.model.Briefing.Dealing;
import io.entente.model.Briefing.Meeting;
import io.entente.model.DateRange;
import io.entente.model.MeetingFinding.Timing;
import io.entente.model.Official;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a chapter for each relationship that the period's articles report, the home country's first, then by weight. */
final class Chapters {
    private static final int DEALINGS_SHOWN = 3;

    private final Known known;
    private final Meetings meetings;
    private final Map<Relationship, List<Agreement>> agreements = new TreeMap<>();
    private final Map<Relationship, List<Report>> reports = new TreeMap<>();

    Chapters(Known known, List<Agreement> agreements, Meetings meetings) {
        this.known = known;
        this.meetings = meetings;
        known.originalsInPeriod()
                .forEach(report -> report.findings()
                        .pairs()
                        .forEach(pair -> reports.computeIfAbsent(pair, p -> new ArrayList<>())
                                .add(report)));
        agreements.stream().filter(this::isShown).forEach(this::place);
    }

    List<Chapter> all() {
        Set<Relationship> pairs = new TreeSet<>(reports.keySet());
        pairs.addAll(agreements.keySet());
        return pairs.stream()
                .sorted(Comparator.comparing((Relationship pair) -> !known.isHome(pair))
                        .thenComparing(pair -> -weight(pair))
                        .thenComparing(pair -> pair))
                .map(this::chapter)
                .toList();
    }

    private boolean isShown(Agreement agreement) {
        return !agreement.lastReported().isBefore(known.edition().period().to().minusDays(History.DAYS_REMEMBERED));
    }

    // Without news in the period an agreement stands only where its relationship has some. One of several parties
    // stands under
    // the pairs of them that have news, or under the first.
    private void place(Agreement agreement) {
        Set<Relationship> pairs = Relationship.among(agreement.parties());
        List<Relationship> withNews =
                pairs.stream().filter(reports::containsKey).toList();
        withNews.forEach(pair -> put(pair, agreement));
        if (withNews.isEmpty() && agreement.change() != Agreement.Change.NO_NEWS) {
            put(known.mainOf(agreement.parties()), agreement);
        }
    }

    private void put(Relationship pair, Agreement agreement) {
        agreements.computeIfAbsent(pair, p -> new ArrayList<>()).add(agreement);
    }

    private int weight(Relationship pair) {
        int changes = agreements.getOrDefault(pair, List.of()).stream()
                .mapToInt(agreement -> Weight.of(agreement, known))
                .sum();
        return changes + reports.getOrDefault(pair, List.of()).size();
    }

    private Chapter chapter(Relationship pair) {
        List<Agreement> here = agreements.getOrDefault(pair, List.of()).stream()
                .sorted(Comparator.comparing(Agreement::status)
                        .thenComparing(Agreement::name)
                        .thenComparing(Agreement::id))
                .toList();
        List<Meeting> met = meetings.of(pair);
        List<Dealing> dealings = here.isEmpty() && met.isEmpty() ? dealings(pair) : List.of();
        return new Chapter(pair, summary(pair, here, met), here, met, dealings, speakers(pair));
    }

    private List<Dealing> dealings(Relationship pair) {
        return reports.getOrDefault(pair, List.of()).stream()
                .flatMap(report -> report.findings().relationships().stream()
                        .filter(found -> found.between().equals(pair))
                        .limit(1)
                        .map(found -> new Dealing(found, report.article().id())))
                .limit(DEALINGS_SHOWN)
                .toList();
    }

    private List<Official> speakers(Relationship pair) {
        Map<String, Official> byName = new TreeMap<>();
        reports.getOrDefault(pair, List.of()).stream()
                .flatMap(report -> report.findings().meetings().stream())
                .filter(meeting -> meeting.between().equals(pair))
                .flatMap(meeting -> meeting.participants().stream())
                .filter(official -> pair.has(official.party()))
                .forEach(
                        official -> byName.merge(official.party() + " " + official.name(), official, Chapters::fuller));
        return List.copyOf(byName.values());
    }

    private static Official fuller(Official one, Official other) {
        return one.role().isPresent() ? one : other;
    }

    private String summary(Relationship pair, List<Agreement> here, List<Meeting> met) {
        String stages = here.isEmpty() ? "No agreement is reported." : stages(here) + ".";
        String contact = Stream.of(held(met), next(met)).flatMap(List::stream).collect(Collectors.joining(" "));
        long articles = reports.getOrDefault(pair, List.of()).size();
        String coverage = contact.isEmpty()
                ? English.count(articles, "independent report", "independent reports") + " in this period."
                : contact;
        return stages + " " + coverage;
    }

    private static String stages(List<Agreement> agreements) {
        Map<AgreementStatus, Long> counts = agreements.stream()
                .collect(Collectors.groupingBy(Agreement::status, TreeMap::new, Collectors.counting()));
        List<String> words = new ArrayList<>();
        counts.forEach((status, count) -> words.add(
                words.isEmpty()
                        ? English.count(count, "agreement", "agreements") + " " + status.words()
                        : count + " " + status.words()));
        return English.list(words);
    }

    private static List<String> held(List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.finding().timing() == Timing.HELD)
                .reduce((first, second) -> second)
                .map(meeting -> "The two sides met" + where(meeting) + when(meeting) + ".")
                .stream()
                .toList();
    }

    private static List<String> next(List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.finding().timing() == Timing.UPCOMING)
                .findFirst()
                .map(meeting -> "They are to meet" + where(meeting) + when(meeting) + ".")
                .stream()
                .toList();
    }

    private static String where(Meeting meeting) {
        return meeting.finding().place().map(place -> " in " + place).orElse("");
    }

    private static String when(Meeting meeting) {
        return meeting.finding()
                .date()
                .map((DateRange date) -> " " + English.during(date))
                .orElse("");
    }
}
