package io.entente.model;

import java.time.LocalDate;

/**
 * The days within which something happened or is to happen: one day, a month, a year.
 *
 * @param from the first day on which it can be
 * @param to the last such day, not before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range of days cannot end on " + to + " and begin on " + from);
        }
    }

    /** Returns the range that is one day long. */
    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    /** Returns whether the range is a single day. */
    public boolean isDay() {
        return from.equals(to);
    }
}
