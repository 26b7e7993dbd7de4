package io.entente.model;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a briefing rests on.
 *
 * @param reports the reports of articles, in order of day, then id, then file; of old ones it may be the outline, without
 *     sentences and with no more of the article than its id, file and day
 * @param late those of them that arrived after the briefing of their day was made and that no briefing has shown yet
 * @param archive gives the whole reports of articles, in the order in which it is asked for them
 */
public record Holdings(List<Report> reports, Set<ArticleHead> late, Function<List<ArticleHead>, List<Report>> archive) {
    public Holdings {
        reports = List.copyOf(reports);
        late = Set.copyOf(late);
    }

    /** Returns whole reports that all arrived in time. */
    public static Holdings of(List<Report> reports) {
        return of(reports, Set.of());
    }

    /** Returns whole reports, some of which arrived late. */
    public static Holdings of(List<Report> reports, Set<ArticleHead> late) {
        return new Holdings(reports, late, outlines -> List.of());
    }
}
