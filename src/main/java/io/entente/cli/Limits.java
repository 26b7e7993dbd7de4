package io.entente.cli;

import io.entente.read.ReadLimits;
import io.entente.read.ReadSettings;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** The limits of what is read, as {@code application.properties} or the environment set them: {@code entente.read.document=32MB}. */
final class Limits {
    private Limits() {}

    /**
     * Makes sure that what is set can be read.
     *
     * @throws UsageError if a limit is set to what is none
     */
    static void check(Environment environment) {
        settings(environment);
    }

    /**
     * Returns the settings of reading.
     *
     * @throws UsageError if a limit is set to what is none
     */
    static ReadSettings settings(Environment environment) {
        ReadSettings usual = ReadSettings.usual();
        try {
            ReadLimits limits = ReadLimits.of(name -> Optional.ofNullable(environment.getProperty("entente." + name)));
            return new ReadSettings(usual.latestDay(), limits);
        } catch (IllegalArgumentException wrong) {
            throw new UsageError("entente." + wrong.getMessage());
        }
    }
}
