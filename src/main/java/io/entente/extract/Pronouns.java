package io.entente.extract;

import java.util.List;
import java.util.Set;

/** Tells which agreement is meant where none is named: by "it", or by talks that go on. */
final class Pronouns {
    private static final Set<String> PRONOUNS = Set.of("it", "which", "this");

    private static final int OPENING_REACH = 4;
    private static final int FIRST_REACH = 6;

    private final Set<String> negotiation;
    private final Set<String> auxiliaries;

    Pronouns(Words words) {
        this.negotiation = words.of("negotiation");
        this.auxiliaries = words.of("auxiliary");
    }

    /** "It" is what the sentence before, or the clause before, is about. */
    List<Cluster> before(Sentence sentence, int from, List<Placed> here, Cluster spokenOf) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            if (!PRONOUNS.contains(sentence.word(i)) || isDeterminer(sentence, i, from)) {
                continue;
            }
            boolean alone = here.isEmpty() && sentence.word(i).equals("it");
            Cluster meant = i <= 4 || alone ? spokenOf : null;
            boolean opensClause =
                    Clauses.isEnd(sentence.word(i - 1)) || sentence.word(i - 1).equals("and");
            for (Placed placed : here) {
                boolean ahead = opensClause && placed.mention().to() <= i;
                meant = ahead ? placed.cluster() : meant;
            }
            if (meant != null && !meant.first().plural()) {
                return List.of(meant);
            }
        }
        return List.of();
    }

    /** "This act ends the dispute": an act is meant. */
    private boolean isDeterminer(Sentence sentence, int i, int from) {
        return sentence.word(i).equals("this") && i + 1 < from && !auxiliaries.contains(sentence.word(i + 1));
    }

    /** "Called a halt to that in May". */
    static boolean standsForIt(Sentence sentence, int i) {
        String word = sentence.word(i);
        String next = sentence.word(i + 1);
        return word.equals("it")
                || word.equals("that")
                        && (next.isEmpty() || next.equals("in") || next.equals("on") || next.equals("last"));
    }

    /** A sentence that opens with "Talks" or "Negotiations" goes on about what was spoken of before. */
    List<Cluster> continued(Sentence sentence, int from, Cluster before) {
        boolean opens = from <= OPENING_REACH && isTalks(sentence, from)
                || from <= FIRST_REACH && (isTalks(sentence, 0) || isTalks(sentence, 1));
        String first = sentence.word(0);
        boolean meansIt = from <= 3 && (first.equals("that") || first.equals("they") || PRONOUNS.contains(first));
        return (opens || meansIt) && before != null ? List.of(before) : List.of();
    }

    /** "The pact he had come to sign". */
    boolean opensClause(Sentence sentence, int i) {
        String word = sentence.word(i);
        return word.equals("he") || word.equals("she") || word.equals("they");
    }

    private boolean isTalks(Sentence sentence, int i) {
        String word = sentence.word(i);
        return negotiation.contains(word)
                || word.equals("round")
                || word.equals("rounds")
                || word.equals("negotiators");
    }
}
