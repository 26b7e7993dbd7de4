package io.entente.write.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Makes a font in which each cluster of another font is one glyph with a code point of its own.
 *
 * <p>The PDF library sets one glyph a character and knows no shaping; composite glyphs bring the shaped cluster in.
 */
final class ClusterFont {
    private static final int COMPOSITE_FLAGS = 0x0001 | 0x0002;
    private static final int MORE_COMPONENTS = 0x0020;

    private final Map<String, ByteBuffer> source;
    private final int glyphs;
    private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    private final ByteBuffer places;
    private final ByteBuffer metrics;
    private int mostParts;
    private int widest;

    private ClusterFont(Map<String, ByteBuffer> source, int clusters) {
        this.source = source;
        this.glyphs = source.get("maxp").getShort(4) & 0xFFFF;
        this.places = ByteBuffer.allocate(4 * (glyphs + clusters + 1));
        this.metrics = ByteBuffer.allocate(4 * (glyphs + clusters));
    }

    /**
     * Makes the font.
     *
     * @param source the tables of the font that the clusters' glyphs are taken from
     * @param clusters the clusters by their code points
     * @param name what the font is called
     */
    static byte[] build(Map<String, ByteBuffer> source, SortedMap<Integer, Cluster> clusters, String name) {
        ClusterFont font = new ClusterFont(source, clusters.size());
        font.copyGlyphs();
        clusters.values().forEach(font::append);
        Map<String, byte[]> tables = new HashMap<>();
        for (String kept : List.of("OS/2", "cvt ", "fpgm", "prep", "post")) {
            if (source.containsKey(kept)) {
                tables.put(kept, source.get(kept).array());
            }
        }
        tables.put("post", post(source.get("post")));
        tables.put("glyf", font.outlines.toByteArray());
        tables.put("loca", font.places.array());
        tables.put("hmtx", font.metrics.array());
        tables.put("head", font.head());
        tables.put("hhea", font.hhea(clusters.size()));
        tables.put("maxp", font.maxp(clusters.size()));
        tables.put("cmap", font.cmap(List.copyOf(clusters.keySet())));
        tables.put("name", names(name));
        return TrueTypeTables.write(tables);
    }

    private void copyGlyphs() {
        outlines.writeBytes(source.get("glyf").array());
        pad();
        boolean wide = source.get("head").getShort(50) == 1;
        ByteBuffer loca = source.get("loca");
        for (int i = 0; i <= glyphs; i++) {
            places.putInt(wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF));
        }
        ByteBuffer hmtx = source.get("hmtx");
        int full = source.get("hhea").getShort(34) & 0xFFFF;
        widest = source.get("hhea").getShort(10) & 0xFFFF;
        for (int i = 0; i < glyphs; i++) {
            metrics.putShort(hmtx.getShort(4 * Math.min(i, full - 1)));
            metrics.putShort(hmtx.getShort(i < full ? 4 * i + 2 : 4 * full + 2 * (i - full)));
        }
    }

    private void append(Cluster cluster) {
        List<Cluster.Part> visible =
                cluster.parts().stream().filter(this::hasOutline).toList();
        places.putInt(places.position() - 4, outlines.size());
        int left = 0;
        if (!visible.isEmpty()) {
            ByteBuffer glyph = ByteBuffer.allocate(10 + 8 * visible.size());
            left = bound(visible, 2, 1);
            glyph.putShort((short) -1).putShort((short) left).putShort((short) bound(visible, 4, 1));
            glyph.putShort((short) bound(visible, 6, -1)).putShort((short) bound(visible, 8, -1));
            for (int i = 0; i < visible.size(); i++) {
                Cluster.Part part = visible.get(i);
                glyph.putShort((short) (COMPOSITE_FLAGS | (i < visible.size() - 1 ? MORE_COMPONENTS : 0)));
                glyph.putShort((short) part.glyph()).putShort((short) part.x()).putShort((short) part.y());
            }
            outlines.writeBytes(glyph.array());
            pad();
        }
        places.putInt(outlines.size());
        metrics.putShort((short) cluster.advance()).putShort((short) left);
        mostParts = Math.max(mostParts, visible.size());
        widest = Math.max(widest, cluster.advance());
    }

    private boolean hasOutline(Cluster.Part part) {
        return part.glyph() < glyphs && places.getInt(4 * part.glyph() + 4) - places.getInt(4 * part.glyph()) >= 10;
    }

    /** Returns the least (sign 1) or greatest (sign -1) of a bound of all parts; x at 2 and 6, y at 4 and 8 of a glyph's data. */
    private int bound(List<Cluster.Part> parts, int field, int sign) {
        boolean across = field == 2 || field == 6;
        return sign
                * parts.stream()
                        .mapToInt(part -> sign
                                * (source.get("glyf").getShort(places.getInt(4 * part.glyph()) + field)
                                        + (across ? part.x() : part.y())))
                        .min()
                        .orElse(0);
    }

    private void pad() {
        while (outlines.size() % 4 != 0) {
            outlines.write(0);
        }
    }

    private byte[] head() {
        ByteBuffer head = copy("head");
        return head.putInt(8, 0).putShort(50, (short) 1).array();
    }

    private byte[] hhea(int clusters) {
        return copy("hhea")
                .putShort(10, (short) widest)
                .putShort(34, (short) (glyphs + clusters))
                .array();
    }

    private byte[] maxp(int clusters) {
        ByteBuffer maxp = copy("maxp").putShort(4, (short) (glyphs + clusters));
        maxp.putShort(10, (short) 20000).putShort(12, (short) 2000);
        maxp.putShort(28, (short) Math.max(mostParts, maxp.getShort(28)));
        return maxp.putShort(30, (short) (maxp.getShort(30) + 2)).array();
    }

    private ByteBuffer copy(String table) {
        return ByteBuffer.wrap(source.get(table).array().clone());
    }

    /** A character map of format 12, one group a code point. */
    private byte[] cmap(List<Integer> characters) {
        int length = 16 + 12 * characters.size();
        ByteBuffer cmap = ByteBuffer.allocate(20 + length);
        cmap.putShort((short) 0).putShort((short) 2);
        cmap.putShort((short) 0).putShort((short) 4).putInt(20);
        cmap.putShort((short) 3).putShort((short) 10).putInt(20);
        cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(characters.size());
        for (int i = 0; i < characters.size(); i++) {
            cmap.putInt(characters.get(i)).putInt(characters.get(i)).putInt(glyphs + i);
        }
        return cmap.array();
    }

    private static byte[] post(ByteBuffer source) {
        return ByteBuffer.allocate(32)
                .putInt(0x00030000)
                .putInt(source.getInt(4))
                .putInt(source.getInt(8))
                .array();
    }

    private static byte[] names(String name) {
        byte[] words = name.getBytes(StandardCharsets.UTF_16BE);
        int[] kinds = {1, 4, 6};
        ByteBuffer table = ByteBuffer.allocate(6 + 12 * kinds.length + words.length);
        table.putShort((short) 0).putShort((short) kinds.length).putShort((short) (6 + 12 * kinds.length));
        for (int kind : kinds) {
            table.putShort((short) 3)
                    .putShort((short) 1)
                    .putShort((short) 0x409)
                    .putShort((short) kind);
            table.putShort((short) words.length).putShort((short) 0);
        }
        return table.put(words).array();
    }
}
