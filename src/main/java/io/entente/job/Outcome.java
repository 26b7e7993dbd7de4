package io.entente.job;

import io.entente.model.Briefing;
import io.entente.model.Unreadable;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a run.
 *
 * @param briefing what was written
 * @param folder the folder that it was written into
 * @param articlesRead how many articles the input held
 * @param unreadable all files that could not be read, whichever week they belong to
 */
public record Outcome(Briefing briefing, Path folder, long articlesRead, List<Unreadable> unreadable) {}
