package io.entente.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a file line by line, each in UTF-8 or windows-1252 as its bytes show, and holds no more than one line. */
final class Lines implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int to;
    private byte[] line = new byte[BUFFER_BYTES];
    private int number;
    /** Set once the file could not be read on, so that the end follows. */
    private boolean broken;

    /** Opens an item; a line longer than {@code longest} bytes is refused and passed over. */
    Lines(Item item, int longest) throws IOException {
        this.longest = longest;
        this.in = open(item, longest);
    }

    /** UTF-16 is rare enough in such files to be read as a whole. */
    private static InputStream open(Item item, int limit) throws IOException {
        Charset wide = Charsets.wideCharset(item.opening().head());
        return wide == null
                ? item.content().open()
                : new ByteArrayInputStream(new String(item.bytes(limit), wide).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the next line without its end, null at the end of the file. */
    String next() throws IOException {
        int length = nextBytes();
        if (length < 0) {
            return null;
        }
        number++;
        if (length > longest) {
            throw new NotReadable("is a line of more than " + (longest >> 20) + " MB; split it or raise the limit");
        }
        return Charsets.decodeNarrow(line, 0, length);
    }

    /** Returns the next line, each byte as a character of ISO 8859-1, null at the end of the file. */
    String nextLatin() throws IOException {
        int length = nextBytes();
        if (length < 0) {
            return null;
        }
        number++;
        return new String(line, 0, Math.min(length, longest), StandardCharsets.ISO_8859_1);
    }

    /** Returns the number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reads on to the next line feed; returns the length, one more than the longest allowed for all that are longer. */
    private int nextBytes() throws IOException {
        int length = 0;
        while (fill()) {
            int end = endOfLine();
            int kept = Math.min(end - from, longest + 1 - length);
            ensure(length + kept);
            System.arraycopy(buffer, from, line, length, kept);
            length += kept;
            from = end + 1;
            if (end < to) {
                return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
            }
        }
        return length == 0 ? -1 : length;
    }

    private int endOfLine() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void ensure(int length) {
        if (length > line.length) {
            line = Arrays.copyOf(line, Math.max(length, Math.min(2 * line.length, longest + 1)));
        }
    }

    private boolean fill() throws IOException {
        if (from >= to && !broken) {
            broken = true;
            from = 0;
            to = Math.max(0, in.read(buffer));
            broken = false;
        }
        return from < to;
    }
}
