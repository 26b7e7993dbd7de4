package io.entente.register;

import io.entente.model.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells which articles a period's briefing rests on, and which of them arrived late.
 *
 * <p>No clock plays a part, only the order of reading and making. A briefing stays open, and takes in all that has come, until
 * that of a later period is made. From then on it is made again from what it was made from; an article of a day that it reports
 * and that comes afterwards is late, and belongs to the next briefing of a later period. An article of a day that no briefing has
 * reported is never late: who reads an archive after this week's news gets the same briefings as who read it before.
 *
 * @param editions the briefings made so far
 * @param period the period asked for
 * @param number the number of its briefing: the one it has if it is closed, else the next
 */
record Arrivals(List<MadeEdition> editions, Period period, long number) {
    Arrivals {
        editions = List.copyOf(editions);
    }

    static Arrivals in(Period period, List<MadeEdition> editions) {
        long next = 1 + editions.stream().mapToLong(MadeEdition::number).max().orElse(0);
        return new Arrivals(
                editions,
                period,
                closed(period, editions).map(MadeEdition::number).orElse(next));
    }

    /** Tells whether the briefing was made before and is made again as it was. */
    boolean isClosed() {
        return closed(period, editions).isPresent();
    }

    /** Tells whether the briefing rests on an article. */
    boolean isKnown(LocalDate published, long arrival) {
        return arrival < number || !cameAfterItsBriefing(published, arrival);
    }

    /** Tells whether an article is late and this is the first briefing to show it. */
    boolean isLate(LocalDate published, long arrival) {
        return published.isBefore(period.from())
                && arrival < number
                && !wasShown(published, arrival)
                && cameAfterItsBriefing(published, arrival);
    }

    /** Returns the edition of the latest days of those that were made before this one and end before it. */
    Optional<MadeEdition> before() {
        return editions.stream()
                .filter(edition -> edition.number() < number && edition.to().isBefore(period.to()))
                .max(Comparator.comparing(MadeEdition::to));
    }

    private static Optional<MadeEdition> closed(Period period, List<MadeEdition> editions) {
        boolean followed = editions.stream().anyMatch(edition -> edition.from().isAfter(period.to()));
        return editions.stream()
                .filter(edition -> followed)
                .filter(edition ->
                        edition.from().equals(period.from()) && edition.to().equals(period.to()))
                .findFirst();
    }

    private boolean cameAfterItsBriefing(LocalDate published, long arrival) {
        return editions.stream().anyMatch(edition -> edition.number() <= arrival && edition.covers(published));
    }

    private boolean wasShown(LocalDate published, long arrival) {
        return editions.stream()
                .anyMatch(edition -> edition.number() > arrival
                        && edition.number() < number
                        && !edition.to().isBefore(published)
                        && edition.to().isBefore(period.to()));
    }
}
