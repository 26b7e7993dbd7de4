package io.entente.extract;

import io.entente.model.Quote;
import java.util.List;
import java.util.Set;

/**
 * One sentence of an article.
 *
 * @param index its place in the article, from 0
 * @param paragraph the paragraph in which it stands; the headline is paragraph 0
 * @param text the text in which the tokens' indexes count
 * @param tokens its tokens
 */
record Sentence(int index, int paragraph, String text, List<Token> tokens) {
    boolean isHeadline() {
        return paragraph == 0;
    }

    int size() {
        return tokens.size();
    }

    /** Returns the token at an index, or a token without meaning where there is none. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    /** Returns the lower-case word at an index, or an empty string where there is none. */
    String word(int i) {
        return at(i).lower();
    }

    /** Tells whether one of some words stands between two tokens, the second excluded. */
    boolean hasAny(Set<String> some, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(size(), to); i++) {
            if (some.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the word that leads to what begins at a token, "the" left out: "with" in "with the Fijians". */
    String wordLeadingTo(int from) {
        return word(from - 1).equals("the") ? word(from - 2) : word(from - 1);
    }

    /** Returns the index behind a comma, or the index itself where none stands there. */
    int behindComma(int i) {
        return at(i).is(",") ? i + 1 : i;
    }

    /** Returns the text between two tokens, the second excluded, white space folded. */
    String words(int from, int to) {
        return fold(text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
    }

    /** Returns the sentence as printed, with the words between two tokens, the second excluded, marked. */
    Quote quote(int from, int to) {
        String printed = fold(text.substring(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end()));
        int begin = fold(text.substring(tokens.get(0).start(), tokens.get(from).start()) + "|")
                        .length()
                - 1;
        String marked = words(from, Math.max(from + 1, Math.min(to, tokens.size())));
        return new Quote(printed, begin, Math.min(printed.length(), begin + marked.length()));
    }

    private static String fold(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        boolean space = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
            } else {
                if (space && folded.length() > 0) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static final Token NONE = new Token(" ", "", 0, 0, false);
}
