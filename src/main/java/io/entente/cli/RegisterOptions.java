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

    RegisterDesk desk() {
        ConfigurableEnvironment environment = Settings.environment();
        String place = register != null && !register.isBlank()
                ? register
                : environment.getProperty(
                        "entente.register",
                        DataFolder.ofUser().resolve("register").toString());
        return new RegisterDesk(RegisterPlace.of(place), environment);
    }

    LocalDate day() {
        return asOf == null ? EVERYTHING : Weeks.day("--as-of", asOf);
    }
}
