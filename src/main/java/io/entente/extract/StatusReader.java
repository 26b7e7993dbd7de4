package io.entente.extract;

import io.entente.extract.EventRule.Trait;
import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.EventKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Derives from all that an article says of an agreement the latest stage that it reports as true. */
final class StatusReader {
    /** Just below a signature: the steps that lead to it are history of an agreement long in force, or speak of another. */
    private static final int IN_FORCE_SINCE_LONG = 59;

    private static final int YEARS_TO_HISTORY = 2;
    private static final int OPENING_PARAGRAPH = 2;

    private StatusReader() {}

    /**
     * A status with the event that shows it.
     *
     * @param status the status
     * @param event the event; empty where no words but the mention itself show it
     */
    record Reading(AgreementStatus status, Optional<FoundEvent> event) {}

    /**
     * Returns the status; empty when no event speaks for one.
     *
     * @param inForce whether the agreement is known to have been in force when the article was published
     * @param published when that was
     */
    static Optional<Reading> read(List<FoundEvent> events, boolean inForce, LocalDate published) {
        boolean resumed = has(events, EventKind.TALKS_RESUMED) || has(events, EventKind.RESUMED);
        boolean signed = has(events, EventKind.SIGNED);
        boolean unsigned = events.stream().anyMatch(StatusReader::isUnsigned);
        boolean restored = events.stream()
                .anyMatch(event -> event.kind() == EventKind.RESUMED && event.claim() != Claim.DENIED && !event.wish());
        boolean known = inForce && events.stream().noneMatch(StatusReader::isUnratified);
        boolean lasting = events.stream()
                .anyMatch(event -> event.kind() == EventKind.ENTERED_INTO_FORCE
                        && event.claim() == Claim.DONE
                        && event.is(Trait.LASTING));
        boolean noTalks = events.stream().anyMatch(event -> event.is(Trait.UNOPENED));
        boolean applied = has(events, EventKind.ENTERED_INTO_FORCE) || has(events, EventKind.RESUMED);
        Reading best = known ? new Reading(AgreementStatus.IN_FORCE, Optional.empty()) : null;
        int bestRank = known ? IN_FORCE_SINCE_LONG : -1;
        for (FoundEvent event : events) {
            if (noTalks && event.kind() == EventKind.TEXT_AGREED && event.claim() != Claim.DONE) {
                continue;
            }
            Vote vote = vote(event, new History(signed, unsigned, known || applied));
            if (vote == null
                    || known && vote.status == AgreementStatus.SIGNED && isHistory(event, published)
                    || (vote.status == AgreementStatus.STALLED && (resumed || signed))
                    || restored && isInterruption(event)
                    || lasting && (event.kind() == EventKind.REPLACED || event.kind() == EventKind.EXPIRED)
                    || event.kind() == EventKind.EXPIRED && isExtendedSince(events, event)) {
                continue;
            }
            int rank = vote.rank + (event.sentence().isHeadline() ? 1 : 0);
            if (rank > bestRank) {
                best = new Reading(vote.status, Optional.of(event));
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isUnsigned(FoundEvent event) {
        return event.kind() == EventKind.SIGNED && event.claim() == Claim.DENIED
                || event.kind() == EventKind.SIGNING_EXPECTED && event.claim() == Claim.DONE;
    }

    /** "Signed but never ratified", "not yet in force", whatever is thought to be known of it. */
    private static boolean isUnratified(FoundEvent event) {
        return event.claim() == Claim.DENIED
                && (event.kind() == EventKind.SIGNED
                        || event.kind() == EventKind.RATIFIED
                        || event.kind() == EventKind.ENTERED_INTO_FORCE);
    }

    /** "Was prolonged once and ran out": an extension told of before the end in one sentence came before it. */
    private static boolean isExtendedSince(List<FoundEvent> events, FoundEvent end) {
        return events.stream()
                .filter(event -> event.kind() == EventKind.EXTENDED && event.claim() == Claim.DONE)
                .anyMatch(event -> event.sentence() != end.sentence() || event.from() > end.from());
    }

    /** What is restored had lapsed, or been put off, before. */
    private static boolean isInterruption(FoundEvent event) {
        return event.claim() == Claim.DONE
                && (event.kind() == EventKind.EXPIRED
                        || event.kind() == EventKind.TERMINATED
                        || event.kind() == EventKind.SUSPENDED);
    }

    /** "The treaty, signed in 2010, limits …". */
    private static boolean isHistory(FoundEvent event, LocalDate published) {
        return event.date()
                .filter(date -> date.to().isBefore(published.minusYears(YEARS_TO_HISTORY)))
                .isPresent();
    }

    private static boolean has(List<FoundEvent> events, EventKind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind && event.claim() == Claim.DONE);
    }

    /** Talks, or a text, are concluded before they are signed; alone it means that they are. */
    private static boolean isConclusion(FoundEvent event) {
        return event.is(Trait.CONCLUSION) && event.claim() == Claim.DONE;
    }

    private static final Vote CONCLUDED = new Vote(AgreementStatus.AWAITING_SIGNATURE, 42);

    private record Vote(AgreementStatus status, int rank) {}

    /** What else an article says that bears on an event: whether it was signed, or said not to be, or in force. */
    private record History(boolean signed, boolean unsigned, boolean inForce) {}

    private static Vote vote(FoundEvent event, History history) {
        if (history.unsigned && isConclusion(event)) {
            return CONCLUDED;
        }
        if (history.inForce && event.is(Trait.HOLDING) && event.claim() == Claim.DONE) {
            return new Vote(AgreementStatus.SUSPENDED, 90);
        }
        if (event.kind() == EventKind.APPROVED && event.claim() == Claim.DONE) {
            return history.signed
                    ? new Vote(AgreementStatus.RATIFIED, 70)
                    : new Vote(AgreementStatus.AWAITING_SIGNATURE, 42);
        }
        return switch (event.claim()) {
            case DONE -> done(event);
            case EXPECTED -> expected(event);
            case DENIED -> denied(event);
        };
    }

    private static Vote done(FoundEvent event) {
        AgreementStatus status = event.kind().leadsTo();
        if (event.weak()) {
            return new Vote(status, event.kind() == EventKind.IN_OPERATION ? 6 : 12);
        }
        return new Vote(
                status,
                switch (event.kind()) {
                    case WITHDRAWN_FROM, TERMINATED, REPLACED, EXPIRED -> 100;
                    case ABANDONED -> event.sentence().paragraph() <= OPENING_PARAGRAPH ? 100 : 55;
                    case SUSPENDED -> 90;
                    case ENTERED_INTO_FORCE, PROVISIONALLY_APPLIED, EXTENDED, AMENDED, RESUMED -> 80;
                    case NOTICE_GIVEN -> 78;
                    case RATIFIED, APPROVED -> 70;
                    case SIGNED -> 60;
                    case STALLED, TALKS_BROKEN_OFF -> 50;
                    case SIGNING_EXPECTED, INITIALLED, TEXT_AGREED -> 40;
                    case TALKS_HELD, TALKS_RESUMED, TALKS_ANNOUNCED -> 30;
                    case PROPOSED -> 20;
                    case IN_OPERATION -> event.is(Trait.BINDING) ? 61 : 25;
                });
    }

    /** What is still to come tells how far the agreement has come before it. */
    private static Vote expected(FoundEvent event) {
        return switch (event.kind()) {
            case SIGNED, SIGNING_EXPECTED ->
                event.wish()
                        ? new Vote(AgreementStatus.UNDER_NEGOTIATION, 22)
                        : new Vote(AgreementStatus.AWAITING_SIGNATURE, 45);
            case APPROVED -> new Vote(AgreementStatus.AWAITING_SIGNATURE, 29);
            case RATIFIED, ENTERED_INTO_FORCE, PROVISIONALLY_APPLIED ->
                event.is(Trait.LASTING) ? new Vote(AgreementStatus.IN_FORCE, 62) : new Vote(AgreementStatus.SIGNED, 15);
            case TEXT_AGREED, INITIALLED -> new Vote(AgreementStatus.UNDER_NEGOTIATION, 28);
            case RESUMED -> event.wish() ? null : new Vote(AgreementStatus.AWAITING_SIGNATURE, 45);
            case TALKS_HELD, TALKS_RESUMED, TALKS_ANNOUNCED ->
                event.wish() ? new Vote(AgreementStatus.PROPOSED, 21) : new Vote(AgreementStatus.UNDER_NEGOTIATION, 24);
            case PROPOSED -> new Vote(AgreementStatus.PROPOSED, 20);
            case EXPIRED, TERMINATED, WITHDRAWN_FROM, NOTICE_GIVEN ->
                new Vote(AgreementStatus.IN_FORCE, event.wish() ? 18 : 62);
            case EXTENDED, AMENDED, SUSPENDED, REPLACED -> new Vote(AgreementStatus.IN_FORCE, 18);
            case STALLED -> event.is(Trait.LASTING) ? new Vote(AgreementStatus.STALLED, 50) : null;
            default -> null;
        };
    }

    private static Vote denied(FoundEvent event) {
        return switch (event.kind()) {
            case SIGNED -> new Vote(AgreementStatus.STALLED, event.sentence().isHeadline() ? 46 : 26);
            case TEXT_AGREED -> new Vote(AgreementStatus.UNDER_NEGOTIATION, 26);
            case RATIFIED, APPROVED, ENTERED_INTO_FORCE -> new Vote(AgreementStatus.SIGNED, 14);
            case TERMINATED, WITHDRAWN_FROM, EXPIRED, REPLACED, SUSPENDED -> new Vote(AgreementStatus.IN_FORCE, 18);
            default -> null;
        };
    }
}
