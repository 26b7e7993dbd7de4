package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Hands each file to the reader for its format, and each draft to the editor.
 *
 * @param limits how large and how deep a file may be
 * @param editor who makes articles of drafts
 */
record Desk(ReadLimits limits, Editor editor) {
    /** Returns what an item holds: articles, and a line for each part that cannot be read. */
    Stream<Reading> read(Item item) {
        try {
            return Formats.of(item.opening()).read(item, this);
        } catch (NotReadable reason) {
            return Stream.of(new Unreadable(item.place(), reason.getMessage()));
        } catch (IOException broken) {
            return Stream.of(new Unreadable(item.place(), Reasons.of(broken)));
        }
    }

    /** Returns the article of an item that holds one. */
    Stream<Reading> article(Draft draft, Item item) {
        return Stream.of(editor.edit(draft, item, item.place()));
    }
}
