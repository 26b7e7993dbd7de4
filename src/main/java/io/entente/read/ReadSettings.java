package io.entente.read;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a reader of files may be told: how large things may be, and which days an article can have.
 *
 * @param latestDay the last day that an article can sensibly have; a later date, give or take two days, is taken for a mistake
 * @param limits how large and how deep a file may be
 */
public record ReadSettings(LocalDate latestDay, ReadLimits limits) {
    /** Returns the settings that fit a desk: dates up to today, and the default limits. */
    public static ReadSettings usual() {
        return upTo(LocalDate.now(Clock.system(ZoneOffset.UTC)));
    }

    /** Returns the usual settings, with the last day that an article can sensibly have. */
    public static ReadSettings upTo(LocalDate latestDay) {
        return new ReadSettings(latestDay, ReadLimits.USUAL);
    }
}
