package io.entente.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The editions of one document in a folder: each is written whole or not at all, and none is lost because another fails. */
final class Editions {
    private final Path folder;
    private final List<String> written = new ArrayList<>();
    private final Map<String, Throwable> failed = new LinkedHashMap<>();

    /**
     * Begins in a folder, which is made if it is not there.
     *
     * @throws UncheckedIOException if it cannot be made
     */
    Editions(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made: " + Fault.reason(e), e);
        }
    }

    /** Writes an edition, or remembers why it could not be written. */
    void write(String name, WholeFile.Content content) {
        try {
            WholeFile.write(folder.resolve(name), content);
            written.add(name);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            failed.put(name, e);
        }
    }

    /**
     * Ends when every edition has had its turn.
     *
     * @throws EditionsNotWritten if one or more could not be written
     */
    void end() {
        if (!failed.isEmpty()) {
            throw new EditionsNotWritten(folder, written, failed);
        }
    }
}
