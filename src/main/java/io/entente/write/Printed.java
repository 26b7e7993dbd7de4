package io.entente.write;

import io.entente.model.MeetingBrief;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A brief set in pages, not yet kept.
 *
 * @param brief the version that was set
 * @param pages how many pages it has
 * @param keep writes its files into a folder, which is made if it is not there
 */
public record Printed(MeetingBrief brief, int pages, Consumer<Path> keep) {}
