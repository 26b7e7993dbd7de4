package io.entente.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder in which a user's programs keep their data, by the custom of each system. */
final class DataFolder {
    private DataFolder() {}

    static Path ofUser() {
        return of(System.getenv(), System.getProperty("user.home"));
    }

    static Path of(Map<String, String> environment, String home) {
        return named(environment, "XDG_DATA_HOME")
                .or(() -> named(environment, "LOCALAPPDATA"))
                .orElseGet(() -> Path.of(home, ".local", "share"))
                .resolve("entente");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
