package io.entente.cli;

import io.entente.model.Correction;
import io.entente.model.Correction.Note;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who corrects, when and why. */
final class CorrectionOptions {
    @Mixin
    private RegisterOptions register;

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "the reason; it is shown in briefings")
    private String why;

    @Option(names = "--who", paramLabel = "NAME", description = "who corrects (default: ${user.name})")
    private String who = System.getProperty("user.name");

    @Option(names = "--on", paramLabel = "DAY", description = "the day of the correction (default: today)")
    private String on;

    Note note() {
        LocalDate day = on == null ? LocalDate.now(Clock.systemDefaultZone()) : Weeks.day("--on", on);
        if (why.isBlank()) {
            throw new UsageError("--why is empty; say in a sentence what was wrong");
        }
        return new Note(who, day, why);
    }

    RegisterOptions register() {
        return register;
    }

    /** Returns the id of the agreement that is meant. */
    String agreement(String wanted) {
        var found = RegisterShow.find(register.desk().agreements(RegisterOptions.EVERYTHING), wanted);
        if (found.size() != 1) {
            throw new UsageError(RegisterShow.choice(found, wanted));
        }
        return found.get(0).id();
    }

    void keep(Correction correction) {
        register.desk().with(opened -> {
            opened.correct(List.of(correction));
            return null;
        });
    }
}
