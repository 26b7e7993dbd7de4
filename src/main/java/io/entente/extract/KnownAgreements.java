package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Well-known agreements and forms of agreement, from {@code agreements.txt}. */
final class KnownAgreements {
    private final PhraseTrie<Name> names = PhraseTrie.caseInsensitive();
    private final PhraseTrie<Name> acronyms = PhraseTrie.caseSensitive();

    private KnownAgreements() {}

    static KnownAgreements load() {
        KnownAgreements known = new KnownAgreements();
        DataFile.load("agreements.txt", 6).rows().forEach(known::add);
        return known;
    }

    private void add(Row row) {
        Scope scope = scope(row.cell(0));
        Set<Party> parties = new TreeSet<>();
        if (scope == Scope.NAMED) {
            for (String code : row.cell(0).split(" ")) {
                parties.add(new Party(code));
            }
        }
        List<Item> shortNames = row.items(3);
        Known entry = new Known(
                row.cell(2),
                shortNames.stream().map(Item::text).findFirst(),
                row.constant(1, Instrument.class),
                parties,
                scope,
                Years.parse(row, 5));
        Set<Party> key = parties.size() > 2 ? named(row, parties) : Set.of();
        names.add(row.cell(2), new Name(entry, false, key));
        row.items(4).forEach(item -> names.add(item.text(), new Name(entry, item.guarded(), key)));
        shortNames.forEach(item -> acronyms.add(item.text(), new Name(entry, item.guarded(), key)));
    }

    /** Returns the parties that its names name: Iran of "Iran nuclear deal". */
    private static Set<Party> named(Row row, Set<Party> parties) {
        Set<Party> named = new TreeSet<>();
        for (Item item : row.items(4)) {
            List<Token> tokens = Scanner.tokens(item.text());
            for (int i = 0; i < tokens.size(); i++) {
                PhraseTrie.Match<List<Gazetteer.Entry>> match =
                        StandardLexicons.gazetteer().longestAt(tokens, i, false);
                if (match != null) {
                    match.value().forEach(entry -> named.add(entry.party()));
                }
            }
        }
        named.retainAll(parties);
        return named;
    }

    private static Scope scope(String parties) {
        return switch (parties) {
            case "*" -> Scope.MULTILATERAL;
            case "?" -> Scope.FORM;
            default -> Scope.NAMED;
        };
    }

    /** Returns the longest name or acronym that begins at the token, or null where none does. */
    PhraseTrie.Match<Name> longestAt(List<Token> tokens, int start) {
        PhraseTrie.Match<Name> name = names.longestAt(tokens, start);
        PhraseTrie.Match<Name> acronym = acronyms.longestAt(tokens, start);
        if (name == null || (acronym != null && acronym.to() >= name.to())) {
            return acronym;
        }
        return name;
    }

    /** Whose an agreement is. */
    enum Scope {
        /** Of the parties named. */
        NAMED,
        /** Of many parties. */
        MULTILATERAL,
        /** A form of agreement that many pairs of parties have. */
        FORM
    }

    /**
     * A known agreement.
     *
     * @param name its full name
     * @param acronym its usual acronym
     * @param instrument its kind
     * @param parties the parties, where the lexicon names them
     * @param scope whose it is
     * @param years its life, as far as it is known
     */
    record Known(
            String name,
            Optional<String> acronym,
            Instrument instrument,
            Set<Party> parties,
            Scope scope,
            Years years) {
        /** Tells whether many pairs of parties have one of its kind. */
        boolean isForm() {
            return scope == Scope.FORM;
        }
    }

    /**
     * A name of a known agreement.
     *
     * @param known the agreement
     * @param guarded whether the name holds only where the article also names the parties
     * @param key of an agreement of more than two, those whom its names name: it is about them
     */
    record Name(Known known, boolean guarded, Set<Party> key) {}
}
