package io.entente.extract;

import io.entente.extract.KnownAgreements.Scope;
import io.entente.extract.Mention.Reference;
import io.entente.model.AgreementStatus;
import java.util.Set;

/** Tells how far an agreement has come where no event does: an old one is in force, a mere description is not yet. */
final class UnspokenStage {
    private static final Set<String> TALKS =
            Set.of("talks", "negotiations", "discussions", "consultations", "round", "rounds");

    private UnspokenStage() {}

    /** Tells whether the lexicon knows the agreement to have been in force, the year before publication too. */
    static boolean isInForce(Page page, Cluster cluster) {
        return cluster.known()
                .filter(known -> known.scope() == Scope.NAMED && known.years() != Years.ALWAYS)
                .filter(known -> isEstablished(known.years(), yearOf(page)))
                .isPresent();
    }

    /** Returns the stage that the way of speaking of it alone shows. */
    static AgreementStatus of(Page page, Cluster cluster) {
        return cluster.isNamed()
                ? ofKnown(cluster.known().orElseThrow().years(), yearOf(page))
                : ofDescribed(page, cluster);
    }

    private static AgreementStatus ofKnown(Years years, int year) {
        if (isEstablished(years, year)) {
            return AgreementStatus.IN_FORCE;
        }
        return years.beginAfter(year - 1) ? AgreementStatus.UNDER_NEGOTIATION : AgreementStatus.ENDED;
    }

    /** Tells whether the article opens with the signature of all it is about, and calls this one by no year of its own. */
    static boolean isJustSigned(Page page, Cluster cluster) {
        return cluster.year().isEmpty() && !isInForce(page, cluster) && SigningOccasions.isOpenedBy(page);
    }

    private static AgreementStatus ofDescribed(Page page, Cluster cluster) {
        if (cluster.year().isPresent() && !isReferredTo(cluster, Reference.INDEFINITE)) {
            return AgreementStatus.IN_FORCE;
        }
        if (cluster.mentions().stream().anyMatch(m -> speaksOfTalks(m) || followsRound(page, m))) {
            return AgreementStatus.UNDER_NEGOTIATION;
        }
        if (cluster.mentions().stream().anyMatch(UnspokenStage::isRecent)) {
            return AgreementStatus.SIGNED;
        }
        boolean signed = cluster.mentions().stream().anyMatch(m -> SigningOccasions.isAround(page, m));
        if (cluster.year().isEmpty() && (signed || isJustSigned(page, cluster))) {
            return AgreementStatus.SIGNED;
        }
        if (cluster.year().isEmpty() && isReferredTo(cluster, Reference.INDEFINITE)) {
            return AgreementStatus.PROPOSED;
        }
        boolean established = cluster.year().isPresent() || isReferredTo(cluster, Reference.DEFINITE);
        return established ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED;
    }

    private static int yearOf(Page page) {
        return page.article().head().published().getYear();
    }

    private static boolean isEstablished(Years years, int year) {
        return years.include(year) && years.include(year - 1);
    }

    private static boolean isReferredTo(Cluster cluster, Reference reference) {
        return cluster.mentions().stream().anyMatch(mention -> mention.reference() == reference);
    }

    /** "Negotiators", "trade talks" and "talks on" tell of talks on an agreement; leaders' talks do not. */
    private static boolean speaksOfTalks(Mention mention) {
        Sentence sentence = mention.sentence();
        if (mention.reference() == Reference.FURTHER && TALKS.contains(sentence.word(mention.head()))) {
            return true;
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean talks = sentence.word(i).equals("talks")
                    && (sentence.word(i - 1).equals("trade")
                            || sentence.word(i + 1).equals("on")
                            || sentence.word(i + 1).equals("for"));
            if (talks || sentence.word(i).startsWith("negotiat")) {
                return true;
            }
        }
        return false;
    }

    /** "Peru closed its third round with Chile. It is hopeful of a pact". */
    private static boolean followsRound(Page page, Mention mention) {
        int before = mention.sentence().index() - 1;
        if (before < 1
                || page.sentences().get(before).paragraph()
                        != mention.sentence().paragraph()) {
            return false;
        }
        Sentence sentence = page.sentences().get(before);
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.word(i).equals("with")
                    && (sentence.word(i - 1).equals("round")
                            || sentence.word(i - 1).equals("rounds"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRecent(Mention mention) {
        return mention.isModifiedBy(Set.of("recent"));
    }
}
