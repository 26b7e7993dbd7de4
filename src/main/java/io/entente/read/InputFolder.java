package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder into which a desk drops what it collects. */
public final class InputFolder {
    private final Path root;
    private final Desk desk;

    /**
     * Opens a folder with the usual settings.
     *
     * @throws InputFolderMissing if there is no such folder
     */
    public InputFolder(Path root) {
        this(root, ReadSettings.usual());
    }

    /**
     * Opens a folder.
     *
     * @throws InputFolderMissing if there is no such folder
     */
    public InputFolder(Path root, ReadSettings settings) {
        if (!Files.isDirectory(root)) {
            throw new InputFolderMissing(root);
        }
        this.root = root;
        this.desk = new Desk(settings.limits(), new Editor(settings.latestDay()));
    }

    /** Returns what a single file holds, which need not lie in any folder of articles; its path is given as it is named. */
    public static Stream<Reading> readFile(Path file, ReadSettings settings) {
        return read(file, slashed(file), new Desk(settings.limits(), new Editor(settings.latestDay())));
    }

    /** Returns the files in the folder and the folders in it, hidden ones and the parts of saved pages left out, ordered by their relative paths. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(files));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        files.sort(Comparator.comparing(this::label));
        return List.copyOf(files);
    }

    /**
     * Returns what a file holds, in its order: articles, and a line for each part that cannot be read.
     *
     * <p>The stream reads on as it is drawn from, so files of any length can be read; close it when not drawing it to its end.
     */
    public Stream<Reading> read(Path file) {
        return read(file, label(file), desk);
    }

    private static Stream<Reading> read(Path file, String label, Desk desk) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            boolean closed = Files.isDirectory(file) && !Files.isReadable(file);
            return Stream.of(new Unreadable(label, closed ? "is a folder that may not be opened" : "is not a file"));
        }
        try {
            return desk.read(Item.ofFile(file, label));
        } catch (IOException broken) {
            return Stream.of(new Unreadable(label, Reasons.of(broken)));
        }
    }

    private String label(Path file) {
        return slashed(file.startsWith(root) ? root.relativize(file) : file);
    }

    private static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return (path.isAbsolute() ? "/" : "") + String.join("/", names);
    }

    private static boolean isHidden(Path path) {
        return FileNames.isLeftOut(path.getFileName().toString());
    }

    /** A page that a browser saves "complete" has its pictures and scripts in a folder beside it. */
    private static boolean belongsToPage(Path folder) {
        return SavedPages.pageOf(folder.getFileName().toString()).stream()
                .anyMatch(page ->
                        Stream.of(".html", ".htm").anyMatch(end -> Files.exists(folder.resolveSibling(page + end))));
    }

    /** Collects files; a folder that may not be opened is collected too, so that reading it says so. */
    private final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean leftOut = !folder.equals(root) && (isHidden(folder) || belongsToPage(folder));
            return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException broken) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
