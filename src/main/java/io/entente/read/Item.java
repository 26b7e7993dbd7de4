package io.entente.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file, or a file within a file, that is to be read.
 *
 * @param place the path relative to the input folder, with what follows it where it lies within another file
 * @param modified when it was last written
 * @param content what gives its bytes, from the start, as often as asked
 */
record Item(String place, Instant modified, Content content) {
    private static final int HEAD_BYTES = 8192;

    /** What gives an item's bytes. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static Item ofFile(Path file, String place) throws IOException {
        return new Item(place, Files.getLastModifiedTime(file).toInstant(), () -> Files.newInputStream(file));
    }

    static Item ofBytes(String place, Instant modified, byte[] bytes) {
        return new Item(place, modified, () -> new ByteArrayInputStream(bytes));
    }

    /** Returns the file's own name, without the folders and files that it lies in. */
    String name() {
        return place.substring(1 + Math.max(place.lastIndexOf('/'), place.lastIndexOf('!')));
    }

    /** Returns what can be told from the name and the first bytes. */
    Opening opening() throws IOException {
        try (InputStream in = content.open()) {
            return new Opening(name(), in.readNBytes(HEAD_BYTES));
        }
    }

    /** Returns all bytes. */
    byte[] bytes(int limit) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new NotReadable("is larger than " + (limit >> 20)
                        + " MB, the most that is read as one document; split it or raise the limit");
            }
            return bytes;
        }
    }
}
