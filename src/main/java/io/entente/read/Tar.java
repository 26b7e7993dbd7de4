package io.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads the files in a TAR archive. */
final class Tar extends Archive {
    private static final int MAGIC_AT = 257;

    @Override
    boolean recognises(Opening opening) {
        return opening.hasBytesAt(MAGIC_AT, "ustar");
    }

    @Override
    Entries open(Item item, InputStream in) {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        return new Entries() {
            @Override
            public Optional<Entry> next() throws IOException {
                TarArchiveEntry entry = tar.getNextEntry();
                while (entry != null && !entry.isFile()) {
                    entry = tar.getNextEntry();
                }
                return Optional.ofNullable(entry)
                        .map(found -> new Entry(
                                found.getName(), found.getLastModifiedTime().toInstant()));
            }

            @Override
            public InputStream bytes() {
                return tar;
            }

            @Override
            public void close() throws IOException {
                tar.close();
            }
        };
    }
}
