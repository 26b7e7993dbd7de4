package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Position;
import io.entente.model.Period;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds agreements on whose status articles of the period differ.
 *
 * <p>Stages that follow each other from day to day are no conflict: only what different articles say at the same time is, within
 * two days of each other. Copies stand for one source.
 */
final class Conflicts {
    private static final int SAME_TIME = 2;

    private final Known known;

    Conflicts(Known known) {
        this.known = known;
    }

    Optional<Conflict> about(Agreement agreement) {
        Period period = known.edition().period();
        Map<AgreementStatus, List<Agreement.Evidence>> byStatus = agreement.evidence().stream()
                .filter(evidence -> period.contains(evidence.reported()))
                .collect(Collectors.groupingBy(Agreement.Evidence::status, TreeMap::new, Collectors.toList()));
        List<Position> against = byStatus.entrySet().stream()
                .filter(entry -> entry.getKey() != agreement.status())
                .filter(entry -> contradicts(entry.getValue(), byStatus.get(agreement.status())))
                .map(entry -> position(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Position position) -> -position.sources()))
                .toList();
        List<Agreement.Evidence> followed = byStatus.getOrDefault(agreement.status(), List.of());
        if (against.isEmpty() || followed.isEmpty()) {
            return Optional.empty();
        }
        List<Position> positions = new ArrayList<>(List.of(position(agreement.status(), followed)));
        positions.addAll(against);
        return Optional.of(new Conflict(
                agreement, known.mainOf(agreement.parties()), positions, reason(positions.get(0), against.get(0))));
    }

    private static boolean contradicts(List<Agreement.Evidence> these, List<Agreement.Evidence> followed) {
        return followed != null
                && these.stream()
                        .anyMatch(here -> followed.stream()
                                .anyMatch(there -> !there.articleId().equals(here.articleId())
                                        && !here.reported()
                                                .isBefore(there.reported().minusDays(SAME_TIME))
                                        && !stageOnTheWay(here, there)));
    }

    // Yesterday's lower stage has been overtaken, and background of an earlier stage is no denial of a later one.
    private static boolean stageOnTheWay(Agreement.Evidence here, Agreement.Evidence there) {
        boolean bothStages = isStage(here.status()) && isStage(there.status());
        boolean lower = here.status().compareTo(there.status()) < 0;
        boolean before = here.reported().isBefore(there.reported());
        return lower && (before || here.status() == AgreementStatus.PROPOSED)
                || bothStages && isSigned(here.status()) && isSigned(there.status());
    }

    private static boolean isStage(AgreementStatus status) {
        return status.compareTo(AgreementStatus.IN_FORCE) <= 0;
    }

    private static boolean isSigned(AgreementStatus status) {
        return status.compareTo(AgreementStatus.SIGNED) >= 0;
    }

    private Position position(AgreementStatus status, List<Agreement.Evidence> evidence) {
        return new Position(status, evidence, sources(evidence));
    }

    // A publisher's second report is no second source, no more than a copy is; who is not known counts for themselves.
    private int sources(List<Agreement.Evidence> evidence) {
        Set<String> articles =
                evidence.stream().map(Agreement.Evidence::articleId).collect(Collectors.toSet());
        return (int) known.originalsInPeriod().stream()
                .map(Report::article)
                .filter(article -> articles.contains(article.id()))
                .map(article -> article.publisher().orElse(article.id()))
                .distinct()
                .count();
    }

    private static String reason(Position followed, Position other) {
        LocalDate newest = followed.evidence().get(0).reported();
        LocalDate otherNewest = other.evidence().get(0).reported();
        String behind = English.count(followed.sources(), "independent source", "independent sources") + " against "
                + other.sources();
        if (newest.isAfter(otherNewest)) {
            return "The newest report, of " + English.day(newest) + ", is followed; " + behind + ".";
        }
        return newest.equals(otherNewest)
                ? "Of reports of the same day the further stage is followed; " + behind + "."
                : "A later report does not undo what was reported as done; " + behind + ".";
    }
}
