package io.entente.job;

import io.entente.register.DatabaseLock;
import io.entente.register.RegisterLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a register is kept.
 *
 * @param url the database's JDBC URL
 * @param lockFile the file that a run locks
 */
public record RegisterPlace(String url, Path lockFile) {
    // A signal may end the program at once, as a kill does; long results are read as they come, not
    // gathered on disk first.
    private static final String H2_SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=10000000;TRACE_LEVEL_FILE=0";
    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;:]{2,}|[A-Za-z]:[^;]+)(;.*)?");

    // H2 would hash each value that it reads, long sentences too, to see whether it has an equal one: a
    // tenth of the time.
    static {
        if (System.getProperty("h2.objectCache") == null) {
            System.setProperty("h2.objectCache", "false");
        }
    }

    /** Returns the place named by a path (of an H2 file, its ending left out) or by a JDBC URL. */
    public static RegisterPlace of(String pathOrUrl) {
        if (!pathOrUrl.startsWith("jdbc:")) {
            Path path = Path.of(pathOrUrl).toAbsolutePath().normalize();
            return new RegisterPlace("jdbc:h2:file:" + path + H2_SETTINGS, lockBeside(path));
        }
        Matcher file = H2_FILE.matcher(pathOrUrl);
        Path lock = file.matches()
                ? lockBeside(Path.of(file.group(1)).toAbsolutePath().normalize())
                : Path.of(System.getProperty("java.io.tmpdir"), "entente-" + Integer.toHexString(pathOrUrl.hashCode()))
                        .resolve("register.lock");
        return new RegisterPlace(pathOrUrl, lock);
    }

    /**
     * Does something while no other run has the register: on this machine, and on PostgreSQL on any.
     *
     * @param environment may hold {@code spring.datasource.username} and {@code spring.datasource.password}
     * @throws io.entente.register.RegisterLocked if another run has it
     */
    <T> T holding(Environment environment, Supplier<T> work) {
        return RegisterLock.holding(
                lockFile,
                () -> url.startsWith("jdbc:postgresql:")
                        ? DatabaseLock.holding(database(environment), work)
                        : work.get());
    }

    /** Returns the register's database, with a connection for each time that it is asked for one. */
    DriverManagerDataSource database(Environment environment) {
        DriverManagerDataSource database = new DriverManagerDataSource(url);
        Optional.ofNullable(environment.getProperty("spring.datasource.username"))
                .ifPresent(database::setUsername);
        Optional.ofNullable(environment.getProperty("spring.datasource.password"))
                .ifPresent(database::setPassword);
        return database;
    }

    /** Returns the same place for a run that adds little: tidying up the file, which takes seconds, is left to runs that fill it. */
    RegisterPlace untidied() {
        return url.endsWith(H2_SETTINGS)
                ? new RegisterPlace(url + ";AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0", lockFile)
                : this;
    }

    /** Tells whether the place is a file's, and the file is not there. */
    public boolean isMissing() {
        String name = lockFile.getFileName().toString().replaceFirst("\\.lock$", ".mv.db");
        return H2_FILE.matcher(url).matches() && !Files.exists(lockFile.resolveSibling(name));
    }

    private static Path lockBeside(Path database) {
        return database.resolveSibling(database.getFileName() + ".lock");
    }
}
