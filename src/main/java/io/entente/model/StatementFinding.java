package io.entente.model;

import java.util.Optional;

/**
 * What an official of one party is reported to have said in an article on its dealings with another.
 *
 * @param between whose dealings it bears on
 * @param speaker who says it, for one of the two
 * @param rank the rank of the speaker's office, where the article names the office
 * @param rule the id of the rule that read it
 * @param quote the sentence, with the words that show that it reports speech
 */
public record StatementFinding(
        Relationship between, Official speaker, Optional<OfficeRank> rank, String rule, Quote quote)
        implements Finding {
    public StatementFinding {
        if (!between.has(speaker.party())) {
            throw new IllegalArgumentException(
                    speaker.name() + " speaks for " + speaker.party() + ", not for one of " + between);
        }
    }
}
