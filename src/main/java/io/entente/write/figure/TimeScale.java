package io.entente.write.figure;

import io.entente.write.page.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a day lies from left to right, in a picture that shows some months before a day and after it.
 *
 * @param from the first day shown
 * @param to the last one
 */
record TimeScale(LocalDate from, LocalDate to) {
    private static final double LEFT = 155;
    private static final double RIGHT = 613;
    private static final int MONTHS_BACK = 15;

    static TimeScale of(LocalDate on, List<LocalDate> days) {
        LocalDate earliest = on.minusMonths(MONTHS_BACK);
        LocalDate first =
                days.stream().filter(day -> !day.isBefore(earliest)).findFirst().orElse(earliest);
        LocalDate last = Stream.concat(days.stream(), Stream.of(on))
                .filter(day -> !day.isAfter(on.plusMonths(MONTHS_BACK)))
                .max(Comparator.naturalOrder())
                .orElse(on);
        LocalDate begin = first.withDayOfMonth(1).minusMonths(1);
        return new TimeScale(begin, last.withDayOfMonth(1).plusMonths(2));
    }

    double x(LocalDate day) {
        double share = (day.toEpochDay() - from.toEpochDay()) / (double) (to.toEpochDay() - from.toEpochDay());
        return Math.max(LEFT, Math.min(RIGHT, LEFT + share * (RIGHT - LEFT)));
    }

    boolean reaches(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    List<LocalDate> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to);
        int step = months <= 5 ? 1 : months <= 12 ? 2 : months <= 20 ? 3 : 6;
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate tick = from.withDayOfMonth(1); tick.isBefore(to); tick = tick.plusMonths(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    String words(LocalDate tick) {
        return Dates.brief(tick).substring(2);
    }
}
