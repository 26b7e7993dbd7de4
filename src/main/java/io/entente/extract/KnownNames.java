package io.entente.extract;

import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.KnownAgreements.Name;
import io.entente.model.Party;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether a name of the lexicon stands for the lexicon's agreement where an article prints it. */
final class KnownNames {
    private static final int SURE = 3;

    private final NounPhrases nounPhrases;

    KnownNames(NounPhrases nounPhrases) {
        this.nounPhrases = nounPhrases;
    }

    /**
     * Tells whether it does.
     *
     * @param introduced the mentions that gave an acronym a meaning of its own before
     */
    boolean hold(Page page, Sentence sentence, PhraseTrie.Match<Name> name, Map<String, Mention> introduced) {
        Known known = name.value().known();
        boolean abbreviated =
                name.to() - name.from() == 1 && sentence.at(name.from()).isAcronym();
        if (abbreviated && introduced.containsKey(sentence.at(name.from()).text())) {
            Mention first = introduced.get(sentence.at(name.from()).text());
            return first.known().filter(known::equals).isPresent();
        }
        if (PartyFinder.isAllCapitals(sentence)
                && abbreviated
                && known.acronym().filter(a -> a.length() < 4).isPresent()) {
            return false;
        }
        int year = page.article().head().published().getYear();
        boolean tooEarly = known.years().beginAfter(year + 8) && !known.years().beginIn(Years.NOT_CONCLUDED);
        boolean inFull = name.to() - name.from() >= SURE
                && sentence.words(name.from(), name.to()).equalsIgnoreCase(known.name());
        boolean others = known.scope() == KnownAgreements.Scope.NAMED
                && !inFull
                && !page.names(known.parties(), abbreviated ? 1 : 2);
        boolean unsure = name.value().guarded()
                && !(abbreviated && known.isForm() && isWithAParty(page, sentence, name))
                && (known.parties().size() < 2
                        || !page.names(name.value().key(), name.value().key().size())
                        || !page.leadsWithTwoOf(known.parties(), sentence));
        return !tooEarly && !others && !unsure && !isOfOthers(page, sentence, name);
    }

    /** "A BIT with Fiji", "the Fiji-Tonga SOFA". */
    private static boolean isWithAParty(Page page, Sentence sentence, PhraseTrie.Match<Name> name) {
        int behind = sentence.word(name.to() + 1).equals("the") ? name.to() + 2 : name.to() + 1;
        String link = sentence.word(name.to());
        boolean linked = link.equals("with") || link.equals("between");
        return linked && page.partyAt(sentence, behind) != null
                || page.partyAt(sentence, name.from() - 1) != null
                        && sentence.at(name.from() - 2).is("-");
    }

    /** "Talks with France on a visiting forces agreement" are on none that Manila has with others. */
    private boolean isOfOthers(Page page, Sentence sentence, PhraseTrie.Match<Name> name) {
        Set<Party> known = name.value().known().parties();
        if (known.isEmpty() || sentence.at(name.from()).isCapital()) {
            return false;
        }
        NounPhrases.After after = nounPhrases.after(page, sentence, name.to());
        Set<Party> said = new TreeSet<>(Counterparts.of(page, sentence, name.from(), after));
        said.addAll(after.parties());
        Set<Party> today = new TreeSet<>();
        known.forEach(party -> today.add(page.today(party)));
        return !today.containsAll(said);
    }
}
