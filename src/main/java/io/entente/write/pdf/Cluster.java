package io.entente.write.pdf;

import java.util.List;

/**
 * A group of glyphs that stands for some characters and cannot be taken apart.
 *
 * @param text the characters
 * @param parts the glyphs, each with its place relative to the cluster's origin, in font units
 * @param advance how far the pen moves on, in font units
 */
record Cluster(String text, List<Part> parts, int advance) {
    Cluster {
        parts = List.copyOf(parts);
    }

    /** A glyph and where it stands. */
    record Part(int glyph, int x, int y) {}
}
