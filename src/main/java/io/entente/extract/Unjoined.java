package io.entente.extract;

import io.entente.extract.Triggers.Hit;
import io.entente.model.Refusal;
import java.util.List;

/** Tells what keeps words that say what happens apart from the agreement nearest to them. */
final class Unjoined {

    private final Triggers triggers;
    private final Modality modality;

    Unjoined(Triggers triggers, Modality modality) {
        this.triggers = triggers;
        this.modality = modality;
    }

    /** Returns the reason, for a sentence in which at least one agreement stands. */
    Refusal why(Sentence sentence, int from, int to, List<Placed> here) {
        int begin = to;
        int end = Integer.MAX_VALUE;
        for (Placed placed : here) {
            Mention mention = placed.mention();
            if (from >= mention.headTo() && to <= mention.to()) {
                return Refusal.IN_SUBJECT;
            }
            boolean after = mention.head() >= to;
            int left = after ? to : mention.headTo();
            int right = after ? mention.from() : from;
            if (right - left < end - begin) {
                begin = left;
                end = right;
            }
        }
        return between(sentence, begin, end);
    }

    private Refusal between(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (modality.isBreak(sentence.word(i))) {
                return Refusal.CLAUSE_BETWEEN;
            }
        }
        for (int i = begin; i < end; i++) {
            PhraseTrie.Match<List<Hit>> other = triggers.longestAt(sentence, i);
            if (other != null
                    && !triggers.isNoun(sentence, i, other.value().get(0).form())) {
                return Refusal.OTHER_ACT_BETWEEN;
            }
        }
        return end - begin > EventTargets.OBJECT_REACH ? Refusal.TOO_FAR : Refusal.NOT_JOINED;
    }
}
