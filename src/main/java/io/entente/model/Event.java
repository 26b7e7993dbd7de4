package io.entente.model;

import java.util.Optional;

/**
 * What a report says has happened, or is to happen, to an agreement.
 *
 * @param kind what happened
 * @param claim whether it is reported as done, expected or denied
 * @param date when, as far as the report says
 * @param by the one party that did it, where it is the act of one: a ratification, a withdrawal
 * @param saidBy who says so, in the report's words; empty where the report says it itself
 * @param rule the id of the rule that read it
 * @param quote the sentence that it rests on, and where that stands
 */
public record Event(
        EventKind kind,
        Claim claim,
        Optional<DateRange> date,
        Optional<Party> by,
        Optional<String> saidBy,
        String rule,
        Quote quote) {}
