package io.entente.write;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A document set in pages, not yet kept.
 *
 * @param pages how many pages it has
 * @param keep writes its files into a folder, which is made if it is not there
 */
public record Printed(int pages, Consumer<Path> keep) {}
