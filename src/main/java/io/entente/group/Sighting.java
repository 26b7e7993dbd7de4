package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * The status that one article supports, and since when.
 *
 * @param reported the day on which the article was published
 * @param status the latest stage that it reports as true
 * @param since the day on which that stage was reached, as far as the article says, else the day of publication
 * @param revives whether it reports that an agreement that had ended or was suspended runs or is talked about again
 */
record Sighting(LocalDate reported, AgreementStatus status, LocalDate since, boolean revives) {
    private static final Set<EventKind> REVIVALS = EnumSet.of(
            EventKind.RESUMED,
            EventKind.EXTENDED,
            EventKind.TALKS_RESUMED,
            EventKind.ENTERED_INTO_FORCE,
            EventKind.PROVISIONALLY_APPLIED);

    /** By day; what one day's articles say stands in the order in which the stages follow each other. */
    static final Comparator<Sighting> IN_ORDER = Comparator.comparing(Sighting::reported)
            .thenComparing(sighting -> placeWithinDay(sighting.status))
            .thenComparing(Sighting::since)
            .thenComparing(Sighting::revives);

    static Sighting of(Mention mention) {
        AgreementFinding finding = mention.finding();
        LocalDate since = finding.events().stream()
                .filter(event -> event.claim() == Claim.DONE && event.kind().leadsTo() == finding.status())
                .flatMap(event -> event.date().stream())
                .map(DateRange::to)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(mention.reported()))
                .orElse(mention.reported());
        return new Sighting(
                mention.reported(),
                finding.status(),
                since,
                finding.events().stream().anyMatch(Sighting::isRevival));
    }

    static boolean isRevival(Event event) {
        return event.claim() == Claim.DONE && REVIVALS.contains(event.kind());
    }

    // Talks that stall and a signature on the same day: the signature came last.
    private static int placeWithinDay(AgreementStatus status) {
        return switch (status) {
            case PROPOSED -> 0;
            case STALLED -> 1;
            case UNDER_NEGOTIATION -> 2;
            case AWAITING_SIGNATURE -> 3;
            case SIGNED -> 4;
            case RATIFIED -> 5;
            case IN_FORCE -> 6;
            case SUSPENDED -> 7;
            case ENDED -> 8;
        };
    }
}
