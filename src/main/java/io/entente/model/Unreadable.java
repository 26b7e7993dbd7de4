package io.entente.model;

/**
 * A file, or a part of one, that could not be read as an article.
 *
 * @param file the file's path relative to the input folder, with {@code /} between its parts; a part of a file follows
 *     behind {@code !} or {@code :}, as in {@code wire.jsonl:17}
 * @param reason what was wrong, in plain words, with what would help: "is empty"
 */
public record Unreadable(String file, String reason) implements Reading {}
