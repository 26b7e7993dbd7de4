package io.entente.extract;

import io.entente.model.Party;
import java.util.Set;
import java.util.TreeSet;

/** Finds with whom an agreement is, where the party stands behind "with". */
final class Counterparts {
    private static final Set<String> TALKS = Set.of("talks", "negotiations", "discussions", "consultations");
    private static final Set<String> LINKS = Set.of("on", "for", "over", "about", "towards", "toward", "to");

    private Counterparts() {}

    /** In "talks with France on a treaty" and "With India, a treaty is in sight" the party stands before. */
    static Set<Party> of(Page page, Sentence sentence, int from, NounPhrases.After after) {
        if (!after.counterparts().isEmpty() || !after.parties().isEmpty()) {
            return after.counterparts();
        }
        Set<Party> found = new TreeSet<>();
        for (PartyMention party : page.partiesOf(sentence)) {
            int first = sentence.word(party.from() - 1).equals("the") ? party.from() - 2 : party.from() - 1;
            boolean with = sentence.word(first).equals("with");
            boolean listed = sentence.word(party.to()).equals("and")
                    && sentence.word(party.to() + 1).equals("with")
                    && party.to() < from;
            boolean opens = first == 0 && sentence.at(party.to()).is(",");
            boolean onward = LINKS.contains(sentence.word(party.to())) && party.to() <= from && from - party.to() <= 6;
            boolean talks = first == 1 && TALKS.contains(sentence.word(0)) && party.to() < from;
            if (with && (opens || onward || listed || talks) && party.kind() != PartyMention.Kind.CITY) {
                found.add(party.party());
            }
        }
        return found;
    }
}
