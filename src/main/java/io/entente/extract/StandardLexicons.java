package io.entente.extract;

/** The program's own lexicons, each loaded once and when first asked for. */
final class StandardLexicons {
    private StandardLexicons() {}

    /** Returns the small classes of words that rules on agreements ask for. */
    static Words words() {
        return WordsHolder.WORDS;
    }

    /** Returns the small classes of words that rules on officials and meetings ask for. */
    static Words delegates() {
        return DelegatesHolder.DELEGATES;
    }

    static Gazetteer gazetteer() {
        return GazetteerHolder.GAZETTEER;
    }

    private static final class WordsHolder {
        private static final Words WORDS = Words.load("words.txt");
    }

    private static final class DelegatesHolder {
        private static final Words DELEGATES = Words.load("delegates.txt");
    }

    private static final class GazetteerHolder {
        private static final Gazetteer GAZETTEER = Gazetteer.load();
    }
}
