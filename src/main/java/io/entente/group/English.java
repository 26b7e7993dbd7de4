package io.entente.group;

import io.entente.model.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** Puts days, counts and lists into English words, the same in every locale. */
public final class English {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private English() {}

    /** Returns a day in full: "18 December 2019". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns "18 December 2019", "December 2019", "2019", or "16 to 18 December 2019" in full. */
    public static String range(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (range.isDay()) {
            return day(from);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        if (wholeMonths && from.withDayOfMonth(1).equals(to.withDayOfMonth(1))) {
            return MONTH.format(from);
        }
        boolean wholeYear = from.getDayOfYear() == 1 && to.equals(from.with(TemporalAdjusters.lastDayOfYear()));
        return wholeYear ? Integer.toString(from.getYear()) : day(from) + " to " + day(to);
    }

    /** Returns "on 18 December 2019", but "in December 2019". */
    public static String during(DateRange range) {
        String words = range(range);
        boolean days = Character.isDigit(words.charAt(0)) && words.indexOf(' ') > 0;
        return (days ? (range.isDay() ? "on " : "from ") : "in ") + words;
    }

    /** Returns the number with the noun that fits it: "1 copy". */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns "a", "a and b", or "a, b and c". */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns the words as they stand within a sentence: "signing: …", but "MoU on …". */
    public static String uncapital(String words) {
        boolean ordinary = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return ordinary ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
