package io.entente.extract;

import io.entente.model.Party;
import java.util.List;
import java.util.Optional;

/** Tells whose newspaper or agency tells a story: a minister without a country is its own. */
final class Home {
    private Home() {}

    /** Returns the party from which the story is reported, else the first in its headline, else the one that it names most. */
    static Optional<Party> of(List<Sentence> sentences, List<List<PartyMention>> parties) {
        for (int i = 1; i < Math.min(4, sentences.size()); i++) {
            for (PartyMention mention : parties.get(i)) {
                if (mention.from() == 0 && (mention.placed() || mention.kind() == PartyMention.Kind.CITY)) {
                    return Optional.of(mention.party());
                }
            }
        }
        for (PartyMention mention : parties.isEmpty() ? List.<PartyMention>of() : parties.get(0)) {
            if (mention.canAct()) {
                return Optional.of(mention.party());
            }
        }
        return Ranking.first(Ranking.counts(parties), any -> true);
    }
}
