package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds who, in a sentence, can meet whom: officials, governments, and what "they" and "the two leaders" stand for. */
final class Delegates {
    private final Antecedents antecedents;
    private final Set<String> sideNouns;
    private final Set<String> actingOrganisations;

    Delegates(Words delegates, Words words) {
        antecedents = new Antecedents(delegates);
        sideNouns = delegates.of("side-noun");
        actingOrganisations = words.of("acting-organisation");
    }

    /**
     * A place in a sentence that names one who can meet another.
     *
     * @param parties for whom they act: one, or those that a word such as "both" stands for
     * @param from the index of the first token
     * @param to the index behind the last one
     * @param person whether it is a person or a group of persons, no government
     */
    record Delegate(Set<Party> parties, int from, int to, boolean person) {}

    /** Returns those whom a sentence names, in its order. */
    List<Delegate> of(Page page, Sentence sentence) {
        List<Delegate> found = new ArrayList<>();
        for (OfficialMention official : page.officialsOf(sentence)) {
            Party party = official.official().party();
            if (acts(page, party)) {
                found.add(new Delegate(Set.of(party), official.from(), official.to(), true));
            }
        }
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean own = found.stream().anyMatch(delegate -> covers(delegate, party));
            if (!own && isActor(sentence, party) && acts(page, party.party())) {
                found.add(new Delegate(Set.of(party.party()), party.from(), party.to(), isPeople(sentence, party)));
            }
        }
        found.sort(Comparator.comparingInt(Delegate::from));
        List<Delegate> meant = antecedents.of(page, sentence, found).stream()
                .filter(delegate -> delegate.parties().stream().allMatch(party -> acts(page, party)))
                .toList();
        if (!meant.isEmpty()) {
            found.addAll(meant);
            found.sort(Comparator.comparingInt(Delegate::from));
        }
        return found;
    }

    /** Tells whether a party is one whose officials meet: a state, or an organisation that acts like one. */
    boolean acts(Page page, Party party) {
        return !page.gazetteer().isOrganisation(party) || actingOrganisations.contains(party.code());
    }

    /** The country in "the Japanese foreign minister" is no second delegate. */
    private static boolean covers(Delegate delegate, PartyMention party) {
        return delegate.parties().contains(party.party())
                && party.from() >= delegate.from() - 4
                && party.to() <= delegate.to() + 4;
    }

    private boolean isActor(Sentence sentence, PartyMention party) {
        return switch (party.kind()) {
            case CITY, LEADER -> false;
            case ADJECTIVE -> sideNouns.contains(sentence.word(party.to())) || isPeople(sentence, party);
            case NAME, CAPITAL -> !party.placed() && !isPossessor(sentence, party);
            case INSTITUTION -> !isVenue(sentence, party) && !isPossessor(sentence, party);
        };
    }

    /** "The Swedes met the Finns": those who act for a people. */
    private static boolean isPeople(Sentence sentence, PartyMention party) {
        boolean plural =
                party.kind() == Kind.ADJECTIVE && sentence.word(party.to() - 1).endsWith("s");
        boolean counted = sentence.word(party.from() - 1).equals("the")
                || sentence.word(party.from() - 1).equals("and");
        return plural && counted && !sentence.at(party.to()).isCapital();
    }

    /** "At the White House": where they meet. */
    private static boolean isVenue(Sentence sentence, PartyMention party) {
        return switch (sentence.wordLeadingTo(party.from())) {
            case "at", "in", "outside", "inside", "near" -> true;
            default -> false;
        };
    }

    private boolean isPossessor(Sentence sentence, PartyMention party) {
        return sentence.at(party.to()).is("'s") && !sideNouns.contains(sentence.word(party.to() + 1));
    }

    /** Tells whether a mention is one of a place rather than of those who act there. */
    static boolean isPlace(PartyMention party) {
        return party.placed() || party.kind() == Kind.CITY;
    }
}
