package io.entente.extract;

import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.Set;

/** Tells whether "the pact" may mean an agreement spoken of before. */
final class References {
    private static final int NEAR = 4;

    private References() {}

    /** Tells whether what parties two mentions name lets both speak of one agreement. */
    static boolean compatible(Set<Party> a, Set<Party> b) {
        return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
    }

    static boolean isNear(Cluster cluster, Mention mention) {
        return mention.sentence().index() - cluster.last().sentence().index() <= NEAR;
    }

    static boolean sameSentence(Cluster cluster, Mention mention) {
        return cluster.last().sentence() == mention.sentence();
    }

    static boolean fits(Cluster cluster, Mention mention) {
        return compatible(cluster.said(), mention.said())
                && !cluster.isOtherEdition(mention)
                && mayCall(mention.instrument(), cluster);
    }

    /** "The pact" may call any agreement, "the contract" and "the protocol" only one that is one. */
    static boolean mayCall(Instrument noun, Cluster cluster) {
        return switch (noun) {
            case CONTRACT, PROTOCOL, ANNEX, ROADMAP, DIALOGUE_MECHANISM, CONVENTION ->
                cluster.mentions().stream().anyMatch(mention -> mention.instrument() == noun);
            case JOINT_DECLARATION, MEMORANDUM_OF_UNDERSTANDING, LETTER_OF_INTENT, EXCHANGE_OF_NOTES ->
                cluster.mentions().stream().anyMatch(mention -> mention.instrument() == noun)
                        || cluster.mentions().stream()
                                .allMatch(mention -> mention.sentence().isHeadline());
            default -> true;
        };
    }
}
