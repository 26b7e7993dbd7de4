package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of one format. */
abstract class FormatReader {
    private final List<String> extensions;

    /**
     * @param extensions the endings of names by which files of the format are told when their content leaves it open
     */
    FormatReader(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** What a file of a format holds, which decides on its limits. */
    enum Holds {
        /** One article or several, read as a whole. */
        DOCUMENT,
        /** Article after article, of which one at a time is read. */
        RECORDS,
        /** Files, each of which is read by the reader for its format. */
        FILES
    }

    /** Returns what a file of this format holds. */
    Holds holds() {
        return Holds.DOCUMENT;
    }

    /** Tells whether files of the format always show it in their first bytes, so that a name alone says nothing. */
    boolean showsInContent() {
        return false;
    }

    /** Tells whether a file's first bytes show that it is of this format. */
    abstract boolean recognises(Opening opening);

    /** Returns what the file holds, in its order; closing the stream closes what it has opened. */
    abstract Stream<Reading> read(Item item, Desk desk) throws IOException;

    /** Tells whether the name says that the file is of this format. */
    final boolean hasNameOf(Opening opening) {
        return extensions.contains(opening.extension());
    }
}
