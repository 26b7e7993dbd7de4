package io.entente.extract;

/**
 * A word or a mark of punctuation.
 *
 * @param text the token as printed, quotation marks and apostrophes made plain
 * @param lower the token in lower case
 * @param start the index of its first character in the text
 * @param end the index behind its last character
 * @param quoted whether it stands within quotation marks
 */
record Token(String text, String lower, int start, int end, boolean quoted) {
    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Tells whether all its letters are capitals and it has at least two of them. */
    boolean isAcronym() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals >= 2;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean is(String word) {
        return lower.equals(word);
    }
}
