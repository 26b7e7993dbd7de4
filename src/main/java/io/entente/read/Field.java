package io.entente.read;

/** What a file can state of an article. */
enum Field {
    ID,
    URL,
    PUBLISHER,
    TITLE,
    PUBLISHED,
    LANGUAGE,
    TEXT
}
