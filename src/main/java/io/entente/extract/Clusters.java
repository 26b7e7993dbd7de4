package io.entente.extract;

import io.entente.extract.Instruments.Strength;
import io.entente.extract.KnownAgreements.Scope;
import io.entente.extract.Mention.Reference;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Joins the mentions of one agreement in one article: same name, same acronym, "the pact". */
final class Clusters {
    private final Page page;
    private final Freshness freshness;
    private final List<Cluster> clusters = new ArrayList<>();
    private Cluster latest;

    private Clusters(Page page, Freshness freshness) {
        this.page = page;
        this.freshness = freshness;
    }

    /** Returns the agreements in the order of their first mention. */
    static List<Cluster> of(Page page, List<Mention> mentions, Words words) {
        Clusters joined = new Clusters(page, new Freshness(words));
        mentions.forEach(joined::place);
        return joined.clusters;
    }

    private void place(Mention mention) {
        if (mention.reference() == Reference.TALKS) {
            placeTalks(mention);
            return;
        }
        boolean further = mention.reference() == Reference.FURTHER;
        if (mention.isBare() && mention.said().size() < 2 && !further) {
            placeBare(mention);
            return;
        }
        boolean fresh = freshness.isFresh(mention);
        Cluster same = further ? withTheSame(mention) : fresh ? null : best(mention);
        if (same == null) {
            same = fresh && freshness.saysAnother(mention) ? new Cluster(mention).asAnother() : new Cluster(mention);
            clusters.add(same);
        } else {
            same.add(mention);
        }
        boolean nested = latest != null && isWithin(mention, latest.last());
        latest = nested || latest != null && isInPassing(mention) ? latest : same;
    }

    /** "Talks on the border" may be on the border treaty spoken of before; else they are on one still to be made. */
    private void placeTalks(Mention mention) {
        boolean spokenOf = clusters.stream()
                .anyMatch(cluster -> References.compatible(cluster.said(), mention.said())
                        && !isBetweenOthers(cluster, mention)
                        && !Collections.disjoint(cluster.content(), mention.content()));
        if (!spokenOf) {
            clusters.add(new Cluster(mention));
        }
    }

    /** "A similar agreement with Fiji followed", "that with Fiji was signed in May". */
    private Cluster withTheSame(Mention mention) {
        return mention.counterparts().isEmpty()
                ? null
                : latestThat(cluster -> cluster.counterparts().equals(mention.counterparts())
                        && (cluster.isBare()
                                || mention.isBare()
                                || cluster.content().equals(mention.content())));
    }

    /** "The annex to their agreement on trade": what follows speaks of the annex. */
    private static boolean isWithin(Mention mention, Mention other) {
        return mention.sentence() == other.sentence() && mention.from() > other.from() && mention.from() < other.to();
    }

    /** What treaties of many parties a sentence appeals to, it does not go on about. */
    private static boolean isInPassing(Mention mention) {
        boolean ofMany = mention.known()
                .filter(known -> known.scope() == Scope.MULTILATERAL)
                .isPresent();
        return ofMany && !mention.sentence().isHeadline();
    }

    /** "The deal" is the latest one spoken of; "a deal" that names nothing else, in the sentence of another, is that one too. */
    private void placeBare(Mention mention) {
        boolean refers = mention.reference() != Reference.INDEFINITE
                || mention.sentence().isHeadline();
        Cluster meant = meant(mention);
        if (meant != null && isOneOf(meant, mention)) {
            meant = null;
        }
        if (meant != null
                && !mention.plural()
                && References.isNear(meant, mention)
                && References.fits(meant, mention)
                && (refers || References.sameSentence(meant, mention))) {
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
                && References.fits(meant, mention)) {
            meant.add(mention);
            latest = meant;
            return;
        }
        latest = new Cluster(mention);
        clusters.add(latest);
    }

    /** "The Indonesian agreement" is one of "the agreements with Indonesia, Peru and Chile", not all of them. */
    private static boolean isOneOf(Cluster several, Mention mention) {
        return several.first().plural()
                && several.counterparts().size() > 1
                && !mention.plural()
                && !mention.said().isEmpty();
    }

    /** "The pact" means the latest agreement; a sure noun means the latest that a sure noun named. */
    private Cluster meant(Mention mention) {
        if (latest != null && isOlderThan(latest, mention)) {
            return newer(mention);
        }
        if (latest != null && !References.mayCall(mention.instrument(), latest)) {
            return ofItsKind(mention);
        }
        if (latest == null || mention.strength() != Strength.STRONG || latest.isStrong()) {
            return latest;
        }
        Cluster strong = latestThat(cluster -> cluster.isStrong() && References.isNear(cluster, mention));
        if (strong != null) {
            return strong;
        }
        return latest.first().strength() == Strength.FAINT ? null : latest;
    }

    /** "The new treaty" is not the one of 1978 that it replaces. */
    private boolean isOlderThan(Cluster cluster, Mention mention) {
        return Edition.of(mention) == Edition.NEW
                && mention.reference() == Reference.DEFINITE
                && cluster.beganBefore(page.article().head().published().getYear() - 1);
    }

    /** "The protocol" is the latest protocol spoken of, whatever was named since; else the latest agreement. */
    private Cluster ofItsKind(Mention mention) {
        Cluster same = latestThat(cluster -> References.isNear(cluster, mention) && References.fits(cluster, mention));
        return same == null ? latest : same;
    }

    /** The latest that the mention may call and that is not an older one. */
    private Cluster newer(Mention mention) {
        return latestThat(cluster ->
                !isOlderThan(cluster, mention) && !cluster.first().plural() && References.fits(cluster, mention));
    }

    /** Returns the agreement first spoken of last among those that a condition lets through, or null. */
    private Cluster latestThat(Predicate<Cluster> may) {
        for (int i = clusters.size() - 1; i >= 0; i--) {
            if (may.test(clusters.get(i))) {
                return clusters.get(i);
            }
        }
        return null;
    }

    private Cluster best(Mention mention) {
        Cluster best = null;
        double bestScore = 0;
        for (int i = clusters.size() - 1; i >= 0; i--) {
            double score = isBetweenOthers(clusters.get(i), mention) || isOlderThan(clusters.get(i), mention)
                    ? 0
                    : Likeness.of(clusters.get(i), mention);
            if (score > bestScore) {
                best = clusters.get(i);
                bestScore = score;
            }
        }
        return best;
    }

    /** Tells whether the mention names two parties and the agreement's own sentence opens with two others: then it is another agreement. */
    private boolean isBetweenOthers(Cluster cluster, Mention mention) {
        Set<Party> two = whose(mention);
        if (cluster.said().size() == 2 && mention.said().isEmpty() && two.size() == 2) {
            return introduces(mention) && !cluster.said().equals(two);
        }
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
        if (acting.size() < 2 && introduces(mention)) {
            acting = new TreeSet<>(
                    Focus.of(page, cluster.first().sentence(), acting).orElse(acting));
        }
        return acting.size() == 2 && (two.size() == 1 ? !acting.containsAll(two) : !acting.equals(two));
    }

    private static boolean introduces(Mention mention) {
        return mention.reference() == Reference.INDEFINITE || mention.reference() == Reference.TALKS;
    }

    /** Returns those whom the mention's words name, or else whose it is called, or else the two who act on it. */
    private Set<Party> whose(Mention mention) {
        if (!mention.said().isEmpty()) {
            return mention.said();
        }
        Set<Party> owners = ownersOf(mention);
        return owners.isEmpty() ? actingOn(mention) : owners;
    }

    /** Returns the two who act on what the mention introduces, those too that "the two countries" stand for. */
    private Set<Party> actingOn(Mention mention) {
        Set<Party> acting = ActingPairs.on(page, mention);
        boolean both = acting.isEmpty() && mention.reference() == Reference.INDEFINITE && mention.speaksOfBoth();
        if (both) {
            return ActingPairs.before(page, mention.sentence(), Set.of()).orElse(Set.of());
        }
        return acting.isEmpty() && introduces(mention) ? spokenOf(mention) : acting;
    }

    /** Returns the two of whom the paragraph speaks where it introduces the agreement. */
    private Set<Party> spokenOf(Mention mention) {
        Set<Party> acting = Focus.acting(page, mention.sentence());
        return acting.size() < 2
                ? Focus.of(page, mention.sentence(), acting).orElse(Set.of())
                : acting.size() == 2 ? acting : Set.of();
    }

    /** In "Chile has had its own tax treaty since 2011" the one who acts; nobody where it is not called theirs. */
    private Set<Party> ownersOf(Mention mention) {
        String before = mention.sentence().word(mention.from() - 1);
        boolean ofItsOwn = mention.sentence().word(mention.to()).equals("of")
                && mention.sentence().word(mention.to() + 2).equals("own");
        boolean owned = ofItsOwn || mention.isOwned() || before.equals("own");
        return owned ? Owner.actorBefore(page, mention, Set.of()).map(Set::of).orElse(Set.of()) : Set.of();
    }
}
