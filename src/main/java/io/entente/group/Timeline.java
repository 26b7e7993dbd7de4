package io.entente.group;

import io.entente.model.Agreement.TimelineEntry;
import io.entente.model.DateRange;
import io.entente.model.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lays out what happened or is to happen to an agreement, each event once, by its first report. */
final class Timeline {
    private static final Comparator<TimelineEntry> OLDEST_FIRST = Comparator.comparing(Timeline::day)
            .thenComparing(TimelineEntry::reported)
            .thenComparing(entry -> entry.event().kind())
            .thenComparing(TimelineEntry::articleId);

    private Timeline() {}

    static List<TimelineEntry> of(List<Mention> mentions) {
        Set<String> seen = new TreeSet<>();
        List<TimelineEntry> entries = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Event event : mention.finding().events()) {
                if (seen.add(sameness(event, mention.reported()))) {
                    entries.add(new TimelineEntry(event, mention.articleId(), mention.reported()));
                }
            }
        }
        return entries.stream()
                .filter(entry -> entries.stream().noneMatch(other -> tellsTheDayOf(entry, other)))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    // An event without a date is the same again where the same week reports it.
    private static String sameness(Event event, LocalDate reported) {
        String when = event.date().map(DateRange::toString).orElse("week of " + monday(reported));
        return event.kind() + " " + event.claim() + " " + when + " " + event.by();
    }

    // Of two reports of one week, the one that names the day stands for both.
    private static boolean tellsTheDayOf(TimelineEntry entry, TimelineEntry other) {
        return entry.event().date().isEmpty()
                && other.event().date().isPresent()
                && entry.event().kind() == other.event().kind()
                && entry.event().claim() == other.event().claim()
                && entry.event().by().equals(other.event().by())
                && monday(entry.reported()).equals(monday(other.reported()));
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static LocalDate day(TimelineEntry entry) {
        return entry.event().date().map(DateRange::from).orElse(entry.reported());
    }
}
