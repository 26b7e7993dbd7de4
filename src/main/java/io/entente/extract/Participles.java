package io.entente.extract;

import java.util.Set;

/** Tells of what a participle is said: "the pact was signed", "the pact signed in Delhi". */
final class Participles {
    private final Set<String> be;

    Participles(Words words) {
        this.be = words.of("be");
    }

    /** Tells whether a participle stands directly behind the words of a mention: "the pact signed in Delhi". */
    static boolean isAdjacent(Sentence sentence, Mention mention, int from) {
        int start = Math.min(mention.to(), from);
        if (from - mention.headTo() > 12 || from - start > 4) {
            return false;
        }
        for (int i = start; i < from; i++) {
            String word = sentence.word(i);
            if (!(word.equals(",")
                    || word.endsWith("ly")
                    || word.equals("first")
                    || word.equals("never")
                    || word.equals("already")
                    || word.equals("just")
                    || word.equals("being")
                    || word.equals("still"))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a form of "to be" stands between two tokens. */
    boolean hasPassive(Sentence sentence, int from, int to) {
        return sentence.hasAny(be, from, to);
    }

    /** Tells whether a form of "to be" stands before the verb. */
    boolean isPassive(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            String word = sentence.word(i);
            if (be.contains(word)) {
                return true;
            }
            if (!(word.endsWith("ly")
                    || word.equals("not")
                    || word.equals("never")
                    || word.equals("also")
                    || word.equals("likewise")
                    || word.equals("already")
                    || word.equals("yet")
                    || word.equals("now")
                    || word.equals("then")
                    || word.equals("just")
                    || word.equals("still")
                    || word.equals("only")
                    || word.equals("first"))) {
                return false;
            }
        }
        return false;
    }
}
