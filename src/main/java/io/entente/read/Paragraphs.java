package io.entente.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text whose lines were broken by the width of a page, or were not.
 *
 * <p>Where lines are broken by width, a paragraph starts behind an empty line or at an indented line; else each line is one.
 */
final class Paragraphs {
    private static final int WIDEST_PAGE = 120;
    private static final int INDENT = 2;
    private static final double SHARE_OF_WRAPS = 0.6;

    private Paragraphs() {}

    /** Returns the paragraphs, each on one line with single spaces. */
    static List<String> of(String text) {
        List<String> lines = text.lines().map(Paragraphs::withTabsWide).toList();
        return isWrapped(lines) ? joined(lines) : each(lines);
    }

    /** Tells whether the lines of a text were broken by the width of a page. */
    static boolean isWrapped(List<String> lines) {
        int width = lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        if (width > WIDEST_PAGE) {
            return false;
        }
        int joins = 0;
        int wraps = 0;
        int margin = margin(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !startsParagraph(lines.get(i + 1), margin)) {
                joins++;
                wraps += isWrap(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
            }
        }
        return joins > 0 && wraps >= SHARE_OF_WRAPS * joins;
    }

    /** A line was broken by width if the next word had no room on it, or if it ends amid a sentence. */
    private static boolean isWrap(String line, String next, int width) {
        String first = next.strip();
        int space = first.indexOf(' ');
        int word = space < 0 ? first.length() : space;
        boolean full = line.stripTrailing().length() + 1 + word > width;
        char last = line.stripTrailing().charAt(line.stripTrailing().length() - 1);
        return full || (Character.isLetterOrDigit(last) || last == ',') && Character.isLowerCase(first.charAt(0));
    }

    static boolean startsParagraph(String line, int margin) {
        return line.isBlank() || indent(line) >= margin + INDENT;
    }

    /** Returns the indent that all lines share. */
    static int margin(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Paragraphs::indent)
                .min()
                .orElse(0);
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length()
                && (line.charAt(i) == ' ' || line.charAt(i) == '\u00A0' || line.charAt(i) == '\u3000')) {
            i++;
        }
        return i;
    }

    private static List<String> joined(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int margin = margin(lines);
        for (String line : lines) {
            if (startsParagraph(line, margin)) {
                close(open, paragraphs);
            }
            append(open, line.strip());
        }
        close(open, paragraphs);
        return paragraphs;
    }

    /** A compound that was broken at its hyphen is made whole again. */
    private static void append(StringBuilder open, String line) {
        boolean compound = open.length() > 1
                && open.charAt(open.length() - 1) == '-'
                && Character.isLetterOrDigit(open.charAt(open.length() - 2));
        open.append(open.length() == 0 || compound ? "" : " ").append(line);
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        String paragraph = Typography.foldSpaces(open.toString());
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }

    private static List<String> each(List<String> lines) {
        return lines.stream()
                .map(Typography::foldSpaces)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String withTabsWide(String line) {
        return line.indexOf('\t') < 0 ? line : line.replace("\t", "    ");
    }
}
