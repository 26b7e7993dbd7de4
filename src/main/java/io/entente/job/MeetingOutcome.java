package io.entente.job;

import io.entente.model.MeetingBrief;
import io.entente.model.Unreadable;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of the writing of a brief.
 *
 * @param brief what was written
 * @param pages how many pages it has
 * @param folder the folder that it was written into
 * @param unreadable all files that could not be read
 */
public record MeetingOutcome(MeetingBrief brief, int pages, Path folder, List<Unreadable> unreadable) {}
