package io.entente.extract;

import io.entente.model.Party;

/**
 * A place in a sentence that stands for a party.
 *
 * @param party the party
 * @param kind by what it is named
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param placed whether it is named as a place: "in Bangkok", "from Seoul"
 */
record PartyMention(Party party, Kind kind, int from, int to, boolean placed) {
    /** By what a party is named. */
    enum Kind {
        /** "India". */
        NAME,
        /** "Indian". */
        ADJECTIVE,
        /** "Delhi": the place, or the government that sits there. */
        CAPITAL,
        /** "South Block", "Bundestag". */
        INSTITUTION,
        /** "Mumbai": only ever a place. */
        CITY,
        /** "Modi". */
        LEADER
    }

    /** Tells whether it names a town. */
    boolean isTown() {
        return kind == Kind.CITY || kind == Kind.CAPITAL;
    }

    /** Tells whether it can stand for a government that acts. */
    boolean canAct() {
        return kind != Kind.CITY && !placed;
    }
}
