package io.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Option;

/**
 * The options that several commands share.
 *
 * <p>An option that is not given is taken from {@code application.properties} or the environment: {@code --home} from
 * {@code entente.home} or {@code ENTENTE_HOME}.
 */
final class CommonOptions {
    @Option(names = "--reports", paramLabel = "DIR", description = "folder for what is written (default: reports)")
    private String reports;

    @Option(
            names = "--register",
            paramLabel = "PATH|URL",
            description = "the register: path of an H2 file, or a JDBC URL (default: a file in your data folder)")
    private String register;

    @Option(
            names = "--home",
            paramLabel = "COUNTRY",
            description = "the country for which is written, by code or name: IND")
    private String home;

    @Option(
            names = "--marking",
            paramLabel = "TEXT",
            description = "handling marking for every page: \"OFFICIAL-SENSITIVE\"")
    private String marking;

    @Option(names = "--paper", paramLabel = "PAPER", description = "paper of the PDF: A4 (the default) or letter")
    private String paper;

    Path reports(Environment environment) {
        return Path.of(or(reports, "reports", environment).orElse("reports"));
    }

    String register(Environment environment) {
        return or(register, "register", environment)
                .orElseGet(() -> DataFolder.ofUser().resolve("register").toString());
    }

    Optional<String> home(Environment environment) {
        return or(home, "home", environment);
    }

    Optional<String> marking(Environment environment) {
        return or(marking, "marking", environment);
    }

    /** Returns the rooms, changed for the paper that is set, if one is. */
    <R> R onPaper(R rooms, BiFunction<R, String, R> change, Environment environment) {
        try {
            return or(paper, "paper", environment)
                    .map(name -> change.apply(rooms, name))
                    .orElse(rooms);
        } catch (IllegalArgumentException e) {
            throw new UsageError("--paper " + e.getMessage());
        }
    }

    /** Returns what was given, else what the environment says under the name. */
    static Optional<String> or(String given, String name, Environment environment) {
        return Optional.ofNullable(given)
                .or(() -> Optional.ofNullable(environment.getProperty("entente." + name)))
                .filter(value -> !value.isBlank());
    }
}
