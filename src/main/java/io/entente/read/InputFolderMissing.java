package io.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that articles were to be read from is not there, or is not a folder. */
public final class InputFolderMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 5;

    InputFolderMissing(Path folder) {
        super(message(folder.toAbsolutePath().normalize()));
    }

    private static String message(Path folder) {
        String what = Files.exists(folder)
                ? "the input '" + folder + "' is a file, not a folder"
                : "the input folder '" + folder + "' does not exist";
        List<String> beside = foldersBeside(folder);
        return what
                + (beside.isEmpty()
                        ? "; name the folder that holds the articles"
                        : "; folders beside it: " + String.join(", ", beside));
    }

    private static List<String> foldersBeside(Path folder) {
        if (folder.getParent() == null) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(folder.getParent())) {
            return beside.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .limit(MOST_NAMED)
                    .toList();
        } catch (IOException unlisted) {
            return List.of();
        }
    }
}
