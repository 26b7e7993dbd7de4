package io.entente.job;

import io.entente.model.Briefing;
import java.nio.file.Path;

/**
 * What came of a run.
 *
 * @param briefing what was written
 * @param folder the folder that it was written into
 * @param articlesRead how many articles the input held
 */
public record Outcome(Briefing briefing, Path folder, long articlesRead) {}
