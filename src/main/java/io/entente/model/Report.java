package io.entente.model;

/**
 * An article that the register holds, with what was read in it.
 *
 * @param article what is known of the article beside its text
 * @param fingerprint what its text is compared by, to find copies of one story
 * @param findings what was read in it
 */
public record Report(ArticleHead article, String fingerprint, Findings findings) {}
