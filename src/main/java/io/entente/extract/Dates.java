package io.entente.extract;

import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Resolves dates in a sentence against the day on which the article was published. */
final class Dates {
    private static final int REACH = 14;
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    /** Tells whether a word in lower case is the name of a month, in full or short. */
    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        String[] names = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
            months.put(names[i].substring(0, 3), i + 1);
            months.put(names[i].substring(0, 3) + ".", i + 1);
        }
        months.put("sept", 9);
        months.put("sept.", 9);
        return months;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return days;
    }

    /** Returns the date nearest to the words between two tokens, or empty where none stands near. */
    Optional<DateRange> near(Sentence sentence, int from, int to, LocalDate published, Claim claim) {
        Optional<DateRange> best = Optional.empty();
        int bestGap = Integer.MAX_VALUE;
        for (int i = Math.max(0, from - REACH); i < Math.min(sentence.size(), to + REACH); i++) {
            int gap = i >= to ? i - to : from - i + 2;
            if (gap < bestGap && !(i < from && hasComma(sentence, i, from))) {
                Optional<DateRange> date = at(sentence, i, published, claim);
                if (date.isPresent()) {
                    best = date;
                    bestGap = gap;
                }
            }
        }
        // What is still expected lies ahead; the day in a dateline does not.
        boolean today = sentence.tokens().stream().anyMatch(token -> token.is("today") || token.is("tonight"));
        return claim == Claim.EXPECTED
                ? best.filter(date ->
                        date.to().isAfter(published) || today && date.to().equals(published))
                : best;
    }

    private static boolean hasComma(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.word(i).equals(",") && !sentence.at(i + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private Optional<DateRange> at(Sentence sentence, int i, LocalDate published, Claim claim) {
        Token token = sentence.at(i);
        String word = token.lower();
        String before = sentence.word(i - 1);
        if (token.isCapital() && MONTHS.containsKey(word) && !(word.equals("may") && !isMonthContext(sentence, i))) {
            return month(sentence, i, MONTHS.get(word), published, claim);
        }
        if (WEEKDAYS.containsKey(word)) {
            return Optional.of(DateRange.on(weekday(WEEKDAYS.get(word), published, claim, before)));
        }
        return switch (word) {
            case "today", "tonight" -> Optional.of(DateRange.on(published));
            case "yesterday" -> Optional.of(DateRange.on(published.minusDays(1)));
            case "tomorrow" -> Optional.of(DateRange.on(published.plusDays(1)));
            case "week" -> shifted(before).map(n -> week(published.plusWeeks(n)));
            case "month" ->
                shifted(before).map(n -> month(YearMonth.from(published).plusMonths(n)));
            case "year" -> shifted(before).map(n -> year(published.getYear() + n));
            default ->
                CalendarWords.isYear(token) && isYearContext(before)
                        ? Optional.of(year(Integer.parseInt(word)))
                        : Optional.empty();
        };
    }

    private static boolean isMonthContext(Sentence sentence, int i) {
        String before = sentence.word(i - 1);
        return sentence.at(i + 1).isNumber()
                || sentence.at(i - 1).isNumber()
                || before.equals("in")
                || before.equals("by")
                || before.equals("last")
                || before.equals("next")
                || before.equals("of")
                || before.equals("since")
                || before.equals("until");
    }

    private static boolean isYearContext(String before) {
        return switch (before) {
            case "in", "since", "by", "until", "of", "from", "to", "before", "late", "early", "mid", "-" -> true;
            default -> false;
        };
    }

    private static Optional<Integer> shifted(String before) {
        return switch (before) {
            case "last" -> Optional.of(-1);
            case "this" -> Optional.of(0);
            case "next" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    private static LocalDate weekday(DayOfWeek day, LocalDate published, Claim claim, String before) {
        int ahead = Math.floorMod(day.getValue() - published.getDayOfWeek().getValue(), 7);
        if (claim == Claim.EXPECTED || before.equals("next")) {
            return published.plusDays(ahead == 0 && before.equals("next") ? 7 : ahead);
        }
        return published.minusDays(Math.floorMod(-ahead, 7) + (before.equals("last") && ahead == 0 ? 7 : 0));
    }

    private static Optional<DateRange> month(Sentence sentence, int i, int month, LocalDate published, Claim claim) {
        Optional<Integer> day = day(sentence.at(i + 1)).or(() -> day(sentence.at(i - 1)));
        int behind = day(sentence.at(i + 1)).isPresent() ? i + 2 : i + 1;
        Token token = sentence.at(sentence.at(behind).is(",") ? behind + 1 : behind);
        int year = CalendarWords.isYear(token) ? Integer.parseInt(token.text()) : nearestYear(month, published, claim);
        try {
            YearMonth whole = YearMonth.of(year, month);
            return Optional.of(day.map(d -> DateRange.on(whole.atDay(d))).orElseGet(() -> month(whole)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> day(Token token) {
        String digits = token.text().replaceAll("(st|nd|rd|th)$", "");
        boolean day = digits.length() <= 2 && digits.chars().allMatch(Character::isDigit) && !digits.isEmpty();
        return day && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 31
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    /** A month without a year is the last one before publication, or the next one for what is still to come. */
    private static int nearestYear(int month, LocalDate published, Claim claim) {
        int now = published.getMonthValue();
        if (claim == Claim.EXPECTED) {
            return month >= now ? published.getYear() : published.getYear() + 1;
        }
        return month <= now ? published.getYear() : published.getYear() - 1;
    }

    private static DateRange week(LocalDate day) {
        LocalDate monday = Period.mondayOf(day);
        return new DateRange(monday, monday.plusDays(6));
    }

    private static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
