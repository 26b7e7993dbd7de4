package io.entente.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The days that a briefing reports.
 *
 * @param from the first day
 * @param to the last day, not before the first
 * @param label what the period is called, and its folder too: {@code 2019-W46}
 */
public record Period(LocalDate from, LocalDate to, String label) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + to + " and begin on " + from);
        }
    }

    /** Returns the ISO 8601 week, Monday to Sunday, in which a day lies. */
    public static Period weekOf(LocalDate day) {
        LocalDate monday = mondayOf(day);
        String label = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(monday, monday.plusDays(6), label);
    }

    /** Returns the first day of the ISO 8601 week in which a day lies. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Returns the period between two days, both included. */
    public static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to, from + "--" + to);
    }

    /** Tells whether the day lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
