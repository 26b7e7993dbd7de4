package io.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement as one article reports it: "the Industrial Security Annex (ISA), expected to be signed".
 *
 * @param parties the parties to it, two or more
 * @param instrument its kind
 * @param name the fullest name that the article gives it, or one made of kind and subject: "MoU on water management"
 * @param acronym its acronym where the article gives or uses one
 * @param aliases the other names by which the article calls it
 * @param status the latest stage that the article reports as true
 * @param events what the article says happened or is to happen to it, in the order of the text
 * @param rule the id of the rule that settled the status
 * @param quote the sentence that shows the status
 */
public record AgreementFinding(
        Set<Party> parties,
        Instrument instrument,
        String name,
        Optional<String> acronym,
        List<String> aliases,
        AgreementStatus status,
        List<Event> events,
        String rule,
        Quote quote)
        implements Finding {
    public AgreementFinding {
        if (parties.size() < 2) {
            throw new IllegalArgumentException("an agreement needs two parties: " + name + " has " + parties);
        }
        parties = PartySet.of(parties);
        aliases = List.copyOf(aliases);
        events = List.copyOf(events);
    }

    /** Tells whether the sentences are left out, its own and those of its events. */
    public boolean isOutline() {
        return quote.sentence().isEmpty();
    }
}
