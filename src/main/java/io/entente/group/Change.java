package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import java.util.Optional;

/** Tells what a period changed, from the status before and after it. */
final class Change {
    private Change() {}

    static Agreement.Change between(Optional<AgreementStatus> before, AgreementStatus after, boolean reported) {
        if (before.isEmpty()) {
            return Agreement.Change.NEW;
        }
        if (before.get() == after) {
            return reported ? Agreement.Change.CONFIRMED : Agreement.Change.NO_NEWS;
        }
        return moved(before.get(), after);
    }

    private static Agreement.Change moved(AgreementStatus before, AgreementStatus after) {
        return switch (after) {
            case ENDED -> Agreement.Change.ENDED;
            case STALLED, SUSPENDED -> Agreement.Change.SET_BACK;
            default ->
                isStage(before) && after.compareTo(before) < 0 ? Agreement.Change.SET_BACK : Agreement.Change.ADVANCED;
        };
    }

    // Whatever moves again after a stall, a suspension or an end has advanced.
    private static boolean isStage(AgreementStatus status) {
        return status.compareTo(AgreementStatus.IN_FORCE) <= 0;
    }
}
