package io.entente.job;

import io.entente.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from a path which days a file is about: {@code 2019-W47/empty.txt}, {@code 2019-11-20-wire.txt}.
 *
 * <p>A file that could not be read has no day of publication. Where its path names one, it belongs to that week's briefing alone,
 * so that a file that breaks later does not change an old briefing.
 */
final class FilePeriod {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final Pattern WEEK = Pattern.compile("(?<!\\d)(\\d{4})-?[Ww](\\d{2})(?!\\d)");

    private FilePeriod() {}

    /** Tells whether the file belongs to a period, or names no day at all. */
    static boolean concerns(String file, Period period) {
        return of(file).map(named ->
                        !named.from().isAfter(period.to()) && !named.to().isBefore(period.from()))
                .orElse(true);
    }

    private static Optional<Period> of(String file) {
        try {
            Matcher day = DAY.matcher(file);
            if (day.find()) {
                LocalDate named = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
                return Optional.of(Period.between(named, named));
            }
            Matcher week = WEEK.matcher(file);
            return week.find()
                    ? Optional.of(
                            Period.weekOf(LocalDate.of(number(week, 1), 1, 4).plusWeeks(number(week, 2) - 1L)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
