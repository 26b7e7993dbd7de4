package io.entente.cli;

import io.entente.job.RegisterDesk;
import io.entente.job.RegisterPlace;
import java.time.LocalDate;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Option;

/** The options of every command that looks into the register. */
final class RegisterOptions {
    /** What is asked for without a day: everything. */
    static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);

    @Option(
            names = "--register",
            paramLabel = "PATH|URL",
            description = "the register: path of an H2 file, or a JDBC URL (default: a file in your data folder)")
    private String register;

    @Option(names = "--as-of", paramLabel = "DAY", description = "what was known on that day (default: all)")
    private String asOf;

    /** Opens a register that is there. */
    RegisterDesk desk() {
        String named = named(Settings.environment());
        if (RegisterPlace.of(named).isMissing()) {
            throw new UsageError("there is no register at " + named + "; 'entente weekly' makes one");
        }
        return deskToFill();
    }

    /** Opens a register, or makes one. */
    RegisterDesk deskToFill() {
        ConfigurableEnvironment environment = Settings.environment();
        return new RegisterDesk(RegisterPlace.of(named(environment)), environment);
    }

    private String named(ConfigurableEnvironment environment) {
        return register != null && !register.isBlank()
                ? register
                : environment.getProperty(
                        "entente.register",
                        DataFolder.ofUser().resolve("register").toString());
    }

    LocalDate day() {
        return asOf == null ? EVERYTHING : Weeks.day("--as-of", asOf);
    }
}
