package io.entente.extract;

import java.util.Set;

/** Tells agreements between companies, parties and unions from those between governments. */
final class Companies {
    private static final int REACH = 12;
    private final Set<String> signs;
    private final Set<String> privateKinds;

    Companies(Words words) {
        signs = words.of("company");
        privateKinds = words.of("private-kind");
    }

    /** Tells whether the words near every mention, or for a weak noun near the first and half of all, speak of companies, banks, unions, players or domestic politics. */
    boolean isTheirs(Cluster cluster) {
        if (cluster.content().stream().anyMatch(privateKinds::contains)) {
            return true;
        }
        long near = cluster.mentions().stream().filter(this::isNear).count();
        boolean weak = !cluster.isStrong()
                && isNear(cluster.first())
                && 2 * near >= cluster.mentions().size();
        return weak || near == cluster.mentions().size();
    }

    private boolean isNear(Mention mention) {
        Sentence sentence = mention.sentence();
        for (int i = Math.max(0, mention.from() - REACH); i < Math.min(sentence.size(), mention.to() + REACH); i++) {
            boolean ownWords = i >= mention.from() && i < mention.to();
            if (!ownWords && signs.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }
}
