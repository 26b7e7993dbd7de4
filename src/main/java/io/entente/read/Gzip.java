package io.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads what is packed with GZIP: a single file, which may be an archive. */
final class Gzip extends Archive {
    @Override
    boolean recognises(Opening opening) {
        return opening.hasBytes("\u001F\u008B");
    }

    @Override
    Entries open(Item item, InputStream in) throws IOException {
        GZIPInputStream file = new GZIPInputStream(in);
        return new Entries() {
            private boolean read;

            @Override
            public Optional<Entry> next() {
                Optional<Entry> entry =
                        read ? Optional.empty() : Optional.of(new Entry(nameIn(item.name()), item.modified()));
                read = true;
                return entry;
            }

            @Override
            public InputStream bytes() {
                return file;
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    private static String nameIn(String name) {
        return name.endsWith(".tgz") ? name.replaceFirst("\\.tgz$", ".tar") : name.replaceFirst("(?i)\\.gz$", "");
    }
}
