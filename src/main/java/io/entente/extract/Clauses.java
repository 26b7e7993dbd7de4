package io.entente.extract;

import java.util.Set;

/** Tells where one clause ends and another begins. */
final class Clauses {
    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", "but", "while", "whereas", "although", "though", "because");

    private static final int VERB_REACH = 4;

    private Clauses() {}

    /** Tells whether a word begins another clause: "but", "because". */
    static boolean isEnd(String word) {
        return CLAUSE_ENDS.contains(word);
    }

    /** Returns how many tokens stand between two, a clause between two commas left out: "the pact, which …, expired". */
    static int gap(Sentence sentence, int from, int to) {
        int commas = 0;
        int last = from;
        for (int i = from; i < to; i++) {
            if (sentence.word(i).equals(",")) {
                commas++;
                last = i + 1;
            }
        }
        boolean enclosed = commas == 2 && to - last <= VERB_REACH;
        return enclosed ? to - last : to - from;
    }

    /** "Under a pact, which was prolonged once and ran out": the clause behind a noun says it of the noun. */
    static boolean isOfWhich(Sentence sentence, int from, int to) {
        int at = sentence.behindComma(from);
        if (!sentence.word(at).equals("which")) {
            return false;
        }
        for (int i = at; i < to; i++) {
            if (sentence.word(i).equals(",") || isEnd(sentence.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** "The deal fared better: fines were suspended": what stands behind a colon has its own subject. */
    static boolean isOpened(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.word(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether another clause, or another one of the kind ("that of 1980"), begins between two tokens. */
    static boolean isCut(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String next = sentence.word(i + 1);
            boolean another = sentence.word(i).equals("that") && next.equals("of")
                    || sentence.word(i).equals("one") && (next.equals("that") || next.equals("which"));
            boolean almost =
                    sentence.word(i).equals("but") && sentence.word(i - 1).equals("all");
            if (another || isEnd(sentence.word(i)) && !almost) {
                return true;
            }
        }
        return false;
    }
}
