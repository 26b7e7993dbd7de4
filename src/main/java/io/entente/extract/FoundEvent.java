package io.entente.extract;

import io.entente.extract.EventRule.Trait;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.EventKind;
import io.entente.model.Party;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a sentence says happened, or is to happen, to an agreement.
 *
 * @param kind what
 * @param claim whether it is done, expected or denied
 * @param wish whether it is merely wished for, possible or threatened
 * @param weak whether it only hints at the status, as "under the pact" does
 * @param date when
 * @param actor the party named before the words, if any
 * @param saidBy who says so, as printed; empty where the report says it itself
 * @param rule the id of the rule
 * @param traits what sets the rule apart
 * @param sentence the sentence
 * @param from the index of the first of its words
 * @param to the index behind the last
 */
record FoundEvent(
        EventKind kind,
        Claim claim,
        boolean wish,
        boolean weak,
        Optional<DateRange> date,
        Optional<Party> actor,
        Optional<String> saidBy,
        String rule,
        Set<Trait> traits,
        Sentence sentence,
        int from,
        int to) {
    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
