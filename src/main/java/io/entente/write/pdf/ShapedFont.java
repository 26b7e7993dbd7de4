package io.entente.write.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font made for one page: the clusters that the page's words need of one typeface, each with a code point of its own.
 *
 * <p>Code points stand in for clusters only while the page is laid out; {@link #toUnicode} leads each glyph back to the characters
 * that were read.
 */
final class ShapedFont {
    private final Typeface source;
    private final CodePoints codePoints;
    private final Map<String, ByteBuffer> tables;
    private final WordShaper shaper;
    private final Map<String, Integer> characters = new HashMap<>();
    private final SortedMap<Integer, Cluster> clusters = new TreeMap<>();
    private final Map<String, String> words = new HashMap<>();

    ShapedFont(Typeface source, CodePoints codePoints) {
        this.source = source;
        this.codePoints = codePoints;
        byte[] file = source.file();
        this.tables = TrueTypeTables.read(file);
        this.shaper = new WordShaper(file, tables.get("head").getShort(18) & 0xFFFF);
    }

    /** Returns the family name under which the font is registered. */
    String family() {
        return "Entente " + source.family();
    }

    /** Returns the name that the font bears in the document. */
    String name() {
        return family().replace(" ", "") + "-Shaped";
    }

    boolean isEmpty() {
        return clusters.isEmpty();
    }

    byte[] file() {
        return ClusterFont.build(tables, clusters, name());
    }

    /** Returns the word in the font's own code points, or as it is where the font lacks one of its letters. */
    String shaped(String word) {
        return words.computeIfAbsent(word, this::shape);
    }

    private String shape(String word) {
        boolean rightToLeft = ComplexScript.isRightToLeft(word.codePointAt(0));
        Optional<List<Cluster>> parts = shaper.shape(word, rightToLeft);
        return parts.map(found -> found.stream()
                        .map(cluster -> Character.toString(characterOf(cluster, rightToLeft)))
                        .reduce("", String::concat))
                .orElse(word);
    }

    private int characterOf(Cluster cluster, boolean rightToLeft) {
        return characters.computeIfAbsent(cluster.toString(), key -> {
            int character = rightToLeft ? codePoints.nextFromRight() : codePoints.next();
            clusters.put(character, cluster);
            return character;
        });
    }

    /** Returns the table that leads glyphs to characters (ISO 32000-1, 9.10.3). */
    byte[] toUnicode() {
        int first = tables.get("maxp").getShort(4) & 0xFFFF;
        List<Cluster> inOrder = List.copyOf(clusters.values());
        StringBuilder map = new StringBuilder(
                "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                        + "/CIDSystemInfo\n<< /Registry (Adobe)\n/Ordering (UCS)\n/Supplement 0\n>> def\n"
                        + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < inOrder.size(); from += 100) {
            List<Cluster> block = inOrder.subList(from, Math.min(from + 100, inOrder.size()));
            map.append(block.size()).append(" beginbfchar\n");
            for (int i = 0; i < block.size(); i++) {
                byte[] text = block.get(i).text().getBytes(StandardCharsets.UTF_16BE);
                map.append(String.format(
                        Locale.ROOT,
                        "<%04X> <%s>\n",
                        first + from + i,
                        HexFormat.of().formatHex(text)));
            }
            map.append("endbfchar\n");
        }
        return (map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
