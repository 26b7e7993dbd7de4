package io.entente.write.page;

import io.entente.model.DateRange;
import java.time.LocalDate;

/** Writes days as a reader of English expects them, the same on every machine. */
public final class Dates {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Dates() {}

    /** Returns a day in full: {@code 17 November 2019}. */
    public static String full(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** Returns a day for a narrow column: {@code 17 Nov 2019}. */
    public static String brief(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** Returns a day where its year is known: {@code 17 Nov}. */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day).substring(0, 3);
    }

    /** Returns a range as short as it can be said: {@code December 2019}, {@code 11–17 November 2019}, {@code 2020}. */
    public static String range(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (range.isDay()) {
            return full(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (sameYear && from.getMonth() == to.getMonth()) {
            return wholeMonths ? month(from) + " " + from.getYear() : from.getDayOfMonth() + "–" + full(to);
        }
        if (wholeMonths) {
            return months(from, to);
        }
        return (sameYear ? from.getDayOfMonth() + " " + month(from) : full(from)) + " – " + full(to);
    }

    private static String months(LocalDate from, LocalDate to) {
        boolean sameYear = from.getYear() == to.getYear();
        if (sameYear && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return String.valueOf(from.getYear());
        }
        return (sameYear ? month(from) : month(from) + " " + from.getYear()) + " – " + month(to) + " " + to.getYear();
    }

    private static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1];
    }
}
