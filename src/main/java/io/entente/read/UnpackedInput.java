package io.entente.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of an archive and what it unpacks to, and stops where the one grows out of all proportion to the other. */
final class UnpackedInput extends FilterInputStream {
    /** Small archives of text may well be packed to a hundredth. */
    private static final long ALWAYS_ALLOWED = 32L << 20;

    private final ReadLimits limits;
    private long packed;
    private long unpacked;

    UnpackedInput(InputStream in, ReadLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        packed += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        packed += Math.max(0, read);
        return read;
    }

    /** Returns a stream of unpacked bytes that are counted, and refused beyond the limits; closing it leaves this one open. */
    InputStream watch(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                count(read);
                return read;
            }

            @Override
            public void close() {
                // The archive goes on behind this file.
            }
        };
    }

    private void count(int read) throws NotReadable {
        unpacked += Math.max(0, read);
        if (unpacked > limits.of(ReadLimit.UNPACKED)) {
            throw new NotReadable(
                    "unpacks to more than " + (limits.of(ReadLimit.UNPACKED) >> 20) + " MB; unpack it and split it");
        }
        if (unpacked > ALWAYS_ALLOWED && unpacked > packed * limits.of(ReadLimit.RATIO)) {
            throw new NotReadable("unpacks to more than " + limits.of(ReadLimit.RATIO)
                    + " times its size, as no archive of news does");
        }
    }
}
