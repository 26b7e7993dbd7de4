package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Notes;
import io.entente.model.Notes.Block;
import io.entente.model.Notes.Heading;
import io.entente.model.Notes.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesFileTest {
    @TempDir
    Path folder;

    @Test
    void readsParagraphsAndListsUnderTheirHeadings() throws IOException {
        Notes notes = read("""
                # Objectives
                Sign the annex, *without* new
                conditions.

                # Talking points:
                1. We value the **annex**.
                   - Lawyers have cleared it.
                2. Spares come next.

                ### Trade
                Nothing this time.

                # Press line

                # Defensive lines
                > If asked on tariffs: no comment.
                """);
        assertEquals("[- Sign the annex, without new conditions.]", words(notes, Heading.OBJECTIVES));
        assertEquals(
                "[0 We value the annex., 1 Lawyers have cleared it., 0 Spares come next., - Trade, - Nothing this time.]",
                words(notes, Heading.POINTS_TO_MAKE));
        assertEquals("[- If asked on tariffs: no comment.]", words(notes, Heading.DEFENSIVE_LINES));
        assertEquals("[]", words(notes, Heading.PRESS_LINE));
    }

    @Test
    void keepsWhatIsSetOff() throws IOException {
        Block block = read("# Objectives\nSign the **annex**, *now*.\n")
                .under(Heading.OBJECTIVES)
                .get(0);
        assertEquals(
                List.of(Style.PLAIN, Style.STRONG, Style.PLAIN, Style.EMPHASIS, Style.PLAIN),
                block.text().stream().map(Notes.Run::style).toList(),
                block.toString());
    }

    @Test
    void takesMarkupForWords() throws IOException {
        Notes notes = read("# Press line\nSay <b>nothing</b> & `less`.\n");
        assertEquals("[- Say <b>nothing</b> & less.]", words(notes, Heading.PRESS_LINE));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # Objectives~~Sign.~~# Background~~Old. | notes.md:5: 'Background' is no heading of a brief; expected Objectives, Points to make, Defensive lines, Press line
            Sign.~~# Objectives                     | notes.md:1: text before the first heading; begin with one of Objectives
            """)
    void saysWhatIsWrongAndWhere(String markdown, String message) {
        NotesNotReadable wrong = assertThrows(NotesNotReadable.class, () -> read(markdown.replace('~', '\n')));
        assertTrue(wrong.getMessage().contains(message), wrong.getMessage());
    }

    @Test
    void missingFileIsNamed() {
        Path nowhere = folder.resolve("nowhere.md");
        NotesNotReadable missing = assertThrows(NotesNotReadable.class, () -> NotesFile.read(nowhere));
        assertEquals("there is no file " + nowhere + " with notes", missing.getMessage());
    }

    @Test
    void otherEncodingIsNamed() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.md"), "# Objectives\nSignature à Paris".getBytes(StandardCharsets.ISO_8859_1));
        NotesNotReadable other = assertThrows(NotesNotReadable.class, () -> NotesFile.read(latin));
        assertTrue(other.getMessage().endsWith("is not UTF-8 text; save it as UTF-8"), other.getMessage());
    }

    private Notes read(String markdown) throws IOException {
        return NotesFile.read(Files.writeString(folder.resolve("notes.md"), markdown));
    }

    private static String words(Notes notes, Heading heading) {
        return notes.under(heading).stream()
                .map(block -> (block.item() ? block.depth() + " " : "- ") + block.words())
                .collect(Collectors.toList())
                .toString();
    }
}
