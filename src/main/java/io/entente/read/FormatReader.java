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

    /** Tells whether a file's first bytes show that it is of this format. */
    abstract boolean recognises(Opening opening);

    /** Returns what the file holds, in its order; closing the stream closes what it has opened. */
    abstract Stream<Reading> read(Item item, Desk desk) throws IOException;

    /** Tells whether the name says that the file is of this format. */
    final boolean hasNameOf(Opening opening) {
        return extensions.contains(opening.extension());
    }
}
