package io.entente.write.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The scripts whose letters must be shaped before they are set. */
final class ComplexScript {
    private static final Set<UnicodeScript> RIGHT_TO_LEFT = EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC);
    private static final Set<UnicodeScript> SHAPED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.TIBETAN);

    private ComplexScript() {}

    static boolean isShaped(int character) {
        return character >= 0x0600 && SHAPED.contains(UnicodeScript.of(character));
    }

    /** Returns the typeface in which a word that begins with a character is set. */
    static Typeface typeface(int character, boolean bold) {
        return switch (UnicodeScript.of(character)) {
            case KHMER -> Typeface.KHMER;
            case MYANMAR -> Typeface.BURMESE;
            default -> bold ? Typeface.MANY_SCRIPTS_BOLD : Typeface.MANY_SCRIPTS;
        };
    }

    static boolean isRightToLeft(int character) {
        return RIGHT_TO_LEFT.contains(UnicodeScript.of(character));
    }

    /** Tells whether a character cannot stand without the one before it. */
    static boolean joins(int character) {
        int type = Character.getType(character);
        return character == 0x200C
                || character == 0x200D
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
