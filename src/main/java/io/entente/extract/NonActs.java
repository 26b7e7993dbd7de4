package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Frame;
import io.entente.extract.EventRule.Trait;
import io.entente.extract.Triggers.Hit;
import io.entente.model.EventKind;
import io.entente.model.Refusal;
import java.util.List;
import java.util.Optional;

/** Tells words that happen to stand in a name, a noun or another's act from what is done to an agreement. */
final class NonActs {
    private final Triggers triggers;
    private final Acts acts;

    NonActs(Triggers triggers, Acts acts) {
        this.triggers = triggers;
        this.acts = acts;
    }

    /** Returns why words are no act done to an agreement; empty where they are one. */
    Optional<Refusal> why(Page page, Sentence sentence, int from, int to, Hit hit, List<Placed> here) {
        if (isInName(from, to, hit, here) || isRenewed(from, to, hit, here)) {
            return Optional.of(Refusal.IN_NAME);
        }
        if (triggers.isNoun(sentence, from, hit.form())) {
            return Optional.of(Refusal.NOUN);
        }
        boolean others = isOthersAct(page, sentence, from, to, hit)
                || hit.rule().is(Trait.BY_PARTY) && !acts.isByParty(page, sentence, from, hit.form());
        return others ? Optional.of(Refusal.OTHERS_ACT) : Optional.empty();
    }

    /** "An agreement to end the war" is not ended, nor is one "for the extension of a credit" extended. */
    static boolean isInSubject(int from, int to, Cluster target, List<Placed> here) {
        return here.stream()
                .anyMatch(placed -> placed.cluster() == target
                        && from >= placed.mention().headTo()
                        && to <= placed.mention().to());
    }

    /** "Many residents reject it": only parties can end what they have made. */
    private static boolean isOthersAct(Page page, Sentence sentence, int from, int to, Hit hit) {
        return Acts.STOPPERS.contains(hit.rule().event())
                && sentence.word(to).equals("it")
                && page.actorsOf(sentence).stream().noneMatch(party -> party.to() <= from)
                && !isInstitution(sentence, from)
                && !sentence.word(from - 1).equals("to")
                && !sentence.word(from - 1).equals("they")
                && !sentence.word(from - 1).equals("he")
                && !sentence.word(from - 1).equals("she");
    }

    /** "The Council partially suspended it". */
    private static boolean isInstitution(Sentence sentence, int from) {
        int subject = sentence.word(from - 1).endsWith("ly") ? from - 2 : from - 1;
        return subject > 0 && sentence.at(subject).isCapital();
    }

    /** "Exchange" in "Basic Exchange and Cooperation Agreement" is no act. */
    private static boolean isInName(int from, int to, Hit hit, List<Placed> here) {
        return hit.rule().frame() != Frame.MODIFIER
                && here.stream()
                        .anyMatch(p -> p.mention().from() <= from
                                && to <= p.mention().headTo()
                                && p.mention().proper());
    }

    /** "An upgraded trade deal", "the renewed accord": what was changed is the one before it. */
    private static boolean isRenewed(int from, int to, Hit hit, List<Placed> here) {
        EventKind kind = hit.rule().event();
        return (kind == EventKind.AMENDED || kind == EventKind.EXTENDED)
                && hit.form() == Form.PAST
                && here.stream()
                        .anyMatch(p ->
                                p.mention().from() <= from && to <= p.mention().head());
    }
}
