package io.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * A meeting, visit or call between officials of two parties that took place or is announced.
 *
 * @param between whose officials meet
 * @param place the city or country, as the article says it
 * @param date when, as far as the article says
 * @param timing whether it has been held
 * @param participants the officials named
 * @param rule the id of the rule that read it
 * @param quote the sentence that it rests on
 */
public record MeetingFinding(
        Relationship between,
        Optional<String> place,
        Optional<DateRange> date,
        Timing timing,
        List<Official> participants,
        String rule,
        Quote quote)
        implements Finding {
    public MeetingFinding {
        participants = List.copyOf(participants);
    }

    /** Whether a meeting has taken place. */
    public enum Timing {
        HELD,
        UPCOMING
    }
}
