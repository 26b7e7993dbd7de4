package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.model.Party;
import java.util.List;
import java.util.Optional;

/** The titles of officials, from {@code offices.txt}. */
final class Offices {
    private final PhraseTrie<Office> titles = PhraseTrie.caseInsensitive();

    private Offices() {}

    static Offices load() {
        Offices offices = new Offices();
        for (Row row : DataFile.load("offices.txt", 3).rows()) {
            Optional<Party> party = row.cell(2).equals("-") ? Optional.empty() : Optional.of(new Party(row.cell(2)));
            Office office = new Office(row.constant(1, Rank.class), party);
            for (Item item : row.items(0)) {
                offices.titles.add(item.text(), office);
            }
        }
        return offices;
    }

    /** Returns the longest title that begins at the token, or null where none does. */
    PhraseTrie.Match<Office> longestAt(List<Token> tokens, int start) {
        return titles.longestAt(tokens, start);
    }

    /** The rank of an office. */
    enum Rank {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        FOREIGN_MINISTER,
        DEFENCE_MINISTER,
        TRADE_MINISTER,
        FINANCE_MINISTER,
        OTHER_MINISTER,
        DEPUTY_MINISTER,
        ENVOY,
        OFFICIAL,
        MILITARY,
        LEGISLATOR,
        ORGANISATION_HEAD
    }

    /**
     * An office.
     *
     * @param rank its rank
     * @param party the party that the title alone tells, as "external affairs minister" tells India
     */
    record Office(Rank rank, Optional<Party> party) {}
}
