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
 * @param depth how many files lie around the one that is read
 */
record Desk(ReadLimits limits, Editor editor, int depth) {
    Desk(ReadLimits limits, Editor editor) {
        this(limits, editor, 0);
    }

    /** Returns what an item holds: articles, and a line for each part that cannot be read. */
    Stream<Reading> read(Item item) {
        try {
            long start = WorkTime.now();
            FormatReader format = Formats.of(item.opening());
            Stream<Reading> readings = format.read(item, this);
            Guard guard = new Guard(readings.iterator(), item.place(), limits, format.holds(), WorkTime.now() - start);
            return Readings.of(guard, readings::close);
        } catch (IOException broken) {
            return Stream.of(new Unreadable(item.place(), Reasons.of(broken)));
        } catch (RuntimeException | StackOverflowError broken) {
            return Stream.of(new Unreadable(item.place(), Reasons.of(broken)));
        }
    }

    /** Returns what a file within the one that is read holds. */
    Stream<Reading> readPart(Item part) {
        return depth < limits.depth()
                ? new Desk(limits, editor, depth + 1).read(part)
                : Stream.of(new Unreadable(
                        part.place(), "lies in more than " + limits.depth() + " files within each other; unpack them"));
    }

    /** Returns the article of an item that holds one. */
    Stream<Reading> article(Draft draft, Item item) {
        return Stream.of(editor.edit(draft, item, item.place()));
    }
}
