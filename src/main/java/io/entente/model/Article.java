package io.entente.model;

/**
 * A news article, as read from the input.
 *
 * @param head what is known of it beside its text
 * @param text the body without the headline; paragraphs are separated by an empty line
 */
public record Article(ArticleHead head, String text) implements Reading {}
