package io.entente.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and day with which an agency opens a story: {@code BANGKOK, Nov 17 (TWS) -}.
 *
 * @param month from 1
 * @param day of the month
 * @param year empty where the dateline leaves it out
 */
record Dateline(int month, int day, Optional<Integer> year) {
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’/ -]{1,40}(?:, ?\\p{Lu}[\\p{L}. ]{1,20})?";
    /** Without a comma behind it, only capitals show that words are a place. */
    private static final String BARE_PLACE = "\\p{Lu}[\\p{Lu}.'’/ -]{1,40}";

    private static final String DAY_FIRST = DayText.DAY + " (?:of )?" + DayText.MONTH;
    private static final String MONTH_FIRST = DayText.MONTH + " ?" + DayText.DAY;
    private static final Pattern LINE = Pattern.compile("^(?:\\(.{1,30}\\) ?)?" + "(?:" + PLACE + "[,:.]|" + BARE_PLACE
            + ") ?(?:\\p{L}{3,9}day,? )?(?i:" + DAY_FIRST + "|" + MONTH_FIRST
            + ")(?:,? ((?:19|20)\\d\\d))?[.,]? ?(?:[(/\\[][^()/]{1,40}[)/\\]]|[-–—:])");
    private static final int LONGEST = 140;

    /** Returns the dateline with which a paragraph opens, if it does. */
    static Optional<Dateline> of(String paragraph) {
        Matcher line = LINE.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST)));
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        boolean dayFirst = line.group(1) != null;
        int day = Integer.parseInt(line.group(dayFirst ? 1 : 4));
        int month = DayText.month(line.group(dayFirst ? 2 : 3));
        return Optional.of(
                new Dateline(month, day, Optional.ofNullable(line.group(5)).map(Integer::valueOf)));
    }

    /** Returns the day, its year where left out taken from a hint, else the nearest that does not lie after the latest day. */
    Optional<LocalDate> day(Optional<Integer> yearHint, LocalDate latest) {
        return year.or(() -> yearHint)
                .flatMap(known -> DayText.day(known, month, day))
                .or(() -> nearestBefore(latest));
    }

    private Optional<LocalDate> nearestBefore(LocalDate latest) {
        for (int back = 0; back <= 8; back++) {
            Optional<LocalDate> found =
                    DayText.day(latest.getYear() - back, month, day).filter(candidate -> !candidate.isAfter(latest));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
