package io.entente.read;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A folder into which a test drops files, all written on 20 November 2019, and from which it reads them. */
record DropFolder(Path root) {
    static final ReadSettings SETTINGS = ReadSettings.upTo(LocalDate.of(2019, 11, 20));
    private static final FileTime WRITTEN = FileTime.from(Instant.parse("2019-11-20T08:00:00Z"));

    Path drop(String name, byte[] content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return Files.setLastModifiedTime(file, WRITTEN);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path drop(String name, String content) {
        return drop(name, content.getBytes(StandardCharsets.UTF_8));
    }

    List<Reading> read(String name, byte[] content) {
        try (Stream<Reading> readings = new InputFolder(root, SETTINGS).read(drop(name, content))) {
            return readings.toList();
        }
    }

    List<Reading> read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file that holds one article. */
    Article article(String name, String content) {
        return article(read(name, content));
    }

    Article article(String name, byte[] content) {
        return article(read(name, content));
    }

    static Article article(List<Reading> readings) {
        if (readings.size() == 1 && readings.get(0) instanceof Article article) {
            return article;
        }
        throw new AssertionError("expected one article, got " + readings);
    }

    /** Returns why a file that holds no article could not be read. */
    String reason(String name, byte[] content) {
        List<Reading> readings = read(name, content);
        if (readings.size() == 1 && readings.get(0) instanceof Unreadable unreadable) {
            return unreadable.file() + " " + unreadable.reason();
        }
        throw new AssertionError("expected nothing readable, got " + readings);
    }

    String reason(String name, String content) {
        return reason(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
