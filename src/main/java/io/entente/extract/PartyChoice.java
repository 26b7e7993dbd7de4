package io.entente.extract;

import io.entente.model.Party;
import java.util.Set;

/**
 * The parties of an agreement, and how surely they are known.
 *
 * @param parties the parties
 * @param sureness how surely
 */
record PartyChoice(Set<Party> parties, Sureness sureness) {
    /** How surely the parties are known. */
    enum Sureness {
        /** The words themselves say so: "between", "with", "U.S.-Japan". */
        SAID,
        /** The two act together: "India and Nepal are negotiating". */
        JOINT,
        /** The sentence names just two. */
        SENTENCE,
        /** The article is about two. */
        ARTICLE
    }
}
