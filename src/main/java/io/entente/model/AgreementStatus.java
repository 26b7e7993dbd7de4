package io.entente.model;

import java.util.Locale;

/** How far an agreement has come, in the terms of the Vienna Convention on the Law of Treaties of 1969. */
public enum AgreementStatus {
    /** Suggested, offered, sought or under study; no talks on it reported yet. */
    PROPOSED("Proposed"),
    /** Talks on it are held, under way, resumed or about to open. */
    UNDER_NEGOTIATION("Under negotiation"),
    /** Text agreed, initialled or finalised (Article 10), or signing expected; not signed. */
    AWAITING_SIGNATURE("Awaiting signature"),
    /** Signed or exchanged (Articles 12 and 13); not said to be in force. */
    SIGNED("Signed"),
    /** Ratified, accepted or approved by at least one party (Article 14); not said to be in force. */
    RATIFIED("Ratified"),
    /** In force (Article 24), provisionally applied (Article 25), extended or renewed. */
    IN_FORCE("In force"),
    /** Talks deadlocked, broken off or put off without a date. */
    STALLED("Stalled"),
    /** Signed or in force, and its operation suspended (Article 57). */
    SUSPENDED("Suspended"),
    /** Terminated, denounced, withdrawn from, replaced or expired (Articles 54 to 56 and 59), or given up. */
    ENDED("Ended");

    private final String label;

    AgreementStatus(String label) {
        this.label = label;
    }

    /** Returns the words for a heading or badge: {@code Awaiting signature}. */
    public String label() {
        return label;
    }

    /** Returns the words for the middle of a sentence: {@code awaiting signature}. */
    public String words() {
        return label.toLowerCase(Locale.ROOT);
    }
}
