package io.entente.read;

import java.util.Set;
import java.util.stream.Stream;

/** Tells the files that users see from those that programs leave beside them. */
final class FileNames {
    private static final Set<String> LEFT_BEHIND = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

    private FileNames() {}

    /** Tells whether a file or folder of this name is hidden, or left behind by a word processor or operating system. */
    static boolean isLeftOut(String name) {
        return name.startsWith(".") || name.startsWith("~$") || LEFT_BEHIND.contains(name);
    }

    /** Tells whether any step of a path is such a name. */
    static boolean areLeftOut(String path) {
        return Stream.of(path.split("/")).anyMatch(FileNames::isLeftOut);
    }
}
