package io.entente.extract;

import io.entente.model.Party;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the two parties whose dealings with each other an article is about. */
final class LeadingPair {
    private static final int TOGETHER = 2;
    private static final int ALONE_IN_SENTENCE = 1;
    private static final int HEADLINE = 2;

    private LeadingPair() {}

    /** Returns the pair most often named together that holds those known already; none where two pairs are as good. */
    static Optional<Set<Party>> of(Page page, Set<Party> known) {
        Map<Set<Party>, Integer> told = new HashMap<>();
        for (Sentence sentence : page.sentences()) {
            Set<Party> acting = Focus.acting(page, sentence);
            int weight = sentence.isHeadline() ? HEADLINE : 1;
            if (acting.size() == 2 && acting.containsAll(known)) {
                told.merge(acting, weight * ALONE_IN_SENTENCE, Integer::sum);
            }
            for (Set<Party> pair : ActingPairs.together(page, sentence)) {
                if (pair.containsAll(known)) {
                    told.merge(pair, weight * TOGETHER, Integer::sum);
                }
            }
        }
        told.keySet().removeIf(pair -> !isHeavy(page, pair));
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return told.values().stream().filter(count -> count == most).count() == 1
                ? told.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /** Two of whom the article says little are not what it is about. */
    private static boolean isHeavy(Page page, Set<Party> pair) {
        int heaviest = Ranking.heaviest(page.weights());
        return pair.stream().allMatch(party -> 2 * page.weights().getOrDefault(party, 0) >= heaviest);
    }
}
