package io.entente.read;

/**
 * How large and how deep a file may be before it is refused, so that no file can exhaust the machine.
 *
 * @param documentBytes the largest document that is read as a whole (a page, a mail, a line of JSON Lines), in bytes
 */
public record ReadLimits(int documentBytes) {
    /** Limits that no honest file of a news desk reaches, and that fit a heap of 512 MB. */
    public static final ReadLimits DEFAULT = new ReadLimits(16 << 20);
}
