package io.entente.write;

import java.util.Locale;

/** The paper that a briefing is set for. */
public enum Paper {
    A4,
    LETTER;

    /** Returns how high it is between the margins, in points. */
    double textHeight() {
        double margins = (25 + 24) * 72 / 25.4;
        return (this == A4 ? 297 * 72 / 25.4 : 11 * 72) - margins;
    }

    /** Returns the style rule that asks for it. */
    String rule() {
        return "@page{size:" + (this == A4 ? "A4" : "letter") + "}\n";
    }

    /**
     * Returns the paper of a name, in any case of letters.
     *
     * @throws IllegalArgumentException with a message for the user, if there is none
     */
    public static Paper named(String name) {
        return switch (name.strip().toUpperCase(Locale.ROOT)) {
            case "A4" -> A4;
            case "LETTER", "US LETTER" -> LETTER;
            default -> throw new IllegalArgumentException("'" + name + "' is not a paper; expected A4 or letter");
        };
    }
}
