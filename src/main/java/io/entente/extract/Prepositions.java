package io.entente.extract;

import java.util.Set;

/** The words that lead to a mention: "on a treaty" says what talks are about, "in the pact" what lies within it. */
final class Prepositions {
    private static final Set<String> ABOUT =
            Set.of("on", "for", "about", "over", "towards", "toward", "of", "concerning", "regarding");
    private static final Set<String> INNER = Set.of("in", "under", "by", "from", "within", "at");

    private Prepositions() {}

    /** Tells whether a word leads to what something is about. */
    static boolean isAbout(String word) {
        return ABOUT.contains(word);
    }

    /** "Farmers in Peru": Peru does nothing itself. */
    static boolean isPlace(String word) {
        return INNER.contains(word) || word.equals("of") || word.equals("for") || word.equals("with");
    }

    /** "Talks on the pact". */
    static boolean leadAbout(Mention mention) {
        return isBehind(ABOUT, mention);
    }

    /** "The formula in the pact". */
    static boolean leadInto(Mention mention) {
        return isBehind(INNER, mention);
    }

    /** Tells whether one of the words leads to the mention, determiners left out. */
    private static boolean isBehind(Set<String> links, Mention mention) {
        Sentence sentence = mention.sentence();
        return links.contains(sentence.word(mention.from() - 1)) || links.contains(sentence.word(mention.from() - 2));
    }
}
