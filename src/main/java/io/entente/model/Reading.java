package io.entente.model;

/** What comes of an input file: articles, or a line that says why it could not be read. */
public sealed interface Reading permits Article, Unreadable {}
