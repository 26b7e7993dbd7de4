package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {
    @TempDir
    Path root;

    @Test
    void listsFilesByTheirRelativePathsWithoutHiddenOnes() throws IOException {
        DropFolder folder = new DropFolder(root);
        for (String name : List.of(
                "b/z.txt", "b/a.txt", "a.txt", "b.txt", ".hidden.txt", ".git/x.txt", "b/~$draft.docx", "Z.txt")) {
            folder.drop(name, "x");
        }
        List<String> names = new InputFolder(root)
                .files().stream().map(file -> root.relativize(file).toString()).toList();
        assertEquals(List.of("Z.txt", "a.txt", "b.txt", "b/a.txt", "b/z.txt"), names);
    }

    @Test
    void missingFolderIsSaidWithWhatIsBesideIt() throws IOException {
        Files.createDirectory(root.resolve("inputs"));
        InputFolderMissing missing =
                assertThrows(InputFolderMissing.class, () -> new InputFolder(root.resolve("input")));
        assertTrue(missing.getMessage().startsWith("the input folder '" + root), missing.getMessage());
        assertTrue(missing.getMessage().endsWith("does not exist; folders beside it: inputs"), missing.getMessage());
    }

    @Test
    void fileIsNoFolder() {
        Path file = new DropFolder(root).drop("a.txt", "x");
        InputFolderMissing missing = assertThrows(InputFolderMissing.class, () -> new InputFolder(file));
        assertTrue(missing.getMessage().contains("is a file, not a folder"), missing.getMessage());
    }

    @Test
    void singleFileIsReadWhereverItLies() {
        Path file = new DropFolder(root).drop("a.txt", "Ministers meet\n\nThe ministers met.");
        try (Stream<Reading> readings = InputFolder.readFile(file, DropFolder.SETTINGS)) {
            assertEquals(
                    "Ministers meet",
                    DropFolder.article(readings.toList()).head().title());
        }
    }

    @Test
    void fileThatIsNotThereIsSaidToBeMissing() {
        try (Stream<Reading> readings = new InputFolder(root).read(root.resolve("gone.txt"))) {
            assertEquals(List.of(new Unreadable("gone.txt", "does not exist")), readings.toList());
        }
    }
}
