package io.entente.read;

import java.time.Duration;

/**
 * How large and how deep a file may be before it is refused, so that no file can exhaust the machine.
 *
 * @param documentBytes the largest document that is read as a whole (a page, a mail, a line of JSON Lines), in bytes
 * @param arrayBytes the largest JSON array or object, in bytes
 * @param elements the most elements of a page or of an XML document
 * @param documentTime the longest that one document may take
 * @param pages the most pages of a PDF
 * @param depth how many archives and mails may lie within each other
 * @param entries the most files that an archive may hold
 * @param unpackedBytes the most that an archive may unpack to, in bytes
 * @param ratio how many times its packed size an archive may unpack to
 */
public record ReadLimits(
        int documentBytes,
        int arrayBytes,
        int elements,
        Duration documentTime,
        int pages,
        int depth,
        int entries,
        long unpackedBytes,
        int ratio) {
    /** Limits that no honest file of a news desk reaches, and that fit a heap of 512 MB. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(16 << 20, 64 << 20, 300_000, Duration.ofSeconds(8), 2000, 5, 100_000, 8L << 30, 200);

    /** Returns these limits with another for the size of a document, in bytes. */
    public ReadLimits withDocumentBytes(int bytes) {
        return new ReadLimits(bytes, arrayBytes, elements, documentTime, pages, depth, entries, unpackedBytes, ratio);
    }
}
