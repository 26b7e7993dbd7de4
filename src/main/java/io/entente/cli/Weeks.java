package io.entente.cli;

import io.entente.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the period that a user asks for. */
final class Weeks {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[Ww](\\d{1,2})");

    private Weeks() {}

    /**
     * Returns the week named {@code 2019-W46}; empty for {@code last}, the newest that has articles.
     *
     * @throws UsageError if there is no such week
     */
    static Optional<Period> week(String text) {
        if (text.equalsIgnoreCase("last")) {
            return Optional.empty();
        }
        Matcher week = WEEK.matcher(text);
        if (!week.matches()) {
            throw new UsageError("'" + text + "' is not a week; expected one such as 2019-W46, or 'last'");
        }
        int year = Integer.parseInt(week.group(1));
        int number = Integer.parseInt(week.group(2));
        LocalDate inWeekOne = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inWeekOne).getMaximum();
        if (number < 1 || number > weeks) {
            throw new UsageError("there is no week " + number + " in " + year + "; its weeks are 1 to " + weeks);
        }
        return Optional.of(Period.weekOf(inWeekOne.plusWeeks(number - 1L)));
    }

    /**
     * Returns the period between two days.
     *
     * @throws UsageError if a day cannot be read, or the last is before the first
     */
    static Period between(String from, String to) {
        LocalDate first = day("--from", from);
        LocalDate last = day("--to", to);
        if (last.isBefore(first)) {
            throw new UsageError("--to " + last + " is before --from " + first);
        }
        Period week = Period.weekOf(first);
        return week.from().equals(first) && week.to().equals(last) ? week : Period.between(first, last);
    }

    static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new UsageError(option + " '" + text + "' is not a day; expected one such as 2019-11-17");
        }
    }
}
