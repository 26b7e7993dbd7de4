package io.entente.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file, or a file within a file, that is to be read.
 *
 * @param place the path relative to the input folder, with what follows it where it lies within another file
 * @param modified when it was last written
 * @param address where it was published, as far as what it lies in states that
 * @param content what gives its bytes, from the start, as often as asked
 */
record Item(String place, Instant modified, Optional<String> address, Content content) {
    private static final int HEAD_BYTES = 8192;

    /** What gives an item's bytes. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static Item ofFile(Path file, String place) throws IOException {
        return new Item(
                place, Files.getLastModifiedTime(file).toInstant(), Optional.empty(), () -> Files.newInputStream(file));
    }

    static Item ofBytes(String place, Instant modified, byte[] bytes) {
        return new Item(place, modified, Optional.empty(), () -> new ByteArrayInputStream(bytes));
    }

    /** Returns a file within this one, known by its name there. */
    Item part(String name, Instant written, Content bytes) {
        return new Item(place + "!" + name, written, Optional.empty(), bytes);
    }

    /** Returns this item with the address at which it was published. */
    Item publishedAt(String url) {
        return new Item(place, modified, Optional.of(url).filter(known -> !known.isBlank()), content);
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
