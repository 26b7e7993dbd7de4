package io.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the lines of text in a part of a page: one for each paragraph, heading, item and line break. */
final class MarkupText implements NodeVisitor {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "q",
            "ruby",
            "rb",
            "rt",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "org",
            "person",
            "location",
            "chron",
            "num",
            "money",
            "hl1",
            "hl2");

    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "th");
    private static final Pattern BOLD_STYLE =
            Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)|font\\s*:[^;]*\\bbold\\b");
    private static final double NEARLY_ALL = 0.9;

    private static final Pattern MARKED_UP = Pattern.compile(
            "</?(?:p|br|div|b|i|em|strong|a|span|h[1-6]|ul|ol|li|table|blockquote|img|figure)\\b[^<>]*>|&(?:[a-z]{2,8}|#\\d{2,5});");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;
    private int printedBold;
    private int bolds;
    private Element block;

    /**
     * A line of text.
     *
     * @param text its words, with single spaces
     * @param linked how many of its characters are words of links
     * @param bold how many of its characters are printed bold
     * @param block the element that it stands in
     */
    record Line(String text, int linked, int bold, Element block) {
        /** Returns the share of the characters that belong to links. */
        double linkShare() {
            return text.isEmpty() ? 0 : (double) linked / text.length();
        }

        /** Tells whether all of it is printed bold. */
        boolean isBold() {
            return bold >= NEARLY_ALL * text.length();
        }
    }

    private MarkupText() {}

    /** Returns the lines within an element, in order. */
    static List<Line> lines(Element part) {
        MarkupText reader = new MarkupText();
        part.traverse(reader);
        reader.close();
        return reader.lines;
    }

    /** Returns the text within an element, an empty line between its paragraphs. */
    static String text(Element part) {
        return String.join("\n\n", lines(part).stream().map(Line::text).toList());
    }

    /** Returns the text of marked-up words, or the words themselves where there is no mark-up in them. */
    static String ofMarkedUp(String words) {
        boolean mayBe = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
        try {
            return mayBe && MARKED_UP.matcher(words).find()
                    ? text(Markup.html(words, ReadLimits.USUAL).body())
                    : words;
        } catch (NotReadable beyondMeasure) {
            return words;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText(), node);
        } else if (node instanceof Element element) {
            bolds += isBold(element) ? 1 : 0;
            if (element.normalName().equals("a")) {
                links++;
            } else if (!INLINE.contains(element.normalName())) {
                close();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (!INLINE.contains(element.normalName())) {
                close();
            }
            bolds -= isBold(element) ? 1 : 0;
        }
    }

    private static boolean isBold(Element element) {
        return BOLD.contains(element.normalName())
                || element.hasAttr("style")
                        && BOLD_STYLE.matcher(element.attr("style")).find();
    }

    private void add(String text, Node node) {
        if (block == null && !text.isBlank()) {
            block = (Element) node.parent();
        }
        open.append(text);
        linked += links > 0 ? text.strip().length() : 0;
        printedBold += bolds > 0 ? text.strip().length() : 0;
    }

    private void close() {
        String text = Typography.foldSpaces(open.toString());
        if (!text.isEmpty() && block != null) {
            lines.add(new Line(text, linked, printedBold, block));
        }
        open.setLength(0);
        linked = 0;
        printedBold = 0;
        block = null;
    }
}
