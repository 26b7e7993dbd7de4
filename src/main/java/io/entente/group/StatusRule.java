package io.entente.group;

import io.entente.model.AgreementStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Derives an agreement's status from all reports on it.
 *
 * <p>Reports are taken in the order of their publication, so the newest has the last word, with the exceptions that the Vienna
 * Convention on the Law of Treaties and the habits of news make needful:
 *
 * <ul>
 *   <li>A proposal reported after talks have opened is background.
 *   <li>What has been signed does not become unsigned (Articles 11 to 18): later talk of negotiating, or of a signing to come, is
 *       about something else. Signature, ratification and entry into force only go forward.
 *   <li>Talks stall, an agreement in force does not: it is suspended (Article 57) or ends (Articles 54 to 56, 59).
 *   <li>A stall lasts until a report that something moves; a suspension until a report that the agreement is in operation; an end
 *       until a report that it was resumed, extended or that talks were resumed. A mere mention of the old agreement is not one.
 *   <li>A report of something that happened before the present state began does not change that state.
 * </ul>
 */
final class StatusRule {
    private StatusRule() {}

    /** Returns the status after the given reports; empty when there is none. */
    static Optional<AgreementStatus> after(List<Sighting> sightings) {
        State state = null;
        for (Sighting sighting : sightings.stream().sorted(Sighting.IN_ORDER).toList()) {
            state = state == null ? State.first(sighting) : state.next(sighting);
        }
        return Optional.ofNullable(state).map(State::status);
    }

    /** The stage on the ladder, what holds it up, and since when that has been so. */
    private record State(AgreementStatus stage, Optional<AgreementStatus> hold, LocalDate since) {
        static State first(Sighting sighting) {
            return isStage(sighting.status())
                    ? new State(sighting.status(), Optional.empty(), sighting.since())
                    : new State(stageBefore(sighting.status()), Optional.of(sighting.status()), sighting.since());
        }

        AgreementStatus status() {
            return hold.orElse(stage);
        }

        State next(Sighting sighting) {
            if (sighting.since().isBefore(since) && sighting.status().compareTo(status()) <= 0
                    || isBackground(sighting)) {
                return this;
            }
            State next = isStage(sighting.status())
                    ? new State(stageAfter(sighting), holdAfter(sighting), sighting.since())
                    : new State(stage, Optional.of(sighting.status()), sighting.since());
            return next.status() == status() ? new State(next.stage, next.hold, since) : next;
        }

        private boolean isBackground(Sighting sighting) {
            if (isEnded()) {
                return sighting.status() != AgreementStatus.ENDED && !sighting.revives();
            }
            return switch (sighting.status()) {
                case PROPOSED -> true;
                case UNDER_NEGOTIATION, AWAITING_SIGNATURE -> stage.compareTo(AgreementStatus.SIGNED) >= 0;
                case STALLED -> stage == AgreementStatus.IN_FORCE || isSuspended();
                default -> false;
            };
        }

        private AgreementStatus stageAfter(Sighting sighting) {
            boolean signed = stage.compareTo(AgreementStatus.SIGNED) >= 0;
            boolean further = sighting.status().compareTo(stage) > 0;
            return signed && !further && !isEnded() ? stage : sighting.status();
        }

        private Optional<AgreementStatus> holdAfter(Sighting sighting) {
            boolean stays = isSuspended() && sighting.status() != AgreementStatus.IN_FORCE && !sighting.revives();
            return stays ? hold : Optional.empty();
        }

        private boolean isSuspended() {
            return hold.equals(Optional.of(AgreementStatus.SUSPENDED));
        }

        private boolean isEnded() {
            return hold.equals(Optional.of(AgreementStatus.ENDED));
        }

        private static boolean isStage(AgreementStatus status) {
            return status.compareTo(AgreementStatus.IN_FORCE) <= 0;
        }

        // What must have been there before, where the first report speaks of a hold.
        private static AgreementStatus stageBefore(AgreementStatus hold) {
            return hold == AgreementStatus.SUSPENDED ? AgreementStatus.SIGNED : AgreementStatus.PROPOSED;
        }
    }
}
