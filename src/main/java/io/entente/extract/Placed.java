package io.entente.extract;

/**
 * A mention with the agreement that it speaks of.
 *
 * @param mention the mention
 * @param cluster the agreement
 */
record Placed(Mention mention, Cluster cluster) {}
