package io.entente.extract;

import io.entente.extract.DataFile.Row;
import io.entente.extract.Gazetteer.Entry;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries from whose side newspapers, agencies and broadcasters tell a story, from {@code outlets.txt}. */
final class Outlets {
    private static final Set<String> CONTINENTS = Set.of("latin", "north", "south", "central", "pan", "inter");
    private static final Set<String> WATERS = Set.of("ocean", "sea", "gulf", "strait", "channel");

    private final Map<String, Party> homes = new HashMap<>();

    private final Gazetteer gazetteer;

    private Outlets(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static Outlets load(Gazetteer gazetteer) {
        Outlets outlets = new Outlets(gazetteer);
        for (Row row : DataFile.load("outlets.txt", 2).rows()) {
            Party home = new Party(row.cell(0));
            row.items(1).forEach(item -> outlets.homes.putIfAbsent(key(item.text()), home));
        }
        return outlets;
    }

    /** Returns the country of an outlet, known or told by its name, in a year; empty for one that tells stories from everywhere. */
    Optional<Party> homeOf(String publisher, int year) {
        return Optional.ofNullable(homes.get(key(publisher))).or(() -> placeIn(publisher, year));
    }

    /** "The Kathmandu Post" is Nepal's. */
    private Optional<Party> placeIn(String publisher, int year) {
        List<Token> tokens = Scanner.tokens(publisher);
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.Match<List<Entry>> match = gazetteer.longestAt(tokens, i, false);
            if (match != null && !isWider(tokens, match)) {
                Optional<Party> place = place(match.value(), year);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the state that a name stands for: a paper from Brussels is Belgium's. */
    private Optional<Party> place(List<Entry> entries, int year) {
        return entries.stream()
                .filter(entry -> entry.kind() != Kind.LEADER && (!entry.guarded() || entry.kind() == Kind.CAPITAL))
                .filter(entry -> entry.years().include(year))
                .map(Entry::party)
                .filter(party -> !gazetteer.isOrganisation(party))
                .findFirst();
    }

    /** "Indian Ocean Review" is not India's, nor the "Latin American Monitor" America's. */
    private static boolean isWider(List<Token> tokens, PhraseTrie.Match<List<Entry>> match) {
        boolean waters = match.to() < tokens.size()
                && WATERS.contains(tokens.get(match.to()).lower());
        return waters
                || match.from() > 0
                        && CONTINENTS.contains(tokens.get(match.from() - 1).lower());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
