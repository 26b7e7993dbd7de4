package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names by which newspapers call states, organisations and those who lead them. */
final class Gazetteer {
    private static final String STATES = "states.txt";
    private static final String ORGANISATIONS = "organisations.txt";
    private static final String LEADERS = "leaders.txt";
    private static final String SUCCESSORS = "successors.txt";

    private final PhraseTrie<List<Entry>> asPrinted = PhraseTrie.caseSensitive();
    private final PhraseTrie<List<Entry>> inCapitals = PhraseTrie.caseSensitive();
    private final SortedMap<Party, String> displayNames = new TreeMap<>();
    private final Map<Party, String> capitals = new HashMap<>();
    private final Map<Party, Set<Party>> members = new HashMap<>();
    private final Set<Party> organisations = new HashSet<>();
    private final Map<String, List<Entry>> phrases = new TreeMap<>();
    private final Set<String> lowerCaseBeginnings = new HashSet<>();

    private final Map<Party, Successor> successors = new HashMap<>();

    private final Set<String> actingOrganisations = StandardLexicons.words().of("acting-organisation");
    private final Set<String> depositaries = StandardLexicons.words().of("depositary");
    private final Set<String> territories = StandardLexicons.delegates().of("territory");

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        DataFile.load(STATES, 8).rows().forEach(gazetteer::addState);
        DataFile.load(ORGANISATIONS, 6).rows().forEach(gazetteer::addOrganisation);
        DataFile.load(LEADERS, 5).rows().forEach(gazetteer::addLeader);
        for (Row row : DataFile.load(SUCCESSORS, 3).rows()) {
            gazetteer.successors.put(party(row), new Successor(new Party(row.cell(1)), row.year(2)));
        }
        gazetteer.phrases.forEach(gazetteer::index);
        return gazetteer;
    }

    private void addState(Row row) {
        Party party = party(row);
        displayNames.put(party, row.cell(1));
        Years years = Years.parse(row, 7);
        add(row, 2, party, Kind.NAME, years);
        add(row, 3, party, Kind.ADJECTIVE, years);
        add(row, 4, party, Kind.CAPITAL, years);
        row.items(4).stream().findFirst().ifPresent(item -> capitals.put(party, item.text()));
        add(row, 5, party, Kind.INSTITUTION, years);
        add(row, 6, party, Kind.CITY, years);
    }

    private void addOrganisation(Row row) {
        Party party = party(row);
        displayNames.put(party, row.cell(1));
        organisations.add(party);
        add(row, 2, party, Kind.NAME, Years.ALWAYS);
        add(row, 3, party, Kind.INSTITUTION, Years.ALWAYS);
        add(row, 4, party, Kind.CAPITAL, Years.ALWAYS);
        if (!row.cell(5).equals("-")) {
            Set<Party> states = new HashSet<>();
            for (String code : row.cell(5).split(" ")) {
                states.add(new Party(code));
            }
            members.put(party, states);
        }
    }

    private void addLeader(Row row) {
        Party party = party(row);
        Years inOffice = Years.parse(row, 4);
        add(row, 1, party, Kind.LEADER, inOffice);
        add(row, 2, party, Kind.LEADER, inOffice);
    }

    private static Party party(Row row) {
        try {
            return new Party(row.cell(0));
        } catch (IllegalArgumentException e) {
            throw row.error(0, e.getMessage());
        }
    }

    private void add(Row row, int field, Party party, Kind kind, Years years) {
        for (Item item : row.items(field)) {
            Years used = kind == Kind.LEADER ? years.widened(1, 4) : years;
            Entry entry = new Entry(party, kind, item.guarded(), used, years);
            phrases.computeIfAbsent(item.text(), any -> new ArrayList<>(1)).add(entry);
            if (kind == Kind.LEADER && Character.isLowerCase(item.text().charAt(0))) {
                // A sentence that opens with "von der Leyen" has her with a capital.
                lowerCaseBeginnings.add(Scanner.tokens(item.text()).get(0).text());
                String opening = Character.toUpperCase(item.text().charAt(0))
                        + item.text().substring(1);
                phrases.computeIfAbsent(opening, any -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    private void index(String phrase, List<Entry> entries) {
        asPrinted.add(phrase, List.copyOf(entries));
        if (!phrase.equals("US")) {
            inCapitals.add(phrase.toUpperCase(Locale.ROOT), List.copyOf(entries));
        }
    }

    /** Returns the longest name that begins at the token, or null where none does. */
    PhraseTrie.Match<List<Entry>> longestAt(List<Token> tokens, int start, boolean allCapitals) {
        return (allCapitals ? inCapitals : asPrinted).longestAt(tokens, start);
    }

    /** Tells whether a name such as "von der Leyen" begins with the word, in lower case. */
    boolean beginsName(String word) {
        return lowerCaseBeginnings.contains(word);
    }

    /** Returns the state that an agreement of the given one counts to in a year: Russia for the Soviet Union from 1992. */
    Party successorOf(Party party, int year) {
        Successor successor = successors.get(party);
        return successor != null && year > successor.lastYear ? successor.party : party;
    }

    private record Successor(Party party, int lastYear) {}

    /** Returns a state's seat of government, or its name where none is known. */
    String capitalOf(Party party) {
        return capitals.getOrDefault(party, displayNames.getOrDefault(party, party.code()));
    }

    SortedMap<Party, String> displayNames() {
        return displayNames;
    }

    boolean isOrganisation(Party party) {
        return organisations.contains(party);
    }

    /** Tells whether a party deals with others in its own name: courts, funds and a state's overseas territories do not. */
    boolean dealsWithOthers(Party party) {
        return isOrganisation(party) ? actingOrganisations.contains(party.code()) : !territories.contains(party.code());
    }

    /** Tells whether a party is likely to be one to an agreement that does not name it: treaties lie with the United Nations, few are theirs. */
    boolean makesAgreements(Party party) {
        return dealsWithOthers(party) && !depositaries.contains(party.code());
    }

    /** Tells whether a state belongs to an organisation. */
    boolean isMember(Party state, Party organisation) {
        return members.getOrDefault(organisation, Set.of()).contains(state);
    }

    /** Returns what a name stands for, compared as printed. */
    List<Entry> entriesOf(String name) {
        return phrases.getOrDefault(name, List.of());
    }

    Set<String> phrases() {
        return phrases.keySet();
    }

    /**
     * What a name can stand for.
     *
     * @param party the party
     * @param kind by what it is named
     * @param guarded whether the name is also an ordinary word, or shared
     * @param years when news uses the name: of a leader, also shortly before and after the time in office
     * @param inOffice of a leader, the time in office; else the same
     */
    record Entry(Party party, Kind kind, boolean guarded, Years years, Years inOffice) {
        /** Returns the same, no longer doubtful. */
        Entry sure() {
            return new Entry(party, kind, false, years, inOffice);
        }
    }
}
