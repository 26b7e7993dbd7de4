package io.entente.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that a browser saved "complete", each with a folder beside it for its pictures, scripts and frames. */
final class SavedPages {
    private static final List<String> ENDINGS = List.of("_files", "_file", "-Dateien", "_fichiers", ".files");

    private final Set<String> pages = new HashSet<>();

    /** Returns what a folder's name would be the page of, without the ending of the page. */
    static Optional<String> pageOf(String folder) {
        return ENDINGS.stream()
                .filter(folder::endsWith)
                .map(ending -> folder.substring(0, folder.length() - ending.length()))
                .findFirst();
    }

    /** Tells whether a file of an archive lies in the folder of a page that came before it; a page is kept in mind. */
    boolean isPartOfOne(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        if (small.endsWith(".html") || small.endsWith(".htm")) {
            pages.add(path.substring(0, path.lastIndexOf('.')));
        }
        return foldersOf(path)
                .anyMatch(folder -> pageOf(folder).filter(pages::contains).isPresent());
    }

    private static Stream<String> foldersOf(String path) {
        return Stream.iterate(path.indexOf('/'), at -> at >= 0, at -> path.indexOf('/', at + 1))
                .map(at -> path.substring(0, at));
    }
}
