package io.entente.extract;

import java.util.Set;

/** Tells agreements between companies, parties and unions from those between governments. */
final class Companies {
    private static final int REACH = 12;
    private final Set<String> signs;
    private final Set<String> domestic;
    private final Set<String> privateKinds;
    private final Set<String> privateSubjects;

    Companies(Words words) {
        signs = words.of("company");
        domestic = words.of("domestic");
        privateKinds = words.of("private-kind");
        privateSubjects = words.of("private-subject");
    }

    /** Tells whether the words near every mention, or for a weak noun near the first and half of all, speak of companies, banks, unions, players or domestic politics. */
    boolean isTheirs(Page page, Cluster cluster, boolean sure) {
        boolean atHome = !(sure && cluster.isStrong() && !isUnnamed(cluster));
        long near = cluster.mentions().stream()
                .filter(mention -> isNear(page, mention, atHome))
                .count();
        boolean weak = !(cluster.isStrong() && sure)
                && isNear(page, cluster.first(), atHome)
                && (isUnnamed(cluster) || 2 * near >= cluster.mentions().size());
        return weak || near == cluster.mentions().size();
    }

    private static boolean isUnnamed(Cluster cluster) {
        return cluster.mentions().stream().allMatch(Mention::isBare);
    }

    /** Tells whether it is of a kind that governments do not make with each other: a merger, a plea deal, a wage deal. */
    boolean isPrivateKind(Cluster cluster) {
        return cluster.mentions().stream().anyMatch(mention -> {
            if (mention.isModifiedBy(privateKinds)) {
                return true;
            }
            for (int i = mention.headTo(); i < mention.to(); i++) {
                if (privateSubjects.contains(mention.sentence().word(i))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Parliaments and courts may speak of what is known to be between states; they show nothing of it then. */
    private boolean isNear(Page page, Mention mention, boolean atHome) {
        Sentence sentence = mention.sentence();
        for (int i = Math.max(0, mention.from() - REACH); i < Math.min(sentence.size(), mention.to() + REACH); i++) {
            boolean ownWords = i >= mention.from() && i < mention.to();
            String word = sentence.word(i);
            boolean sign = signs.contains(word) || atHome && domestic.contains(word);
            if (!ownWords && sign && page.partyAt(sentence, i) == null) {
                return true;
            }
        }
        return false;
    }
}
