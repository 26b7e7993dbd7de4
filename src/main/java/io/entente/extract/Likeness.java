package io.entente.extract;

import io.entente.extract.Instruments.Strength;
import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.Mention.Reference;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Weighs how like two agreements are by their names, their years and their parties. */
final class Likeness {
    private static final double APPOSED = 1.2;

    private static final double ALIKE = 0.6;

    private Likeness() {}

    /** How like a mention is to an agreement spoken of before: 0 when it is another one. */
    static double of(Cluster cluster, Mention mention) {
        if (!References.compatible(cluster.said(), mention.said())
                || cluster.isOtherEdition(mention)
                || isAnyOther(cluster, mention)
                || isFormOfOtherYear(cluster, mention)
                || Cluster.differ(cluster.year(), mention.year())) {
            return 0;
        }
        if (mention.content().isEmpty() && isYearOf(cluster, mention)) {
            return 1.5;
        }
        Optional<Boolean> same = sameName(cluster.known(), mention.known(), cluster.acronym(), mention.acronym());
        if (same.isPresent()) {
            return same.get() ? 2 : 0;
        }
        return isOneOfSeveral(cluster, mention) ? 0 : ofContent(cluster, mention);
    }

    /** "A peace treaty" is not the one that has been called by its own name. */
    private static boolean isAnyOther(Cluster cluster, Mention mention) {

        return cluster.isNamed()
                && !mention.isNamed()
                && mention.reference() == Reference.INDEFINITE
                && mention.acronym().isEmpty()
                && cluster.first().sentence() != mention.sentence()
                && !cluster.first().sentence().isHeadline();
    }

    /** "The 1951 defence treaty" is not the agreement known by its own name that began in 2014. */
    private static boolean isFormOfOtherYear(Cluster cluster, Mention mention) {

        return cluster.isNamed()
                && !mention.isNamed()
                && mention.year().isPresent()
                && cluster.known()
                        .filter(known -> !known.years()
                                .include(Integer.parseInt(mention.year().get())))
                        .isPresent();
    }

    /** Tells whether two agreements between the same parties are one. */
    static boolean isSame(Cluster one, Cluster other) {
        if (Cluster.differ(one.year(), other.year())
                || one.isOtherEdition(other)
                || one.isAnother()
                || other.isAnother()) {
            return false;
        }
        return sameName(one.known(), other.known(), one.acronym(), other.acronym())
                .orElseGet(() -> !one.content().isEmpty()
                        && !other.content().isEmpty()
                        && !one.isNamedOtherwise(other.proper())
                        && overlap(one.content(), other.content()) >= ALIKE);
    }

    /** Tells whether the lexicon's names, or else the acronyms, are the same; nothing where they do not settle it. */
    private static Optional<Boolean> sameName(
            Optional<Known> known,
            Optional<Known> otherKnown,
            Optional<String> acronym,
            Optional<String> otherAcronym) {
        if (known.isPresent() && otherKnown.isPresent()) {
            if (known.equals(otherKnown)) {
                return Optional.of(true);
            }
            if (!mayBeOne(known.get(), otherKnown.get())) {
                return Optional.of(false);
            }
        }
        return acronym.isPresent() && otherAcronym.isPresent()
                ? Optional.of(acronym.equals(otherAcronym))
                : Optional.empty();
    }

    /** Several are none of those spoken of before, nor is one by a name of its own any of several. */
    private static boolean isOneOfSeveral(Cluster cluster, Mention mention) {
        if (mention.plural()) {
            return !cluster.first().plural() && mention.reference() != Reference.BARE;
        }
        if (cluster.first().plural()
                && cluster.counterparts().size() > 1
                && !mention.said().isEmpty()) {
            return true;
        }
        return cluster.first().plural() && (mention.acronym().isPresent() || mention.proper());
    }

    private static double ofContent(Cluster cluster, Mention mention) {
        if (cluster.content().isEmpty() && isApposed(cluster, mention)) {
            return APPOSED;
        }
        if (mention.content().isEmpty() || cluster.content().isEmpty()) {
            boolean same = mention.said().size() >= 2 && cluster.said().equals(mention.said());
            return same
                            && (mention.content().isEmpty()
                                    || cluster.first().sentence().isHeadline())
                    ? 0.5
                    : bareJoin(cluster, mention);
        }
        double overlap = isFaintlyAlike(cluster, mention) ? 0 : overlap(cluster.content(), mention.content());
        if (overlap >= ALIKE && !cluster.isNamedOtherwise(mention.properContent())) {
            return 1 + overlap;
        }
        return isApposed(cluster, mention) ? APPOSED : 0;
    }

    /** A "commercial dialogue" and an initiative on trade share a word, and no more. */
    private static boolean isFaintlyAlike(Cluster cluster, Mention mention) {
        boolean faint = cluster.mentions().stream().allMatch(one -> one.strength() == Strength.FAINT);
        boolean oneWord = Math.min(cluster.content().size(), mention.content().size()) == 1;
        return oneWord && faint != (mention.strength() == Strength.FAINT);
    }

    /** A form of agreement ("strategic partnership") and one of that form may be the same; two forms may not. */
    private static boolean mayBeOne(Known one, Known other) {
        return one.isForm() != other.isForm();
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
        boolean near = behind == 1 && References.mayCall(mention.instrument(), cluster);
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
        boolean called = mention.acronym().isPresent() || mention.known().isPresent();
        return called && words.equals(",")
                || words.matches(",? ?(known as|called|dubbed|or) ?(the|a|an)?")
                || words.matches(", the|, a|, an|,");
    }

    private static double overlap(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.min(a.size(), b.size());
    }
}
