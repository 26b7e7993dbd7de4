package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files in an archive, each by the reader for its format, and none beyond the limits. */
abstract class Archive extends FormatReader {
    Archive(String... extensions) {
        super(extensions);
    }

    @Override
    Holds holds() {
        return Holds.FILES;
    }

    /** Opens the archive whose bytes are given. */
    abstract Entries open(Item item, InputStream in) throws IOException;

    /** The files of an archive, in their order. */
    interface Entries extends Closeable {
        /** Goes to the next file; returns its name and time, empty at the end. Folders are passed over. */
        Optional<Entry> next() throws IOException;

        /** Returns the bytes of the file that was gone to. */
        InputStream bytes();
    }

    /**
     * A file of an archive.
     *
     * @param name its path in the archive
     * @param written when it was last written
     */
    record Entry(String name, Instant written) {}

    @Override
    final Stream<Reading> read(Item item, Desk desk) throws IOException {
        Files files = new Files(item, desk);
        return Readings.nested(files::next, files);
    }

    /** Goes through the files of an archive once. */
    private final class Files implements Closeable {
        private final Item item;
        private final Desk desk;
        private final UnpackedInput packed;
        private final Entries entries;
        private final SavedPages pages = new SavedPages();
        private int count;
        private boolean ended;

        Files(Item item, Desk desk) throws IOException {
            this.item = item;
            this.desk = desk;
            this.packed = new UnpackedInput(item.content().open(), desk.limits());
            this.entries = open(item, packed);
        }

        Optional<Stream<Reading>> next() {
            if (ended) {
                return Optional.empty();
            }
            try {
                Optional<Entry> entry = entries.next();
                if (entry.isEmpty()) {
                    ended = true;
                    return count == 0
                            ? Optional.of(Stream.of(new Unreadable(item.place(), "is an archive without files")))
                            : Optional.empty();
                }
                return Optional.of(read(entry.get()));
            } catch (IOException | RuntimeException broken) {
                ended = true;
                String lost = count == 0 ? "" : "; what follows its file " + count + " is lost";
                return Optional.of(Stream.of(new Unreadable(item.place(), reason(broken) + lost)));
            }
        }

        private String reason(Exception broken) {
            return broken instanceof IOException io ? Reasons.of(io) : Reasons.of(broken);
        }

        private Stream<Reading> read(Entry entry) throws IOException {
            if (++count > desk.limits().entries()) {
                throw new NotReadable("holds more than " + desk.limits().entries() + " files; split it");
            }
            String name = PartName.of(entry.name());
            if (FileNames.areLeftOut(name) || pages.isPartOfOne(name)) {
                return Stream.of();
            }
            InputStream unpacked = packed.watch(entries.bytes());
            byte[] bytes = unpacked.readNBytes(desk.limits().documentBytes() + 1);
            boolean small = bytes.length <= desk.limits().documentBytes();
            int place = count;
            Item.Content content = small ? () -> new ByteArrayInputStream(bytes) : () -> reopened(place);
            return desk.readPart(item.part(name, entry.written(), content));
        }

        /** A file too large for memory is unpacked anew whenever it is read. */
        private InputStream reopened(int place) throws IOException {
            UnpackedInput again = new UnpackedInput(item.content().open(), desk.limits());
            Entries anew = open(item, again);
            for (int i = 0; i < place; i++) {
                anew.next();
            }
            return again.watch(anew.bytes());
        }

        @Override
        public void close() throws IOException {
            entries.close();
        }
    }
}
