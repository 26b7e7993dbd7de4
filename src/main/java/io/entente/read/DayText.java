package io.entente.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day from the ways in which files write dates; a time of day and a time zone are passed over. */
final class DayText {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    static final String DAY = "([0-3]?\\d)(?:st|nd|rd|th)?\\b";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])" + YEAR + "([-/._])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?![0-9]{1,5}(?![0-9]))");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)" + DAY + "[\\s.-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "\\b" + MONTH + "\\s*" + DAY + "(?:,?\\s+(?:[\\d:.]+\\s*[ap]?\\.?m?\\.?\\s*)?(?:[A-Z]{2,5}\\s+)?|,)" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR);
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![0-9A-Za-z])" + YEAR);

    private static final Pattern BESIDE_A_DATE = Pattern.compile(
            "(?i)\\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|wed|thu|sat|last|first|published|posted|updated|modified"
                    + "|on|at|the|of|st|nd|rd|th|am|pm|a\\.m|p\\.m|hrs|hours|[A-Z]{1,2}S?T|gmt|utc|[tz])\\b|\\W|\\d");
    private static final Pattern MONTH_NAME = Pattern.compile("(?i)\\b" + MONTH);
    private static final int LONGEST_DATE = 70;

    private DayText() {}

    /** Tells whether a line states a day and nothing else: {@code Published: Sunday, 17 November 2019, 10:15 IST}. */
    static boolean isDayAlone(String line) {
        return line.length() <= LONGEST_DATE
                && line.chars().anyMatch(Character::isDigit)
                && read(line).isPresent()
                && BESIDE_A_DATE
                        .matcher(MONTH_NAME
                                .matcher(line.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", ""))
                                .replaceAll(""))
                        .replaceAll("")
                        .isEmpty();
    }

    /** Returns the day that a text states, in any of the usual ways; empty where it states none or leaves day and month open. */
    static Optional<LocalDate> read(String text) {
        String line = text.strip();
        Matcher epoch = EPOCH.matcher(line);
        if (epoch.matches()) {
            return Optional.of(ofEpoch(epoch));
        }
        return inName(line)
                .or(() -> day(DAY_MONTH_YEAR.matcher(line), 3, 2, 1))
                .or(() -> day(MONTH_DAY_YEAR.matcher(line), 3, 1, 2))
                .or(() -> ofNumbers(NUMBERS.matcher(line)));
    }

    /** Returns the day that stands in a file's name or an address, year first: {@code 2019-11-05}, {@code 20191105}. */
    static Optional<LocalDate> inName(String name) {
        return day(YEAR_FIRST.matcher(name), 1, 3, 4).or(() -> day(COMPACT.matcher(name), 1, 2, 3));
    }

    /** Returns the year that stands in a file's name. */
    static Optional<Integer> yearInName(String name) {
        return inName(name).map(LocalDate::getYear).or(() -> {
            Matcher year = YEAR_ALONE.matcher(name);
            return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
        });
    }

    /** Returns the number of a month from 1, given its name or the start of its name. */
    static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static LocalDate ofEpoch(Matcher epoch) {
        Instant instant = epoch.group(1) == null
                ? Instant.ofEpochMilli(Long.parseLong(epoch.group(2)))
                : Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<LocalDate> day(Matcher matcher, int year, int month, int day) {
        while (matcher.find()) {
            String monthText = matcher.group(month);
            int monthNumber = Character.isDigit(monthText.charAt(0)) ? Integer.parseInt(monthText) : month(monthText);
            Optional<LocalDate> found =
                    day(Integer.parseInt(matcher.group(year)), monthNumber, Integer.parseInt(matcher.group(day)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Day and month in numbers are known only where one of them cannot be a month, or a dot says that the day comes first. */
    private static Optional<LocalDate> ofNumbers(Matcher numbers) {
        if (!numbers.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        int year = Integer.parseInt(numbers.group(4));
        if (first > 12 || first == second || numbers.group(2).equals(".")) {
            return day(year, second, first);
        }
        return second > 12 ? day(year, first, second) : Optional.empty();
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
