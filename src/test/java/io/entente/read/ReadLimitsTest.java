package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads files that go beyond a limit: what stands before it is kept, and one line says what was not read. */
class ReadLimitsTest {
    @TempDir
    Path root;

    @Test
    void articlesBeyondTheLimitOfAFileAreNotRead() {
        assertEquals(
                List.of(
                        "a.jsonl:1",
                        "a.jsonl:2",
                        "a.jsonl holds more than 2 articles; what follows is not read; split it"),
                read("a.jsonl", lines(5), ReadLimits.USUAL.with(ReadLimit.ARTICLES, 2)));
    }

    @Test
    void fileThatHoldsAsManyAsTheLimitIsReadWhole() {
        assertEquals(
                List.of("a.jsonl:1", "a.jsonl:2"),
                read("a.jsonl", lines(2), ReadLimits.USUAL.with(ReadLimit.ARTICLES, 2)));
    }

    @Test
    void brokenRecordsBeyondTheLimitAreCounted() {
        String lines = "{}\n".repeat(5) + lines(1);
        assertEquals(
                List.of(
                        "a.jsonl:1 has neither a title nor a text under a name that is known",
                        "a.jsonl:2 has neither a title nor a text under a name that is known",
                        "a.jsonl:6",
                        "a.jsonl has 3 more parts that could not be read, beside those listed"),
                read("a.jsonl", lines, ReadLimits.USUAL.with(ReadLimit.UNREADABLE, 2)));
    }

    @Test
    void everyFileOfAnArchiveHasItsOwnLineHoweverManyAreUnreadable() throws IOException {
        byte[] zip = Files.readAllBytes(Path.of("src/test/resources/io/entente/read/samples/zip/cuttings.zip")
                .toAbsolutePath());
        ReadLimits none = ReadLimits.USUAL.with(ReadLimit.UNREADABLE, 0);
        DropFolder folder = new DropFolder(root);
        List<Reading> usual = folder.read("a.zip", zip);
        try (Stream<Reading> readings = open(none).read(folder.drop("a.zip", zip))) {
            assertEquals(usual.size(), readings.toList().size());
        }
    }

    @Test
    void timeThatRunsOutKeepsTheArticlesReadByThen() {
        assertEquals(
                List.of(
                        "a.jsonl:1",
                        "a.jsonl takes longer than 0 seconds to read; what follows its article 1 is not read; split it"),
                read("a.jsonl", lines(5), ReadLimits.USUAL.with(ReadLimit.FILE_TIME, 0)));
    }

    @Test
    void onlyArticleOfADocumentIsKeptHoweverLongItTook() {
        String story = "Ministers meet\n\nThe ministers of both states met and said that they would meet again.";
        assertEquals(List.of("a.txt"), read("a.txt", story, ReadLimits.USUAL.with(ReadLimit.DOCUMENT_TIME, 0)));
    }

    @Test
    void pagesBeyondTheLimitAreNotReadButThoseBeforeAre() throws IOException {
        byte[] pdf = Files.readAllBytes(Path.of("src/test/resources/io/entente/read/samples/pdf/nexis.pdf"));
        Path file = new DropFolder(root).drop("a.pdf", pdf);
        try (Stream<Reading> readings =
                open(ReadLimits.USUAL.with(ReadLimit.PAGES, 1)).read(file)) {
            List<Reading> read = readings.toList();
            assertTrue(read.get(0) instanceof Article, read.toString());
            assertTrue(
                    described(read.get(read.size() - 1))
                            .matches("a.pdf has \\d pages, of which the first 1 are read; split it"),
                    read.toString());
        }
    }

    @Test
    void limitsAreSetByName() {
        ReadLimits limits = ReadLimits.of(name ->
                Optional.ofNullable(Map.of("read.document", "32 MB", "read.file-time", "5min", "read.entries", "7")
                        .get(name)));
        assertEquals(32 << 20, limits.documentBytes());
        assertEquals(300, limits.fileTime().toSeconds());
        assertEquals(7, limits.entries());
        assertEquals(2000, limits.pages());
    }

    @Test
    void limitThatIsNoneIsRefusedWithWhatItShouldLookLike() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> ReadLimits.of(name -> Optional.of("read.document".equals(name) ? "big" : "1")));
        assertEquals("read.document is 'big'; expected a size, such as 16MB", refused.getMessage());
    }

    @Test
    void everyLimitStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        for (ReadLimit limit : ReadLimit.values()) {
            String line = "`" + limit.setting().replaceFirst("^read\\.", "") + "` " + limit.words();
            assertTrue(readme.contains(line), "the README lacks: " + line);
        }
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"title\": \"Ministers meet\", \"text\": \"They met.\"}\n")
                .collect(Collectors.joining());
    }

    private List<String> read(String name, String content, ReadLimits limits) {
        Path file = new DropFolder(root).drop(name, content);
        try (Stream<Reading> readings = open(limits).read(file)) {
            return readings.map(ReadLimitsTest::described).toList();
        }
    }

    private InputFolder open(ReadLimits limits) {
        return new InputFolder(root, new ReadSettings(DropFolder.SETTINGS.latestDay(), limits));
    }

    private static String described(Reading reading) {
        return reading instanceof Unreadable unreadable
                ? unreadable.file() + " " + unreadable.reason()
                : ((Article) reading).head().file();
    }
}
