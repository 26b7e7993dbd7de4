package io.entente.extract;

import io.entente.extract.Instruments.Strength;
import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.KnownAgreements.Scope;
import io.entente.extract.Mention.Reference;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Joins the mentions of one agreement in one article: same name, same acronym, "the pact". */
final class Clusters {
    private static final int NEAR = 4;
    private static final double ALIKE = 0.6;

    private final Page page;
    private final Set<String> fresh;
    private final Set<String> freshDefinite;
    private final List<Cluster> clusters = new ArrayList<>();
    private Cluster latest;

    private Clusters(Page page, Set<String> fresh, Set<String> freshDefinite) {
        this.page = page;
        this.fresh = fresh;
        this.freshDefinite = freshDefinite;
    }

    /**
     * Returns the agreements in the order of their first mention.
     *
     * @param page where they stand
     * @param words the classes {@code fresh} and {@code fresh-definite}, which tell an agreement from those spoken of before
     */
    static List<Cluster> of(Page page, List<Mention> mentions, Words words) {
        Clusters joined = new Clusters(page, words.of("fresh"), words.of("fresh-definite"));
        mentions.forEach(joined::place);
        return joined.clusters;
    }

    private void place(Mention mention) {
        if (mention.isBare() && said(mention).size() < 2) {
            placeBare(mention);
            return;
        }
        boolean fresh = isFresh(mention);
        Cluster same = fresh ? null : best(mention);
        if (same == null) {
            same = fresh && saysAnother(mention) ? new Cluster(mention).asAnother() : new Cluster(mention);
            clusters.add(same);
        } else {
            same.add(mention);
        }
        boolean nested = latest != null && isWithin(mention, latest.last());
        latest = nested ? latest : same;
    }

    /** "The annex to their agreement on trade": what follows speaks of the annex. */
    private static boolean isWithin(Mention mention, Mention other) {
        return mention.sentence() == other.sentence() && mention.from() > other.from() && mention.from() < other.to();
    }

    /** "The deal" is the latest one spoken of; "a deal" that names nothing else, in the sentence of another, is that one too. */
    private void placeBare(Mention mention) {
        boolean refers = mention.reference() != Reference.INDEFINITE
                || mention.sentence().isHeadline();
        Cluster meant = meant(mention);
        if (meant != null
                && !mention.plural()
                && isNear(meant, mention)
                && fits(meant, mention)
                && (refers || sameSentence(meant, mention))) {
            meant.add(mention);
            latest = meant;
            return;
        }
        if (mention.strength() == Strength.REFERENCE
                || (mention.plural() && mention.reference() == Reference.DEFINITE)) {
            return;
        }
        if (meant != null
                && refers
                && !mention.plural()
                && mention.reference() == Reference.DEFINITE
                && fits(meant, mention)) {
            meant.add(mention);
            latest = meant;
            return;
        }
        latest = new Cluster(mention);
        clusters.add(latest);
    }

    /** "A broader agreement" is another one, unless the headline alone spoke of it. */
    private boolean isFresh(Mention mention) {
        if (mention.reference() == Reference.LISTED
                || mention.sentence().word(mention.head()).equals("one")
                || isTalks(mention)) {
            return true;
        }
        if (mention.reference() != Reference.INDEFINITE
                || mention.known().isPresent()
                || mention.acronym().isPresent()
                || mention.sentence().paragraph() <= 2) {
            return false;
        }
        return saysAnother(mention);
    }

    private boolean saysAnother(Mention mention) {
        for (int i = mention.from(); i < mention.head(); i++) {
            if (fresh.contains(mention.sentence().word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The pact" means the latest agreement; a sure noun means the latest that a sure noun named. */
    private Cluster meant(Mention mention) {
        if (latest == null || mention.strength() != Strength.STRONG || latest.isStrong()) {
            return latest;
        }
        for (int i = clusters.size() - 1; i >= 0; i--) {
            if (clusters.get(i).isStrong() && isNear(clusters.get(i), mention)) {
                return clusters.get(i);
            }
        }
        return latest.first().strength() == Strength.FAINT ? null : latest;
    }

    /** "The remaining pact" is none of those spoken of. */
    private boolean isFreshDefinite(Mention mention) {
        for (int i = mention.from(); i < mention.head(); i++) {
            if (freshDefinite.contains(mention.sentence().word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTalks(Mention mention) {
        String word = mention.sentence().word(mention.head());
        return word.equals("talks") || word.equals("negotiations");
    }

    private static boolean isNear(Cluster cluster, Mention mention) {
        return mention.sentence().index() - cluster.last().sentence().index() <= NEAR;
    }

    private static boolean sameSentence(Cluster cluster, Mention mention) {
        return cluster.last().sentence() == mention.sentence();
    }

    private static boolean fits(Cluster cluster, Mention mention) {
        return compatible(cluster.said(), said(mention))
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

    private Cluster best(Mention mention) {
        Cluster best = null;
        double bestScore = 0;
        for (int i = clusters.size() - 1; i >= 0; i--) {
            double score = isBetweenOthers(clusters.get(i), mention) ? 0 : likeness(clusters.get(i), mention);
            if (score > bestScore) {
                best = clusters.get(i);
                bestScore = score;
            }
        }
        return best;
    }

    /** Tells whether the mention names two parties and the agreement's own sentence opens with two others: then it is another agreement. */
    private boolean isBetweenOthers(Cluster cluster, Mention mention) {
        Set<Party> two = said(mention);
        if (two.isEmpty()
                || cluster.said().size() >= 2
                || two.size() == 1 && !cluster.said().isEmpty()) {
            return false;
        }
        Set<Party> acting = new TreeSet<>(cluster.said());
        for (PartyMention party : page.partiesOf(cluster.first().sentence())) {
            if (acting.size() < 2 && party.canAct() && party.kind() != PartyMention.Kind.INSTITUTION) {
                acting.add(party.party());
            }
        }
        return acting.size() == 2 && (two.size() == 1 ? !acting.containsAll(two) : !acting.equals(two));
    }

    /** How like a mention is to an agreement spoken of before: 0 when it is another one. */
    private static double likeness(Cluster cluster, Mention mention) {
        if (!compatible(cluster.said(), said(mention)) || cluster.isOtherEdition(mention)) {
            return 0;
        }
        if (cluster.year().isPresent()
                && mention.year().isPresent()
                && !cluster.year().equals(mention.year())) {
            return 0;
        }
        if (mention.content().isEmpty() && isYearOf(cluster, mention)) {
            return 1.5;
        }
        if (cluster.known().isPresent() && mention.known().isPresent()) {
            if (cluster.known().equals(mention.known())) {
                return 2;
            }
            if (!mayBeOne(cluster.known().get(), mention.known().get())) {
                return 0;
            }
        }
        if (cluster.acronym().isPresent() && mention.acronym().isPresent()) {
            return cluster.acronym().equals(mention.acronym()) ? 2 : 0;
        }
        if (mention.plural() != cluster.first().plural() && mention.reference() != Reference.BARE && mention.plural()) {
            return 0;
        }
        boolean oneOfSeveral = cluster.first().plural()
                && !mention.plural()
                && (mention.acronym().isPresent() || mention.proper());
        if (oneOfSeveral) {
            return 0;
        }
        boolean same = said(mention).size() >= 2 && cluster.said().equals(said(mention));
        if (mention.content().isEmpty() || cluster.content().isEmpty()) {
            return same
                            && (mention.content().isEmpty()
                                    || cluster.first().sentence().isHeadline())
                    ? 0.5
                    : bareJoin(cluster, mention);
        }
        double overlap = overlap(cluster.content(), mention.content());
        if (overlap >= ALIKE && !cluster.isNamedOtherwise(mention.properContent())) {
            return 1 + overlap;
        }
        boolean apposed = isApposed(cluster, mention);
        return apposed ? 1.2 : 0;
    }

    /** A form of agreement ("strategic partnership") and one of that form may be the same; two forms may not. */
    private static boolean mayBeOne(Known one, Known other) {
        return (one.scope() == Scope.FORM) != (other.scope() == Scope.FORM);
    }

    /** "The 1960 treaty" is the known agreement that began in 1960. */
    private static boolean isYearOf(Cluster cluster, Mention mention) {
        return mention.year().isPresent()
                && cluster.known()
                        .filter(known -> known.years()
                                .beginIn(Integer.parseInt(mention.year().get())))
                        .isPresent();
    }

    /** A year alone ("the 2012 agreement") or a bare first mention joins what is spoken of next. */
    private static double bareJoin(Cluster cluster, Mention mention) {
        int behind = mention.sentence().index() - cluster.last().sentence().index();
        boolean near = behind == 1 && mayCall(mention.instrument(), cluster);
        boolean older = mention.year().isPresent()
                && cluster.year().isEmpty()
                && !cluster.first().sentence().isHeadline();
        return near
                        && !older
                        && mention.reference() == Reference.DEFINITE
                        && mention.parties().size() < 2
                ? 0.4
                : 0;
    }

    /** "The industrial security pact, known as the Industrial Security Annex": nothing but a link stands between. */
    private static boolean isApposed(Cluster cluster, Mention mention) {
        Mention last = cluster.last();
        if (last.sentence() != mention.sentence()) {
            return false;
        }
        int gap = mention.from() - last.to();
        String words = gap > 0 && gap <= 4
                ? last.sentence().words(last.to(), mention.from()).toLowerCase(Locale.ROOT)
                : "";
        return words.matches(",? ?(known as|called|dubbed|or) ?(the|a|an)?") || words.matches(", the|, a|, an|,");
    }

    static double overlap(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.min(a.size(), b.size());
    }

    private static Set<Party> said(Mention mention) {
        Set<Party> said = new TreeSet<>(mention.parties());
        said.addAll(mention.counterparts());
        return said;
    }

    private static boolean compatible(Set<Party> a, Set<Party> b) {
        return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
    }

    /** Tells whether two agreements between the same parties are one. */
    static boolean isSame(Cluster one, Cluster other) {
        boolean yearsDiffer = one.year().isPresent()
                && other.year().isPresent()
                && !one.year().equals(other.year());
        if (yearsDiffer || one.isOtherEdition(other) || one.isAnother() || other.isAnother()) {
            return false;
        }
        if (one.known().isPresent() && other.known().isPresent()) {
            if (one.known().equals(other.known())) {
                return true;
            }
            if (!mayBeOne(one.known().get(), other.known().get())) {
                return false;
            }
        }
        if (one.acronym().isPresent() && other.acronym().isPresent()) {
            return one.acronym().equals(other.acronym());
        }
        return !one.content().isEmpty()
                && !other.content().isEmpty()
                && !one.isNamedOtherwise(other.proper())
                && overlap(one.content(), other.content()) >= ALIKE;
    }
}
