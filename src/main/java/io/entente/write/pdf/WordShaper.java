package io.entente.write.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Shapes words of scripts whose letters change with their neighbours, by the HarfBuzz engine that the JDK contains. */
final class WordShaper {
    private final Font font;
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    /** Reads a font at a size of one unit a font unit. */
    WordShaper(byte[] file, int unitsPerEm) {
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) unitsPerEm);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("a font of our own cannot be read", e);
        }
    }

    /** Returns the word's clusters in the order in which they are read, or nothing if the font lacks one of its letters. */
    Optional<List<Cluster>> shape(String word, boolean rightToLeft) {
        char[] letters = word.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font.layoutGlyphVector(context, letters, 0, letters.length, direction);
        int[] starts = clusterStarts(glyphs, word);
        TreeSet<Integer> bounds = new TreeSet<>(List.of(letters.length));
        for (int i = 0; i < starts.length; i++) {
            bounds.add(starts[i]);
            if (glyphs.getGlyphCode(i) == 0) {
                return Optional.empty();
            }
        }
        if (bounds.first() != 0) {
            return Optional.empty();
        }
        List<Cluster> clusters = clusters(glyphs, starts, bounds, word);
        if (rightToLeft) {
            Collections.reverse(clusters);
        }
        return Optional.of(clusters);
    }

    private static List<Cluster> clusters(GlyphVector glyphs, int[] starts, TreeSet<Integer> bounds, String word) {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < starts.length; ) {
            int end = i;
            while (end < starts.length && starts[end] == starts[i]) {
                end++;
            }
            double origin = origin(glyphs, i);
            List<Cluster.Part> parts = new ArrayList<>();
            for (int k = i; k < end; k++) {
                var place = glyphs.getGlyphPosition(k);
                parts.add(new Cluster.Part(glyphs.getGlyphCode(k), (int) Math.round(place.getX() - origin), (int)
                        Math.round(-place.getY())));
            }
            String text = word.substring(starts[i], bounds.higher(starts[i]));
            clusters.add(new Cluster(text, parts, (int) Math.round(origin(glyphs, end) - origin)));
            i = end;
        }
        return clusters;
    }

    /** Where the pen stands before a glyph; a mark without an advance is placed relative to the next glyph that has one. */
    private static double origin(GlyphVector glyphs, int index) {
        int i = index;
        while (i > 0 && i < glyphs.getNumGlyphs() && glyphs.getGlyphMetrics(i).getAdvanceX() == 0) {
            i++;
        }
        return i == 0 ? 0 : glyphs.getGlyphPosition(i).getX();
    }

    /** Gives each glyph the first letter of its cluster; what lies between two glyphs of a cluster belongs to it. */
    private static int[] clusterStarts(GlyphVector glyphs, String word) {
        int[] starts = new int[glyphs.getNumGlyphs()];
        for (int i = 0; i < starts.length; i++) {
            int start = glyphs.getGlyphCharIndex(i);
            while (start > 0 && ComplexScript.joins(word.charAt(start))) {
                start--;
            }
            starts[i] = start;
        }
        for (int i = 0; i < starts.length; i++) {
            for (int k = starts.length - 1; k > i; k--) {
                if (starts[k] == starts[i]) {
                    merge(starts, i, k);
                    break;
                }
            }
        }
        return starts;
    }

    private static void merge(int[] starts, int from, int to) {
        int least = starts[from];
        for (int i = from; i <= to; i++) {
            least = Math.min(least, starts[i]);
        }
        Arrays.fill(starts, from, to + 1, least);
    }
}
