package io.entente.group;

import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Party;
import io.entente.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out what happened or is to happen to an agreement, each event once, by its first report. */
final class Timeline {
    private static final Comparator<Happening> OLDEST_FIRST = Comparator.comparing(Timeline::day)
            .thenComparing(Happening::reported)
            .thenComparing(happening -> happening.event().kind())
            .thenComparing(Happening::articleId);

    private Timeline() {}

    static List<Happening> of(List<Mention> mentions) {
        Set<Sameness> seen = new HashSet<>();
        Set<Sameness> dated = new HashSet<>();
        List<Happening> first = new ArrayList<>();
        for (Mention mention : mentions) {
            for (int i = 0; i < mention.finding().events().size(); i++) {
                Happening happening = new Happening(mention, i);
                if (seen.add(Sameness.of(happening))) {
                    first.add(happening);
                    happening.event().date().ifPresent(day -> dated.add(Sameness.inItsWeek(happening)));
                }
            }
        }
        return first.stream()
                .filter(happening ->
                        happening.event().date().isPresent() || !dated.contains(Sameness.inItsWeek(happening)))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static LocalDate day(Happening happening) {
        return happening.event().date().map(DateRange::from).orElse(happening.reported());
    }

    /**
     * What makes two reports tell of one event. Without a date it is the same again where the same week reports it, and of two
     * reports of one week the one that names the day stands for both.
     */
    private record Sameness(EventKind kind, Claim claim, Optional<Party> by, Optional<DateRange> date, LocalDate week) {
        static Sameness of(Happening happening) {
            return happening.event().date().isEmpty()
                    ? inItsWeek(happening)
                    : of(happening.event(), happening.event().date(), LocalDate.MIN);
        }

        static Sameness inItsWeek(Happening happening) {
            return of(happening.event(), Optional.empty(), Period.mondayOf(happening.reported()));
        }

        private static Sameness of(Event event, Optional<DateRange> date, LocalDate week) {
            return new Sameness(event.kind(), event.claim(), event.by(), date, week);
        }
    }
}
