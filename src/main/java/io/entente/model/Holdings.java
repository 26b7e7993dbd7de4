package io.entente.model;

import java.util.List;
import java.util.Set;

/**
 * What a briefing rests on.
 *
 * @param reports the reports of articles, in order of day, then id, then file
 * @param late those of them that arrived after the briefing of their day was made and that no briefing has shown yet
 */
public record Holdings(List<Report> reports, Set<ArticleHead> late) {
    public Holdings {
        reports = List.copyOf(reports);
        late = Set.copyOf(late);
    }

    /** Returns reports that all arrived in time. */
    public static Holdings of(List<Report> reports) {
        return new Holdings(reports, Set.of());
    }
}
