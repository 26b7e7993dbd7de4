package io.entente.model;

import java.util.Locale;

/** What can happen to an agreement, each with the status that it leads to when it is reported as done. */
public enum EventKind {
    PROPOSED(AgreementStatus.PROPOSED),
    TALKS_ANNOUNCED(AgreementStatus.UNDER_NEGOTIATION),
    TALKS_HELD(AgreementStatus.UNDER_NEGOTIATION),
    TALKS_RESUMED(AgreementStatus.UNDER_NEGOTIATION),
    TALKS_BROKEN_OFF(AgreementStatus.STALLED),
    STALLED(AgreementStatus.STALLED),
    TEXT_AGREED(AgreementStatus.AWAITING_SIGNATURE),
    INITIALLED(AgreementStatus.AWAITING_SIGNATURE),
    SIGNING_EXPECTED(AgreementStatus.AWAITING_SIGNATURE),
    SIGNED(AgreementStatus.SIGNED),
    /** Accepted or approved by one party (Article 14, paragraph 2): ratification if it has been signed, leave to sign if not. */
    APPROVED(AgreementStatus.RATIFIED),
    RATIFIED(AgreementStatus.RATIFIED),
    ENTERED_INTO_FORCE(AgreementStatus.IN_FORCE),
    PROVISIONALLY_APPLIED(AgreementStatus.IN_FORCE),
    IN_OPERATION(AgreementStatus.IN_FORCE),
    EXTENDED(AgreementStatus.IN_FORCE),
    AMENDED(AgreementStatus.IN_FORCE),
    RESUMED(AgreementStatus.IN_FORCE),
    SUSPENDED(AgreementStatus.SUSPENDED),
    NOTICE_GIVEN(AgreementStatus.IN_FORCE),
    WITHDRAWN_FROM(AgreementStatus.ENDED),
    TERMINATED(AgreementStatus.ENDED),
    REPLACED(AgreementStatus.ENDED),
    EXPIRED(AgreementStatus.ENDED),
    ABANDONED(AgreementStatus.ENDED);

    private final AgreementStatus leadsTo;

    EventKind(AgreementStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Returns the status that an agreement has once this has happened and nothing after it. */
    public AgreementStatus leadsTo() {
        return leadsTo;
    }

    /** Returns the words for a reader: {@code talks broken off}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
