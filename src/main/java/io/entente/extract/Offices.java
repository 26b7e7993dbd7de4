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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles of officials, from {@code offices.txt}. */
final class Offices {
    private static final Pattern HEAD = Pattern.compile("((?:[^ ]+ )*?)([^ ]+)((?: (?:of|for|to) .+)?)");

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
        offices.addPlurals();
        return offices;
    }

    /** "Energy minister" also stands for "energy ministers", "chief of staff" for "chiefs of staff". */
    private void addPlurals() {
        Set<String> plurals = StandardLexicons.delegates().of("plural-office");
        for (String title : List.copyOf(ranks.keySet())) {
            Matcher head = HEAD.matcher(title);
            String plural = head.matches() ? plural(head.group(2)) : "";
            String several = plural.isEmpty() ? "" : head.group(1) + plural + head.group(3);
            if (plurals.contains(plural) && !ranks.containsKey(several)) {
                titles.add(several, new Office(ranks.get(title), Optional.empty()));
            }
        }
    }

    private static String plural(String noun) {
        return noun.endsWith("y") && !noun.endsWith("oy") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
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
