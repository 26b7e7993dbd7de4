package io.entente.read;

import io.entente.model.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes a lazy stream of what a file holds, and closes the file when the stream is closed or has come to its end. */
final class Readings {
    private Readings() {}

    /** What gives one reading after the other. */
    @FunctionalInterface
    interface Source {
        /** Returns the next reading, empty at the end. */
        Optional<? extends Reading> next();
    }

    /** Returns the readings of a source in their order. */
    static Stream<Reading> of(Source source, Closeable file) {
        Iterator<Reading> readings = new Pull(source, file);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED), false)
                .onClose(() -> close(file));
    }

    /** What gives what one file holds after the other, each drawn to its end before the next is asked for. */
    @FunctionalInterface
    interface Files {
        /** Returns what the next file holds, empty at the end. */
        Optional<Stream<Reading>> next();
    }

    /** Returns what all files hold, in their order. */
    static Stream<Reading> nested(Files files, Closeable around) {
        return of(new InTurn(files), around);
    }

    private static void close(Closeable file) {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Pull implements Iterator<Reading> {
        private final Source source;
        private final Closeable file;
        private Optional<? extends Reading> next = Optional.empty();
        private boolean ended;

        Pull(Source source, Closeable file) {
            this.source = source;
            this.file = file;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !ended) {
                next = source.next();
                if (next.isEmpty()) {
                    ended = true;
                    close(file);
                }
            }
            return next.isPresent();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Reading reading = next.orElseThrow();
            next = Optional.empty();
            return reading;
        }
    }

    private static final class InTurn implements Source {
        private final Files files;
        private Iterator<Reading> open = Collections.emptyIterator();
        private Stream<Reading> stream = Stream.of();

        InTurn(Files files) {
            this.files = files;
        }

        @Override
        public Optional<Reading> next() {
            while (!open.hasNext()) {
                stream.close();
                Optional<Stream<Reading>> file = files.next();
                if (file.isEmpty()) {
                    return Optional.empty();
                }
                stream = file.get();
                open = stream.iterator();
            }
            return Optional.of(open.next());
        }
    }
}
