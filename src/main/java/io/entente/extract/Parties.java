package io.entente.extract;

import io.entente.model.Party;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** The parties that the lexicons know, by code and by name. */
public final class Parties {
    private final Gazetteer gazetteer;

    Parties(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Returns the parties of the program's own lexicons. */
    public static Parties standard() {
        return new Parties(StandardLexicons.gazetteer());
    }

    /** Returns the display name of a party ("India"), or its code where it has none. */
    public String nameOf(Party party) {
        return gazetteer.displayNames().getOrDefault(party, party.code());
    }

    /** Returns the display names of all parties known, by code. */
    public SortedMap<Party, String> names() {
        return Collections.unmodifiableSortedMap(gazetteer.displayNames());
    }

    /** Returns the party with this code or name, upper or lower case; empty where none has it, or several have. */
    public Optional<Party> find(String nameOrCode) {
        List<Party> meant = meanings(nameOrCode);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Returns the parties that a code or name can stand for, upper or lower case: "Congo" for two of them. */
    public List<Party> meanings(String nameOrCode) {
        String wanted = nameOrCode.strip();
        return gazetteer.displayNames().entrySet().stream()
                .filter(known -> known.getKey().code().equals(wanted.toUpperCase(Locale.ROOT))
                        || known.getValue().equalsIgnoreCase(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> byName(wanted));
    }

    private List<Party> byName(String wanted) {
        return gazetteer.phrases().stream()
                .filter(phrase -> phrase.equalsIgnoreCase(wanted))
                .flatMap(phrase -> gazetteer.entriesOf(phrase).stream())
                .filter(entry -> entry.kind() == PartyMention.Kind.NAME)
                .map(Gazetteer.Entry::party)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns up to three parties whose code or name is nearest to what was typed, as {@code IND (India)}. */
    public List<String> suggestions(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Set<String> names = new TreeSet<>();
        gazetteer.displayNames().forEach((party, name) -> names.add(party + " (" + name + ")"));
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static int distance(String wanted, String suggestion) {
        String code = suggestion.substring(0, suggestion.indexOf(' ')).toLowerCase(Locale.ROOT);
        String name = suggestion
                .substring(suggestion.indexOf('(') + 1, suggestion.length() - 1)
                .toLowerCase(Locale.ROOT);
        return Math.min(edits(wanted, code), edits(wanted, name));
    }

    /** The Levenshtein distance: how many letters to insert, leave out or change. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
