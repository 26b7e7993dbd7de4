package io.entente.write.page;

import java.util.Locale;

/** Words at the head of a sentence or cell. */
public final class Sentence {
    private Sentence() {}

    /** Returns the words with a capital at their head: "limited trade package" becomes "Limited trade package". */
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
