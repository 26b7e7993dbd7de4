package io.entente.register;

import io.entente.model.ArticleHead;
import io.entente.model.Correction;
import io.entente.model.Holdings;
import io.entente.model.Likeness;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import io.entente.register.FormerVersions.Former;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads what a period's briefing rests on, and little else.
 *
 * <p>Whole are the articles of the period and of the {@value #DAYS_WHOLE} days before it, what arrived late, and older ones that
 * announce a meeting for a day since or are the last on a watched pair. Of all older ones there are outlines, and only of agreements
 * of which the briefing can tell: see {@link Wanted}. What tells one story comes together, or a copy would be
 * taken for a source. A briefing that is made again rests on articles as they were, also where they were edited since.
 */
final class HoldingsReader {
    private static final int DAYS_WHOLE = 42;

    private final JdbcTemplate sql;
    private final Period period;
    private final Set<Relationship> watched;
    private final Likeness likeness;
    private final Former former;
    private final Set<Long> unknown;
    private final Set<Long> late;

    HoldingsReader(JdbcTemplate sql, Period period, Set<Relationship> watched, Likeness likeness) {
        this.sql = sql;
        this.period = period;
        this.watched = watched;
        this.likeness = likeness;
        Editions editions = new Editions(sql);
        Arrivals arrivals = editions.arrivals(period);
        this.former = new FormerVersions(sql).knownTo(arrivals);
        this.unknown = new HashSet<>(editions.unknown(arrivals));
        unknown.addAll(former.successors());
        this.late = new HashSet<>(editions.late(arrivals));
        late.removeAll(unknown);
    }

    Holdings read(List<Correction> corrections) {
        Map<Long, Report> reports = whole();
        Set<ArticleHead> lateHeads =
                late.stream().map(key -> reports.get(key).article()).collect(Collectors.toSet());
        Map<Long, Report> all = outlines(reports, corrections);
        all.putAll(reports);
        addCompanions(all);
        List<Report> inOrder = new ArrayList<>(all.values());
        inOrder.sort(ReportReader.BY_DAY);
        return new Holdings(inOrder, lateHeads, this::archived);
    }

    private Map<Long, Report> whole() {
        LocalDate since = period.from().minusDays(DAYS_WHOLE);
        Map<Long, Report> reports =
                new ReportReader(sql, ArticleKeys.recent(sql, since, period.to(), watched, late)).dealingsByKey();
        reports.keySet().removeAll(unknown);
        former.reports().forEach((key, report) -> {
            if (key < bound()) {
                reports.put(key, report);
            }
        });
        return reports;
    }

    private Map<Long, Report> outlines(Map<Long, Report> whole, List<Correction> corrections) {
        Wanted wanted = new Wanted(period, watched, corrections, likeness);
        wanted.add(whole, late);
        List<Outline> outlines =
                new Outlines(sql).read(key -> key < bound() && !unknown.contains(key) && !whole.containsKey(key));
        outlines.forEach(wanted::add);
        wanted.addNamesakes();
        Map<Long, Report> reports = new LinkedHashMap<>();
        outlines.stream().filter(wanted::has).forEach(outline -> reports.put(outline.key(), outline.report()));
        return reports;
    }

    // An outline that is to be compared needs the fingerprint, and so much else of its article as tells versions apart.
    private void addCompanions(Map<Long, Report> reports) {
        Set<Long> companions = new StoryNumbers(sql).companions(reports::containsKey, former.stories());
        companions.removeIf(key -> key >= bound() || unknown.contains(key));
        companions.removeAll(former.reports().keySet());
        new ReportReader(sql, ArticleKeys.some(companions))
                .headsAlone()
                .forEach((key, head) -> reports.merge(
                        key, head, (known, same) -> new Report(same.article(), same.fingerprint(), known.findings())));
    }

    private long bound() {
        return ArticleKey.firstOf(period.to().plusDays(1));
    }

    private List<Report> archived(List<ArticleHead> outlines) {
        List<Long> keys = outlines.stream().map(ArticleKey::of).toList();
        Map<Long, Report> reports = new ReportReader(sql, ArticleKeys.some(keys)).agreementsAlone();
        return keys.stream().map(reports::get).toList();
    }
}
