package io.entente.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The words of a page whose scripts need shaping, each cluster replaced by one code point of a font made for the page.
 *
 * <p>Code points stand in for clusters only while the page is laid out: the finished document leads each glyph back to the
 * characters that were read. Clusters of scripts that run from right to left get code points that do so too, which order words.
 */
final class ShapedText {
    static final String FAMILY = "Entente Shaped";
    private static final String FONT_NAME = "EntenteShaped-Regular";
    private static final int LONGEST_WORD = 200;

    private final Map<String, Integer> characters = new HashMap<>();
    private final SortedMap<Integer, Cluster> clusters = new TreeMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Integer> fromRight = new ArrayList<>();
    private int next = 0xF0000;
    private boolean engineIsMissing;
    private Optional<WordShaper> shaper = Optional.empty();
    private Optional<Map<String, ByteBuffer>> tables = Optional.empty();

    private ShapedText() {}

    /** Replaces what needs shaping on a page. */
    static ShapedText replaceIn(Document page) {
        ShapedText shaped = new ShapedText();
        shaped.walk(page.getElementsByTagName("body").item(0));
        return shaped;
    }

    boolean isEmpty() {
        return clusters.isEmpty();
    }

    /** Returns the font in which the replaced words are set. */
    byte[] font() {
        return ClusterFont.build(tables.orElseThrow(), clusters, FONT_NAME);
    }

    private void walk(Node node) {
        if (node instanceof Text text) {
            replace(text);
        } else if (!(node instanceof Element element && element.getLocalName().equals("svg"))) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                walk(child);
            }
        }
    }

    private void replace(Text text) {
        String content = text.getData();
        if (content.codePoints().noneMatch(ComplexScript::isShaped)) {
            return;
        }
        StringBuilder replaced = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int character : content.codePoints().toArray()) {
            boolean belongs = ComplexScript.isShaped(character) || !word.isEmpty() && ComplexScript.joins(character);
            if (!belongs) {
                flush(word, replaced);
                replaced.appendCodePoint(character);
            } else {
                word.appendCodePoint(character);
            }
        }
        flush(word, replaced);
        text.setData(replaced.toString());
    }

    private void flush(StringBuilder word, StringBuilder replaced) {
        if (!word.isEmpty()) {
            replaced.append(words.computeIfAbsent(word.toString(), this::shaped));
            word.setLength(0);
        }
    }

    private String shaped(String word) {
        boolean rightToLeft = ComplexScript.isRightToLeft(word.codePointAt(0));
        return shape(word, rightToLeft)
                .map(parts -> parts.stream()
                        .map(cluster -> Character.toString(characterOf(cluster, rightToLeft)))
                        .reduce("", String::concat))
                .orElse(word);
    }

    /** A JDK without the native libraries of its text engine leaves words unshaped, which are then still read by all. */
    private Optional<List<Cluster>> shape(String word, boolean rightToLeft) {
        if (word.length() > LONGEST_WORD || engineIsMissing) {
            return Optional.empty();
        }
        try {
            return shaper().shape(word, rightToLeft);
        } catch (LinkageError e) {
            engineIsMissing = true;
            return Optional.empty();
        }
    }

    private WordShaper shaper() {
        if (shaper.isEmpty()) {
            byte[] file = Typeface.MANY_SCRIPTS.file();
            tables = Optional.of(TrueTypeTables.read(file));
            shaper = Optional.of(new WordShaper(file, tables.get().get("head").getShort(18) & 0xFFFF));
        }
        return shaper.get();
    }

    private int characterOf(Cluster cluster, boolean rightToLeft) {
        return characters.computeIfAbsent(cluster.toString(), key -> {
            int character = rightToLeft ? fromRight() : next++;
            clusters.put(character, cluster);
            return character;
        });
    }

    /** Letters of ancient scripts that run from right to left; no font of ours has to show them. */
    private int fromRight() {
        if (fromRight.isEmpty()) {
            IntStream.rangeClosed(0x10800, 0x1EFFF)
                    .filter(Character::isLetter)
                    .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                    .forEach(fromRight::add);
        }
        return fromRight.remove(fromRight.size() - 1);
    }

    /** Leads the glyphs of a saved document back to the characters that were read. */
    void restore(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : page.getResources().getFontNames()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (font.getNameAsString(COSName.BASE_FONT, "").endsWith("+" + FONT_NAME)) {
                    byte[] map = toUnicode().getBytes(StandardCharsets.US_ASCII);
                    font.setItem(
                            COSName.TO_UNICODE,
                            new PDStream(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE));
                }
            }
        }
    }

    private String toUnicode() {
        int first = tables.orElseThrow().get("maxp").getShort(4) & 0xFFFF;
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
        return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }
}
