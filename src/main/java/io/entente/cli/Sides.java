package io.entente.cli;

import io.entente.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who meets whom.
 *
 * @param side for whom the brief is written
 * @param counterparts whom that side meets
 */
record Sides(Party side, SortedSet<Party> counterparts) {
    /**
     * Reads who meets whom.
     *
     * @param countries one or two parties
     * @param with the counterparts at a summit
     * @param side whose side writes
     * @param home the home country, which writes where nobody is named and it takes part
     * @throws UsageError if that is no meeting, with what was possible
     */
    static Sides of(List<String> countries, Optional<String> with, Optional<String> side, Optional<String> home) {
        Countries known = new Countries();
        SortedSet<Party> all =
                new TreeSet<>(countries.stream().map(known::party).toList());
        if (all.size() < countries.size()) {
            throw new UsageError("a meeting needs two different parties, not " + all.first() + " twice");
        }
        if (countries.size() > 2) {
            throw new UsageError("a meeting has two sides, not " + countries.size() + "; of one with several: "
                    + countries.get(0) + " --with "
                    + String.join(",", countries.subList(1, countries.size())));
        }
        Optional<Party> homeParty = home.map(known::party);
        return with.map(names -> summit(all, known.list(names), side.map(known::party)))
                .orElseGet(() -> pair(all, known.party(countries.get(0)), side.map(known::party), homeParty));
    }

    private static Sides summit(SortedSet<Party> hosts, List<Party> counterparts, Optional<Party> side) {
        if (hosts.size() > 1) {
            throw new UsageError(
                    "--with needs one country before it, not " + hosts.size() + ": IND --with USA,JPN,AUS");
        }
        Party host = hosts.first();
        if (side.isPresent() && !side.get().equals(host)) {
            throw new UsageError("--for " + side.get() + " cannot write the brief of " + host + " with others");
        }
        SortedSet<Party> others = new TreeSet<>(counterparts);
        if (others.isEmpty()) {
            throw new UsageError("--with names no country; expected some such as USA,JPN,AUS");
        }
        if (others.contains(host)) {
            throw new UsageError(host + " cannot meet itself; leave it out of --with");
        }
        return new Sides(host, others);
    }

    private static Sides pair(SortedSet<Party> given, Party first, Optional<Party> side, Optional<Party> home) {
        SortedSet<Party> both = new TreeSet<>(given);
        if (both.size() == 1) {
            both.add(side.or(() -> home)
                    .filter(other -> !other.equals(first))
                    .orElseThrow(() -> new UsageError("whom does " + first + " meet? Name two parties, as in IND USA,"
                            + " set --home, or name several with --with USA,JPN")));
        }
        Party writes = side.or(() -> home.filter(both::contains)).orElse(first);
        if (!both.remove(writes)) {
            throw new UsageError("--for " + writes + " takes no part in the meeting; expected one of " + both);
        }
        return new Sides(writes, both);
    }
}
