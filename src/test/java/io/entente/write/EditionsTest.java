package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When one edition of a document fails. */
class EditionsTest {
    @TempDir
    Path folder;

    @Test
    void othersAreWrittenAndTheFaultIsNamedWithoutItsInnerMessage() throws IOException {
        Editions editions = new Editions(folder.resolve("new"));
        editions.write("a.json", out -> out.write('a'));
        editions.write("a.pdf", out -> {
            out.write('p');
            throw new NullPointerException("because \"parent\" is null");
        });
        editions.write("a.html", out -> out.write('h'));
        String message = assertThrows(EditionsNotWritten.class, editions::end).getMessage();
        assertEquals(List.of("a.html", "a.json"), names(folder.resolve("new")));
        assertTrue(message.contains("a.pdf could not be written: a fault of the program"), message);
        assertTrue(message.contains("(NullPointerException at EditionsTest:"), message);
        assertTrue(message.contains("written: a.json, a.html"), message);
        assertTrue(message.contains("--paper letter"), message);
        assertTrue(message.contains("print the HTML edition"), message);
        assertFalse(message.contains("parent"), message);
    }

    @Test
    void whatIsInTheWayOfAFileIsTold() throws IOException {
        Files.createDirectories(folder.resolve("briefing.pdf/something"));
        String message = assertThrows(
                        EditionsNotWritten.class, () -> new BriefingWriter().write(Briefings.emptyWeek(), folder))
                .getMessage();
        assertEquals(
                List.of("briefing.html", "briefing.ics", "briefing.json", "briefing.pdf", "briefing.txt"),
                names(folder));
        assertTrue(message.contains("briefing.pdf could not be written: "), message);
        assertTrue(message.contains("run the same command again"), message);
    }

    @Test
    void anEarlierFileStaysAndIsCalledEarlier() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "last week's");
        Editions editions = new Editions(folder);
        editions.write("a.pdf", out -> {
            throw new IOException("No space left on device");
        });
        String message = assertThrows(EditionsNotWritten.class, editions::end).getMessage();
        assertEquals("last week's", Files.readString(folder.resolve("a.pdf")));
        assertTrue(message.contains("a.pdf could not be written: No space left on device"), message);
        assertTrue(message.contains("is from an earlier run"), message);
    }

    @Test
    void memoryThatRanOutIsAskedFor() {
        Editions editions = new Editions(folder);
        editions.write("a.pdf", out -> {
            throw new OutOfMemoryError();
        });
        String message = assertThrows(EditionsNotWritten.class, editions::end).getMessage();
        assertTrue(message.contains("java -Xmx2g"), message);
        assertFalse(message.contains("report"), message);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
