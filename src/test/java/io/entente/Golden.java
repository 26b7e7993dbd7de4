package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a whole output with a file under {@code src/test/resources}; {@code -Dgolden.write} writes the file instead. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/io/entente");

    private Golden() {}

    public static void check(String file, String actual) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual, "differs from " + golden);
    }
}
