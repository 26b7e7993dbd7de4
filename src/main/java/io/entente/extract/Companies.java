package io.entente.extract;

import io.entente.model.Instrument;
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
        if (isOfState(cluster)) {
            return false;
        }
        boolean atHome = !(sure && cluster.isStrong() && !isUnnamed(cluster));
        long near = cluster.mentions().stream()
                .filter(mention -> isNear(page, mention, atHome))
                .count();
        boolean weak = !(cluster.isStrong() && sure)
                && isNear(page, cluster.first(), atHome)
                && (isUnnamed(cluster) || 2 * near >= cluster.mentions().size());
        return weak || near == cluster.mentions().size();
    }

    /** "A treaty", "an extradition agreement with Fiji": what parliaments and firms nearby do with it makes it none of theirs. */
    private boolean isOfState(Cluster cluster) {
        boolean treaty = cluster.mentions().stream()
                .anyMatch(mention -> mention.instrument() == Instrument.TREATY && !mention.isBare());
        boolean form = cluster.known().isPresent()
                && cluster.mentions().stream().anyMatch(mention -> mention.headTo() - mention.head() > 2);
        return treaty || form;
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
            return mention.sentence().hasAny(privateSubjects, mention.headTo(), mention.to());
        });
    }

    /** Parliaments and courts may speak of what is known to be between states, or is well described; they show nothing of it then. */
    private boolean isNear(Page page, Mention mention, boolean atHome) {
        Sentence sentence = mention.sentence();
        boolean domesticToo = atHome && !isDescribedWell(mention);
        for (int i = Math.max(0, mention.from() - REACH); i < Math.min(sentence.size(), mention.to() + REACH); i++) {
            boolean ownWords = i >= mention.from() && i < mention.to();
            String word = sentence.word(i);
            boolean sign = signs.contains(word) || domesticToo && domestic.contains(word);
            if (!ownWords && sign && page.partyAt(sentence, i) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDescribedWell(Mention mention) {
        return mention.strength() == Instruments.Strength.STRONG
                && !mention.plural()
                && (mention.year().isPresent() || !mention.said().isEmpty());
    }
}
