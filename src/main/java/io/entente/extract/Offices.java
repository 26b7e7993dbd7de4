package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.model.OfficeRank;
import io.entente.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The titles of officials, from {@code offices.txt}. */
final class Offices {
    private final PhraseTrie<Office> titles = PhraseTrie.caseInsensitive();
    private final Map<String, OfficeRank> ranks = new HashMap<>();

    private Offices() {}

    static Offices load() {
        Offices offices = new Offices();
        for (Row row : DataFile.load("offices.txt", 3).rows()) {
            Optional<Party> party = row.cell(2).equals("-") ? Optional.empty() : Optional.of(new Party(row.cell(2)));
            Office office = new Office(row.constant(1, OfficeRank.class), party);
            for (Item item : row.items(0)) {
                offices.titles.add(item.text(), office);
                offices.ranks.put(item.text(), office.rank());
            }
        }
        return offices;
    }

    /** Returns the rank of an office by its title as printed. */
    Optional<OfficeRank> rankOf(String title) {
        return Optional.ofNullable(ranks.get(title.toLowerCase(Locale.ROOT)));
    }

    /** Returns the longest title that begins at the token, or null where none does. */
    PhraseTrie.Match<Office> longestAt(List<Token> tokens, int start) {
        return titles.longestAt(tokens, start);
    }

    /**
     * An office.
     *
     * @param rank its rank
     * @param party the party that the title alone tells, as "external affairs minister" tells India
     */
    record Office(OfficeRank rank, Optional<Party> party) {}
}
