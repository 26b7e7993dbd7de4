package io.entente.extract;

import java.util.Set;

/** Tells where one clause ends and another begins. */
final class Clauses {
    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", "but", "while", "whereas", "although", "though", "because");

    private Clauses() {}

    /** Tells whether a word begins another clause: "but", "because". */
    static boolean isEnd(String word) {
        return CLAUSE_ENDS.contains(word);
    }

    /** Tells whether another clause begins between two tokens. */
    static boolean isCut(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isEnd(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }
}
