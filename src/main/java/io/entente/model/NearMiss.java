package io.entente.model;

import java.util.Optional;

/**
 * Words of an article that were looked at and not taken.
 *
 * @param quote the sentence, with the words marked
 * @param rule the id of the rule whose words they are; empty where they may name an agreement
 * @param why why they were not taken
 */
public record NearMiss(Quote quote, Optional<String> rule, Refusal why) {}
