package io.entente.write.page;

import java.text.Normalizer;

/**
 * Makes foreign text fit to stand on a page: composed, on one line, and without characters that steer the text around them.
 *
 * <p>Marks of direction (Unicode Standard Annex 9, section 2) are taken out because a headline that holds one could turn round
 * the words of the page behind it; invisible characters because they hide differences between names.
 */
public final class Legible {
    private static final int REPLACEMENT = 0xFFFD;

    private static final int LONGEST = 2000;

    private Legible() {}

    /**
     * Returns the text as it may stand on a page.
     *
     * <p>What is longer than 2,000 characters is cut there and says so: no sentence is, and lines are found in a time that grows with
     * the square of a word's length. The JSON edition holds it in full.
     */
    public static String of(String whole) {
        String text = shortened(whole);
        if (isPlain(text)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> append(legible, character));
        return legible.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, splits ? LONGEST - 1 : LONGEST) + "… [shortened]";
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private static void append(StringBuilder legible, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> {
                if (Character.isWhitespace(character)) {
                    legible.append(' ');
                }
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> legible.append(' ');
            case Character.SPACE_SEPARATOR -> legible.appendCodePoint(character == 0x00A0 ? character : ' ');
            case Character.FORMAT -> appendFormat(legible, character);
            case Character.SURROGATE, Character.UNASSIGNED -> legible.appendCodePoint(REPLACEMENT);
            default -> legible.appendCodePoint(character);
        }
    }

    /** Joiners carry meaning in Indic and Arabic scripts (Unicode Standard 23.2), nowhere else. */
    private static void appendFormat(StringBuilder legible, int character) {
        boolean joiner = character == 0x200C || character == 0x200D;
        if (joiner && !legible.isEmpty() && isComplex(legible.codePointBefore(legible.length()))) {
            legible.appendCodePoint(character);
        }
    }

    private static boolean isComplex(int character) {
        return character >= 0x0600 && character < 0x1100;
    }
}
