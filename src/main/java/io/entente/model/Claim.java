package io.entente.model;

/** Whether an event is reported as having happened: expected, planned, urged or denied is not done. */
public enum Claim {
    DONE,
    EXPECTED,
    DENIED
}
