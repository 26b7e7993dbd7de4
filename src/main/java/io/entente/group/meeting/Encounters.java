package io.entente.group.meeting;

import io.entente.model.Briefing.Meeting;
import io.entente.model.DateRange;
import io.entente.model.MeetingBrief.Since;
import io.entente.model.MeetingFinding.Timing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sorts two parties' meetings: the one that a brief is for, those before it, those that come.
 *
 * @param on the day of the meeting
 * @param meetings all meetings known, by day
 */
record Encounters(LocalDate on, List<Meeting> meetings) {
    private static final int DAYS_NEAR = 14;
    private static final int DAYS_FRESH = 60;
    private static final int DAYS_BACK = 365;

    /** Returns the meeting dated to the day or nearest to it: the more exactly dated, the later reported. */
    Optional<Meeting> occasion() {
        return meetings.stream()
                .filter(this::canBeTheOne)
                .min(Comparator.comparing(this::daysAway)
                        .thenComparing(Encounters::vagueness)
                        .thenComparing(Meeting::reported, Comparator.reverseOrder())
                        .thenComparing(meeting -> meeting.articleIds().get(0)));
    }

    private boolean canBeTheOne(Meeting meeting) {
        boolean announced = meeting.finding().timing() == Timing.UPCOMING;
        return meeting.finding()
                .date()
                .filter(date -> announced ? daysTo(date) <= DAYS_NEAR : date.equals(DateRange.on(on)))
                .isPresent();
    }

    private boolean isFresh(Meeting meeting) {
        return !meeting.reported().isBefore(on.minusDays(DAYS_FRESH));
    }

    private long daysAway(Meeting meeting) {
        return daysTo(meeting.finding().date().orElseThrow());
    }

    private long daysTo(DateRange date) {
        return date.from().isAfter(on)
                ? ChronoUnit.DAYS.between(on, date.from())
                : Math.max(0, ChronoUnit.DAYS.between(date.to(), on));
    }

    private static long vagueness(Meeting meeting) {
        DateRange date = meeting.finding().date().orElseThrow();
        return ChronoUnit.DAYS.between(date.from(), date.to());
    }

    /** Returns the meetings held before the day, the newest first. */
    List<Meeting> held() {
        return meetings.stream()
                .filter(meeting -> meeting.finding().timing() == Timing.HELD
                        && lastDay(meeting).isBefore(on))
                .sorted(Comparator.comparing(Encounters::lastDay).reversed())
                .toList();
    }

    /** Returns the further meetings that are announced, by day. */
    List<Meeting> coming() {
        Optional<Meeting> occasion = occasion();
        return meetings.stream()
                .filter(meeting -> meeting.finding().timing() == Timing.UPCOMING)
                .filter(meeting -> !occasion.equals(Optional.of(meeting)))
                .filter(meeting -> meeting.finding()
                        .date()
                        .map(date -> !date.to().isBefore(on))
                        .orElse(isFresh(meeting)))
                .toList();
    }

    /** Returns the day after which something is news: the last meeting's, else one a year back. */
    Since since() {
        return held().stream()
                .findFirst()
                .map(last -> new Since(lastDay(last), Since.Choice.LAST_MEETING))
                .orElse(new Since(on.minusDays(DAYS_BACK), Since.Choice.A_YEAR));
    }

    private static LocalDate lastDay(Meeting meeting) {
        return meeting.finding()
                .date()
                .map(DateRange::to)
                .filter(day -> day.isBefore(meeting.reported()))
                .orElse(meeting.reported());
    }
}
