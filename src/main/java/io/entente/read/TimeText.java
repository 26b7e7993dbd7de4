package io.entente.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time of day that stands beside a date, with its offset from UTC; a zone given by letters is taken for UTC. */
final class TimeText {
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp])?\\.?(?:[Mm]\\b\\.?)?\\s*([+-]\\d{2}:?\\d{2})?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)\\d{8}T?(\\d{2})(\\d{2})(\\d{2})()(?:\\.\\d+)?Z?([+-]\\d{2}:?\\d{2})?(?!\\d)");
    private static final int HALF_DAY = 12;

    private TimeText() {}

    /** Returns the moment at which a text states, beside the day, a time of day. */
    static Optional<Instant> read(String stated, LocalDate day) {
        String line = stated.strip();
        Matcher epoch = EPOCH.matcher(line);
        if (epoch.matches()) {
            return Optional.of(
                    epoch.group(1) == null
                            ? Instant.ofEpochSecond(Long.parseLong(epoch.group(2)) / 1000)
                            : Instant.ofEpochSecond(Long.parseLong(epoch.group(1))));
        }
        return moment(COMPACT.matcher(line), day).or(() -> moment(CLOCK.matcher(line), day));
    }

    private static Optional<Instant> moment(Matcher clock, LocalDate day) {
        if (!clock.find()) {
            return Optional.empty();
        }
        try {
            String seconds = Optional.ofNullable(clock.group(3)).orElse("0");
            LocalTime time = LocalTime.of(hour(clock), Integer.parseInt(clock.group(2)), Integer.parseInt(seconds));
            String offset = Optional.ofNullable(clock.group(5)).orElse("Z");
            return Optional.of(day.atTime(time).toInstant(ZoneOffset.of(offset)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        if (clock.group(4) == null || clock.group(4).isEmpty()) {
            return hour;
        }
        return hour % HALF_DAY + ("p".equalsIgnoreCase(clock.group(4)) ? HALF_DAY : 0);
    }
}
