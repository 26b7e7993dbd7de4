package io.entente.extract;

import io.entente.extract.Offices.Office;
import io.entente.model.OfficeRank;
import io.entente.model.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells for whom the holder of an office acts where no country stands beside it. */
final class UnownedOffices {
    private static final Set<OfficeRank> OF_GOVERNMENTS =
            EnumSet.range(OfficeRank.HEAD_OF_STATE, OfficeRank.DEPUTY_MINISTER);

    private final Offices offices;
    private final PluralOffices plurals;
    private final PersonNames names;
    private final Set<String> opposites;

    UnownedOffices(Offices offices, PluralOffices plurals, PersonNames names, Words delegates) {
        this.offices = offices;
        this.plurals = plurals;
        this.names = names;
        opposites = delegates.of("opposite");
    }

    /** Returns the party of a named holder: whose story it is, if it has such an office. */
    static Optional<Party> own(Sentence sentence, PhraseTrie.Match<Office> title, Cast cast) {
        return OF_GOVERNMENTS.contains(title.value().rank())
                ? cast.own(sentence.words(title.from(), title.to()))
                : Optional.empty();
    }

    /** "The president" is whom the story has named; "the trade minister, Ed Fast," is of the land that tells it. */
    Optional<Party> of(Sentence sentence, PhraseTrie.Match<Office> title, List<PartyMention> parties, Cast cast) {
        if (!OF_GOVERNMENTS.contains(title.value().rank()) || plurals.isPlural(sentence, title)) {
            return Optional.empty();
        }
        int after = nameEnd(sentence, title.to() + 1);
        boolean apposed = sentence.at(title.to()).is(",") && after - title.to() >= 3 && isClosed(sentence.at(after));
        if (apposed && !isOpposite(sentence.word(title.to() - 1))) {
            PartyMention leader = OfficialFinder.leaderAt(title.to() + 1, parties);
            return leader == null ? own(sentence, title, cast) : Optional.of(leader.party());
        }
        return sentence.word(title.from() - 1).equals("the")
                ? cast.holder(sentence.words(title.from(), title.to()))
                : Optional.empty();
    }

    /** "Minister Pakosta and her Swedish counterpart": she is no Swede. */
    boolean isOppositeOf(Sentence sentence, int from, Party party, List<PartyMention> parties) {
        if (!sentence.at(from).is("and")) {
            return false;
        }
        for (PartyMention other : parties) {
            boolean near = other.from() > from && other.from() - from <= 3;
            if (near && isOpposite(sentence.word(other.to()))) {
                return other.party().equals(party);
            }
        }
        return false;
    }

    boolean isOpposite(String word) {
        return opposites.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isClosed(Token token) {
        return token.is(",") || token.is(".") || token.is(";") || token.is(")");
    }

    /** Where a name ends; at its beginning where it is another's office and name: "the emir, Prime Minister Johnson". */
    int nameEnd(Sentence sentence, int from) {
        int end = names.end(sentence, from);
        for (int i = from; i < end; i++) {
            if (offices.longestAt(sentence.tokens(), i) != null) {
                return from;
            }
        }
        return end;
    }
}
