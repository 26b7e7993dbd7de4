package io.entente.group;

import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an agreement's status by a day: each report, and an end that notice was given of. */
final class Sightings {
    private Sightings() {}

    static List<Sighting> on(LocalDate day, List<Mention> mentions) {
        List<Mention> known = mentions.stream()
                .filter(mention -> !mention.reported().isAfter(day))
                .toList();
        return Stream.concat(known.stream().map(Sighting::of), endOfNotice(day, known).stream())
                .toList();
    }

    // Notice of denunciation takes effect without a further act (Vienna Convention, Articles 56 and 67) on
    // the day that a report names, unless it is taken back (Article 68) or the agreement is extended
    // before. Where no report names a day none is assumed: the twelve months of Article 56 are for
    // treaties that say nothing themselves.
    private static Optional<Sighting> endOfNotice(LocalDate day, List<Mention> known) {
        Optional<Mention> notice = last(known, event -> event.kind() == EventKind.NOTICE_GIVEN);
        return notice.flatMap(given -> plannedEnd(known, given))
                .filter(end -> !end.isAfter(day))
                .filter(end -> known.stream().noneMatch(later -> undoes(later, notice.get(), end)))
                .map(end -> new Sighting(end, AgreementStatus.ENDED, end, false));
    }

    private static Optional<LocalDate> plannedEnd(List<Mention> known, Mention notice) {
        return known.stream()
                .filter(mention -> !mention.reported().isBefore(notice.reported()))
                .flatMap(mention -> mention.finding().events().stream())
                .filter(event -> event.claim() == Claim.EXPECTED && event.kind().leadsTo() == AgreementStatus.ENDED)
                .flatMap(event -> event.date().stream())
                .map(DateRange::to)
                .reduce((first, second) -> second);
    }

    private static boolean undoes(Mention later, Mention notice, LocalDate end) {
        return !later.reported().isBefore(notice.reported())
                && !later.reported().isAfter(end)
                && later.finding().events().stream().anyMatch(event -> Sighting.isRevival(event) || isTakenBack(event));
    }

    private static boolean isTakenBack(Event event) {
        return event.claim() == Claim.DENIED
                && (event.kind() == EventKind.NOTICE_GIVEN || event.kind().leadsTo() == AgreementStatus.ENDED);
    }

    private static Optional<Mention> last(List<Mention> known, java.util.function.Predicate<Event> wanted) {
        return known.stream()
                .filter(mention -> mention.finding().events().stream()
                        .filter(event -> event.claim() == Claim.DONE)
                        .anyMatch(wanted))
                .reduce((first, second) -> second);
    }
}
