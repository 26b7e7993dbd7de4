package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final byte[] STORY =
            "Ministers meet\n\nThe ministers met in the old town.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    @Test
    void fileLargerThanADocumentIsStreamedOutOfTheArchive() throws IOException {
        String line = "{\"title\": \"Ministers meet\", \"text\": \"The ministers met in the old town.\"}\n";
        ReadSettings strict =
                new ReadSettings(DropFolder.SETTINGS.latestDay(), ReadLimits.USUAL.with(ReadLimit.DOCUMENT, 1000));
        Path file = new DropFolder(root)
                .drop("a.zip", zip("a.txt", STORY, "b.jsonl", line.repeat(100).getBytes(StandardCharsets.UTF_8)));
        try (Stream<Reading> readings = new InputFolder(root, strict).read(file)) {
            List<Reading> read = readings.toList();
            assertEquals(101, read.size(), read.toString());
            assertEquals("a.zip!b.jsonl:100", ((Article) read.get(100)).head().file());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void namesInOtherCharacterSetsAreRead(String charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
            zip.putNextEntry(new ZipEntry("Gespräch à Málaga.txt"));
            zip.write(STORY);
        }
        Article article = new DropFolder(root).article("a.zip", bytes.toByteArray());
        assertEquals("a.zip!Gespräch à Málaga.txt", article.head().file());
    }

    @Test
    void archiveThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        String reason = new DropFolder(root).reason("a.gz", bomb.toByteArray());
        assertTrue(reason.contains("looks like a program") || reason.contains("times its size"), reason);
        ReadLimits limits = ReadLimits.USUAL.with(ReadLimit.DOCUMENT, 1 << 20).with(ReadLimit.UNPACKED, 4 << 20);
        String text = "{\"title\": \"x\"}\n".repeat(1 << 19);
        Path file = new DropFolder(root).drop("b.zip", zip("b.jsonl", text.getBytes(StandardCharsets.UTF_8)));
        try (Stream<Reading> readings =
                new InputFolder(root, new ReadSettings(DropFolder.SETTINGS.latestDay(), limits)).read(file)) {
            List<Unreadable> refused = readings.filter(Unreadable.class::isInstance)
                    .map(Unreadable.class::cast)
                    .toList();
            assertEquals(
                    "unpacks to more than 4 MB; unpack it and split it",
                    refused.get(0).reason(),
                    refused.toString());
        }
    }

    @Test
    void archiveOfTooManyFilesIsRefusedFromThereOn() throws IOException {
        ReadLimits limits = ReadLimits.USUAL.with(ReadLimit.ENTRIES, 3);
        Object[] files = IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> Stream.of(i + ".txt", STORY))
                .toArray();
        Path file = new DropFolder(root).drop("a.zip", zip(files));
        try (Stream<Reading> readings =
                new InputFolder(root, new ReadSettings(DropFolder.SETTINGS.latestDay(), limits)).read(file)) {
            List<Reading> read = readings.toList();
            assertEquals(4, read.size(), read.toString());
            assertTrue(read.get(3).toString().contains("holds more than 3 files"), read.toString());
        }
    }

    @Test
    void archivesWithinEachOtherAreReadToALimit() throws IOException {
        byte[] archive = zip("a.txt", STORY);
        for (int i = 0; i < 8; i++) {
            archive = zip("a.zip", archive);
        }
        assertTrue(new DropFolder(root)
                .reason("a.zip", archive)
                .endsWith("lies in more than 5 files within each other; unpack them"));
    }

    @Test
    void truncatedArchiveKeepsWhatStandsBeforeTheBreak() throws IOException {
        byte[] noise = new byte[20_000];
        IntStream.range(0, noise.length).forEach(i -> noise[i] = (byte) (i * 31 + i / 7));
        byte[] archive = zip("a.txt", STORY, "b.txt", noise);
        List<Reading> readings = new DropFolder(root).read("a.zip", Arrays.copyOf(archive, archive.length / 2));
        assertEquals("Ministers meet", ((Article) readings.get(0)).head().title());
        assertEquals("a.zip", ((Unreadable) readings.get(readings.size() - 1)).file(), readings.toString());
    }

    @Test
    void emptyArchiveIsSaidToHoldNoFiles() throws IOException {
        assertEquals("a.zip is an archive without files", new DropFolder(root).reason("a.zip", zip()));
    }

    @Test
    void partsOfASavedPageAreNoFilesOfTheirOwn() {
        DropFolder folder = new DropFolder(root);
        folder.drop("Page.html", "<p>The ministers met.");
        folder.drop("Page_files/a.js", "x");
        folder.drop("Other_files/a.txt", "x");
        List<String> names = new InputFolder(root)
                .files().stream().map(file -> root.relativize(file).toString()).toList();
        assertEquals(List.of("Other_files/a.txt", "Page.html"), names);
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }
}
