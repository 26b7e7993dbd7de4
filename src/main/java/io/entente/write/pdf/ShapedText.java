package io.entente.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * <p>There is one such font for each typeface in use: one for most scripts, its bold, and one each for Khmer and Burmese. Clusters of
 * scripts that run from right to left get code points that do so too, which order words.
 */
final class ShapedText {
    private static final int LONGEST_WORD = 200;
    private static final Set<String> BOLD = Set.of("b", "h1", "h2", "h3", "h4");
    private static final Set<String> PLAIN_CLASSES = Set.of("detail", "more", "caption");

    private final CodePoints codePoints = new CodePoints();
    private final Map<Typeface, ShapedFont> fonts = new EnumMap<>(Typeface.class);
    private boolean engineIsMissing;

    private ShapedText() {}

    /** Replaces what needs shaping on a page. */
    static ShapedText replaceIn(Document page) {
        ShapedText shaped = new ShapedText();
        shaped.walk(page.getElementsByTagName("body").item(0), false);
        return shaped;
    }

    boolean isEmpty() {
        return fonts().isEmpty();
    }

    /** Returns the fonts in which the replaced words are set. */
    List<ShapedFont> fonts() {
        return fonts.values().stream().filter(font -> !font.isEmpty()).toList();
    }

    private void walk(Node node, boolean bold) {
        if (node instanceof Text text) {
            replace(text, bold);
        } else if (!(node instanceof Element element && element.getLocalName().equals("svg"))) {
            boolean inner = node instanceof Element element ? isBold(element, bold) : bold;
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                walk(child, inner);
            }
        }
    }

    private static boolean isBold(Element element, boolean inherited) {
        if (PLAIN_CLASSES.contains(element.getAttribute("class"))) {
            return false;
        }
        return inherited
                || BOLD.contains(element.getLocalName())
                || element.getAttribute("scope").equals("row");
    }

    private void replace(Text text, boolean bold) {
        String content = text.getData();
        if (content.codePoints().noneMatch(ComplexScript::isShaped)) {
            return;
        }
        StringBuilder replaced = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int character : content.codePoints().toArray()) {
            boolean belongs = ComplexScript.isShaped(character) || !word.isEmpty() && ComplexScript.joins(character);
            if (!belongs) {
                flush(word, bold, replaced);
                replaced.appendCodePoint(character);
            } else {
                word.appendCodePoint(character);
            }
        }
        flush(word, bold, replaced);
        text.setData(replaced.toString());
    }

    private void flush(StringBuilder word, boolean bold, StringBuilder replaced) {
        if (!word.isEmpty()) {
            replaced.append(shaped(word.toString(), bold));
            word.setLength(0);
        }
    }

    /** A JDK without the native libraries of its text engine leaves words unshaped, which are then still read by all. */
    private String shaped(String word, boolean bold) {
        if (word.length() > LONGEST_WORD || engineIsMissing) {
            return word;
        }
        try {
            Typeface face = ComplexScript.typeface(word.codePointAt(0), bold);
            return fonts.computeIfAbsent(face, source -> new ShapedFont(source, codePoints))
                    .shaped(word);
        } catch (LinkageError e) {
            engineIsMissing = true;
            return word;
        }
    }

    /** Leads the glyphs of a saved document back to the characters that were read. */
    void restore(PDDocument document) throws IOException {
        Map<String, byte[]> maps = new HashMap<>();
        fonts().forEach(font -> maps.put(font.name(), font.toUnicode()));
        Set<COSDictionary> restored = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary used = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : page.getResources().getFontNames()) {
                COSDictionary font = used.getCOSDictionary(name);
                String baseFont = font.getNameAsString(COSName.BASE_FONT, "");
                byte[] map = maps.get(baseFont.substring(baseFont.indexOf('+') + 1));
                if (map != null && restored.add(font)) {
                    font.setItem(
                            COSName.TO_UNICODE,
                            new PDStream(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE));
                }
            }
        }
    }
}
