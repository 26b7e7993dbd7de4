package io.entente.cli;

import java.io.PrintStream;

/**
 * Where the program speaks: results to {@code out}, messages and progress to {@code err}.
 *
 * @param out takes results
 * @param err takes messages
 * @param terminal whether a person watches {@code err}
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {}
