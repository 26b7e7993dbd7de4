package io.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the files in a ZIP archive. */
final class Zip extends Archive {
    private static final int UNIX_TIME = 0x5455;
    private static final int NTFS_TIME = 0x000A;

    @Override
    boolean recognises(Opening opening) {
        return opening.hasBytes("PK\u0003\u0004") || opening.hasBytes("PK\u0005\u0006");
    }

    @Override
    Entries open(Item item, InputStream in) throws IOException {
        if (item.opening().names("xl/") || item.opening().names("ppt/")) {
            throw new NotReadable("is a spreadsheet or a set of slides; save it as CSV or PDF");
        }
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        return new Entries() {
            @Override
            public Optional<Entry> next() throws IOException {
                ZipEntry entry = zip.getNextEntry();
                while (entry != null && entry.isDirectory()) {
                    entry = zip.getNextEntry();
                }
                return Optional.ofNullable(entry).map(found -> new Entry(name(found), written(found, item)));
            }

            @Override
            public InputStream bytes() {
                return zip;
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** A name that is not marked as UTF-8 may be so all the same, or in the character set of an old Windows. */
    private static String name(ZipEntry entry) {
        String name = entry.getName();
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        boolean unmarked = name.chars().allMatch(c -> c <= 0xFF);
        return unmarked ? Charsets.decodeNarrow(bytes, 0, bytes.length) : name;
    }

    /** ZIP's own times are those of a clock on a wall; only an extra field tells the instant. Without one, the wall is taken to be in UTC. */
    private static Instant written(ZipEntry entry, Item item) {
        if (entry.getTime() < 0) {
            return item.modified();
        }
        try {
            return tellsInstant(entry.getExtra())
                    ? entry.getLastModifiedTime().toInstant()
                    : entry.getTimeLocal().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noSuchTime) {
            return item.modified();
        }
    }

    /** The extra field is a row of blocks, each of a type and a length of two bytes (APPNOTE 4.5). */
    private static boolean tellsInstant(byte[] extra) {
        int at = 0;
        while (extra != null && at + 4 <= extra.length) {
            int type = extra[at] & 0xFF | (extra[at + 1] & 0xFF) << 8;
            if (type == UNIX_TIME || type == NTFS_TIME) {
                return true;
            }
            at += 4 + (extra[at + 2] & 0xFF | (extra[at + 3] & 0xFF) << 8);
        }
        return false;
    }
}
