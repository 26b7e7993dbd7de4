package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a folder with samples of every format and compares what is read with {@code samples.golden}. */
class SamplesTest {
    private static final int SHOWN = 40;

    @TempDir
    Path root;

    @Test
    void readsTheSamplesOfEveryFormatAsTheGoldenFileSays() throws Exception {
        DropFolder folder = new DropFolder(root);
        for (Path sample : samples()) {
            folder.drop(home().relativize(sample).toString(), Files.readAllBytes(sample));
        }
        List<String> lines = new ArrayList<>();
        InputFolder input = new InputFolder(root, DropFolder.SETTINGS);
        for (Path file : input.files()) {
            try (Stream<Reading> readings = input.read(file)) {
                readings.map(SamplesTest::line).forEach(lines::add);
            }
        }
        String actual = String.join("\n\n", lines) + "\n";
        Files.writeString(Path.of("target/samples.actual"), actual);
        assertEquals(
                Files.readString(
                        Path.of(getClass().getResource("samples.golden").toURI())),
                actual);
    }

    @Test
    void thereAreTwoSamplesOrMoreOfEveryFormat() throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path sample : samples()) {
            counts.merge(sample.getParent().getFileName().toString(), 1, Integer::sum);
        }
        counts.forEach((format, count) -> assertTrue(count >= 2, format + " has " + count));
        assertEquals(20, counts.size(), counts.toString());
    }

    static List<Path> samples() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(home())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path home() throws URISyntaxException {
        return Path.of(SamplesTest.class.getResource("samples").toURI());
    }

    private static String line(Reading reading) {
        if (reading instanceof Unreadable unreadable) {
            return unreadable.file() + "\n  UNREADABLE " + unreadable.reason();
        }
        Article article = (Article) reading;
        String text = article.text();
        return article.head().file()
                + "\n  " + article.head().title()
                + "\n  " + article.head().published() + " " + article.head().dateOrigin()
                + " | " + article.head().publisher().orElse("-")
                + " | " + article.head().url().orElse("-")
                + " | " + article.head().id()
                + "\n  " + text.split("\n\n").length + " paragraphs, " + text.length() + " characters: "
                + text.substring(0, Math.min(SHOWN, text.length()))
                + " ... " + text.substring(Math.max(0, text.length() - SHOWN)).replace("\n\n", " / ");
    }
}
