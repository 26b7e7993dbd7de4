package io.entente.model;

/**
 * A sentence of an article, as printed, with the place of the words in it that a finding rests on.
 *
 * @param sentence the sentence, white space folded to single spaces
 * @param start the index in {@code sentence} of the first character of those words
 * @param end the index behind their last character
 */
public record Quote(String sentence, int start, int end) {
    public Quote {
        if (start < 0 || end < start || end > sentence.length()) {
            throw new IllegalArgumentException("words " + start + " to " + end + " are not within a sentence of "
                    + sentence.length() + " characters: " + sentence);
        }
    }

    /** Returns the words themselves. */
    public String words() {
        return sentence.substring(start, end);
    }
}
