package io.entente.extract;

import io.entente.model.Party;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Orders parties by how much of a story they take up, the heaviest first; of two as heavy, by their codes. */
final class Ranking {
    private static final Comparator<Map.Entry<Party, Integer>> HEAVIEST_FIRST =
            Map.Entry.<Party, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private Ranking() {}

    /** Returns how often each party is named. */
    static Map<Party, Integer> counts(List<List<PartyMention>> parties) {
        Map<Party, Integer> counts = new HashMap<>();
        parties.forEach(here -> here.forEach(mention -> counts.merge(mention.party(), 1, Integer::sum)));
        return counts;
    }

    /** Returns the parties with their weights in order. */
    static List<Map.Entry<Party, Integer>> of(Map<Party, Integer> weights) {
        return weights.entrySet().stream().sorted(HEAVIEST_FIRST).toList();
    }

    /** Returns the heaviest of those that a condition lets through. */
    static Optional<Party> first(Map<Party, Integer> weights, Predicate<Party> which) {
        return of(weights).stream().map(Map.Entry::getKey).filter(which).findFirst();
    }

    /** Returns the weight of the heaviest; 0 where there is none. */
    static int heaviest(Map<Party, Integer> weights) {
        return weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
