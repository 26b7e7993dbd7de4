package io.entente.extract;

import java.util.List;
import java.util.Set;

/** Tells which agreement is meant where none is named: by "it", or by talks that go on. */
final class Pronouns {
    private static final Set<String> PRONOUNS = Set.of("it", "which", "this");

    private final Set<String> negotiation;

    Pronouns(Words words) {
        this.negotiation = words.of("negotiation");
    }

    /** "It" is what the sentence before, or the clause before, is about. */
    static List<Cluster> before(Sentence sentence, int from, List<Placed> here, Cluster spokenOf) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            if (!PRONOUNS.contains(sentence.word(i))) {
                continue;
            }
            Cluster meant = i <= 4 ? spokenOf : null;
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
        boolean opens = from <= 3 && negotiation.contains(sentence.word(from))
                || negotiation.contains(sentence.word(0)) && from <= 4;
        boolean meansIt = from <= 3 && (sentence.word(0).equals("that") || PRONOUNS.contains(sentence.word(0)));
        return (opens || meansIt) && before != null ? List.of(before) : List.of();
    }
}
