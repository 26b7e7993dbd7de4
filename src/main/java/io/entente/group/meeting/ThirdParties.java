package io.entente.group.meeting;

import io.entente.model.MeetingBrief.Passage;
import io.entente.model.MeetingBrief.ThirdParty;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.RelationshipFinding;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds who else bears on a relationship: whom articles on it report in dealings with one of the two. */
final class ThirdParties {
    private static final int MOST = 6;
    private static final int DAYS_RECENT = 365;

    private final Relationship between;
    private final LocalDate on;

    ThirdParties(Relationship between, LocalDate on) {
        this.between = between;
        this.on = on;
    }

    /** Returns those named by most articles first. */
    List<ThirdParty> in(List<Report> reports) {
        Map<Party, ThirdParty> found = new TreeMap<>();
        reports.stream()
                .filter(report -> !report.article().published().isBefore(on.minusDays(DAYS_RECENT)))
                .forEach(report -> dealings(report)
                        .forEach((party, finding) ->
                                found.merge(party, thirdParty(party, finding, report), ThirdParties::newer)));
        return found.values().stream()
                .sorted(Comparator.comparing((ThirdParty third) -> -third.articles())
                        .thenComparing(third -> third.passage().reported(), Comparator.reverseOrder())
                        .thenComparing(ThirdParty::party))
                .limit(MOST)
                .toList();
    }

    // Reports come by day, so the later one replaces the earlier.
    private static ThirdParty newer(ThirdParty before, ThirdParty now) {
        return new ThirdParty(now.party(), before.articles() + 1, now.with(), now.passage());
    }

    private ThirdParty thirdParty(Party party, RelationshipFinding finding, Report report) {
        return new ThirdParty(
                party,
                1,
                finding.between().counterpartOf(party),
                new Passage(
                        finding.quote(),
                        report.article().published(),
                        report.article().id()));
    }

    private Map<Party, RelationshipFinding> dealings(Report report) {
        Map<Party, RelationshipFinding> byParty = new TreeMap<>();
        report.findings().relationships().stream()
                .filter(found -> !found.between().equals(between))
                .forEach(found -> third(found).ifPresent(party -> byParty.putIfAbsent(party, found)));
        return byParty;
    }

    private Optional<Party> third(RelationshipFinding found) {
        if (found.between().has(between.first())) {
            return Optional.of(found.between().counterpartOf(between.first()));
        }
        return found.between().has(between.second())
                ? Optional.of(found.between().counterpartOf(between.second()))
                : Optional.empty();
    }
}
