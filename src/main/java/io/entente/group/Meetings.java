package io.entente.group;

import io.entente.model.Briefing.Expectation;
import io.entente.model.Briefing.Meeting;
import io.entente.model.DateRange;
import io.entente.model.MeetingFinding;
import io.entente.model.MeetingFinding.Timing;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins the reports of one meeting and tells which have been held and which are to come. */
final class Meetings {
    private static final int DAYS_OF_ONE_MEETING = 3;
    // Of most meetings the news tells within days, or never.
    private static final int DAYS_OVERDUE_SHOWN = 28;
    private static final Comparator<Meeting> BY_DAY = Comparator.comparing(Meetings::day)
            .thenComparing(meeting -> meeting.finding().between())
            .thenComparing(meeting -> meeting.articleIds().get(0));

    private final Known known;
    private final Map<Relationship, List<Meeting>> byPair;

    Meetings(Known known) {
        this.known = known;
        this.byPair = joined(known.copies().originals());
    }

    /** Returns all of a relationship's meetings that are known, by day. */
    List<Meeting> allOf(Relationship pair) {
        return List.copyOf(byPair.getOrDefault(pair, List.of()));
    }

    /** Returns a relationship's meetings that the period's articles report, or that are still to come, by day. */
    List<Meeting> of(Relationship pair) {
        Period period = known.edition().period();
        return byPair.getOrDefault(pair, List.of()).stream()
                .filter(meeting -> period.contains(meeting.reported()) || isToCome(meeting))
                .toList();
    }

    /** Returns the meetings announced for a day after the period, by day. */
    List<Expectation> comingUp() {
        return byPair.values().stream()
                .flatMap(List::stream)
                .filter(this::isToCome)
                .map(this::expectation)
                .toList();
    }

    /** Returns the meetings announced for a day that has passed, of which no report says that they were held or put off. */
    List<Expectation> overdue() {
        return byPair.values().stream()
                .flatMap(meetings -> meetings.stream()
                        .filter(this::isDue)
                        .filter(meeting -> meetings.stream().noneMatch(other -> settles(other, meeting))))
                .map(this::expectation)
                .toList();
    }

    private boolean isDue(Meeting meeting) {
        LocalDate end = known.edition().period().to();
        return meeting.finding().timing() == Timing.UPCOMING
                && meeting.finding()
                        .date()
                        .map(DateRange::to)
                        .filter(due -> !due.isAfter(end) && due.isAfter(end.minusDays(DAYS_OVERDUE_SHOWN)))
                        .isPresent();
    }

    // It was held about then, or a later report speaks of a later day.
    private static boolean settles(Meeting other, Meeting due) {
        DateRange announced = span(due);
        DateRange about = new DateRange(announced.from(), announced.to().plusDays(DAYS_OF_ONE_MEETING));
        return other.finding().timing() == Timing.HELD
                ? overlap(span(other), about)
                : other.reported().isAfter(due.reported())
                        && span(other).to().isAfter(announced.to())
                        && mayBeInOnePlace(other, due);
    }

    private boolean isToCome(Meeting meeting) {
        Period period = known.edition().period();
        return meeting.finding().timing() == Timing.UPCOMING
                && meeting.finding()
                        .date()
                        .map(date -> date.to().isAfter(period.to()))
                        .orElse(period.contains(meeting.reported()));
    }

    private Expectation expectation(Meeting meeting) {
        MeetingFinding finding = meeting.finding();
        String place = finding.place().map(where -> " in " + where).orElse("");
        return new Expectation(
                finding.between(), "Meeting" + place, finding.date(), finding.quote(), meeting.articleIds());
    }

    private static Map<Relationship, List<Meeting>> joined(List<Report> reports) {
        Map<Relationship, List<Meeting>> byPair = new TreeMap<>();
        for (Report report : reports) {
            for (MeetingFinding finding : report.findings().meetings()) {
                Meeting meeting = new Meeting(
                        finding,
                        report.article().published(),
                        List.of(report.article().id()));
                join(byPair.computeIfAbsent(finding.between(), pair -> new ArrayList<>()), meeting);
            }
        }
        byPair.values().forEach(meetings -> meetings.sort(BY_DAY));
        return byPair;
    }

    private static void join(List<Meeting> meetings, Meeting meeting) {
        for (int i = 0; i < meetings.size(); i++) {
            if (isSame(meetings.get(i), meeting)) {
                meetings.set(i, join(meetings.get(i), meeting));
                return;
            }
        }
        meetings.add(meeting);
    }

    private static boolean isSame(Meeting one, Meeting other) {
        return one.finding().between().equals(other.finding().between())
                && one.finding().timing() == other.finding().timing()
                && overlap(span(one), span(other))
                && mayBeInOnePlace(one, other);
    }

    private static boolean mayBeInOnePlace(Meeting one, Meeting other) {
        return one.finding().place().isEmpty()
                || other.finding().place().isEmpty()
                || samePlace(
                        one.finding().place().get(), other.finding().place().get());
    }

    private static boolean samePlace(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.contains(second) || second.contains(first);
    }

    // A meeting without a date was held shortly before, or comes shortly after, its report.
    private static DateRange span(Meeting meeting) {
        LocalDate day = meeting.reported();
        return meeting.finding()
                .date()
                .orElseGet(() -> meeting.finding().timing() == Timing.HELD
                        ? new DateRange(day.minusDays(DAYS_OF_ONE_MEETING), day)
                        : new DateRange(day, day.plusDays(DAYS_OF_ONE_MEETING)));
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static Meeting join(Meeting one, Meeting other) {
        boolean first = detail(one.finding()) >= detail(other.finding());
        Meeting fuller = first ? one : other;
        List<String> ids = Stream.concat(one.articleIds().stream(), other.articleIds().stream())
                .distinct()
                .toList();
        return new Meeting(fuller.finding(), fuller.reported(), ids);
    }

    private static int detail(MeetingFinding finding) {
        return finding.participants().size() * 2
                + (finding.place().isPresent() ? 1 : 0)
                + (finding.date().isPresent() ? 1 : 0);
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.finding().date().map(DateRange::from).orElse(meeting.reported());
    }
}
