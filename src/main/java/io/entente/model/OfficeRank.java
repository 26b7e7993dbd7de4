package io.entente.model;

/** The rank of an office, in the order of protocol: what "Defence Minister" and "Secretary of Defense" have in common. */
public enum OfficeRank {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    TRADE_MINISTER,
    FINANCE_MINISTER,
    OTHER_MINISTER,
    DEPUTY_MINISTER,
    ENVOY,
    OFFICIAL,
    MILITARY,
    LEGISLATOR,
    ORGANISATION_HEAD;

    /** Tells whether who holds it speaks for a state in its own name: heads of state and government, and ministers. */
    public boolean isPrincipal() {
        return compareTo(OTHER_MINISTER) <= 0 || this == ORGANISATION_HEAD;
    }
}
