package io.entente.extract;

import io.entente.model.Official;

/**
 * A place in a sentence that names an official.
 *
 * @param official the official
 * @param from the index of the first token
 * @param to the index behind the last one
 */
record OfficialMention(Official official, int from, int to) {}
