package io.entente.model;

/**
 * Two parties whose dealings with each other an article reports.
 *
 * @param between the two parties
 * @param rule the id of the rule that read it
 * @param quote the sentence that shows it
 */
public record RelationshipFinding(Relationship between, String rule, Quote quote) implements Finding {}
