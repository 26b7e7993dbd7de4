package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Frame;
import io.entente.extract.EventRule.Trait;
import io.entente.extract.Modality.Stance;
import io.entente.extract.Triggers.Hit;
import io.entente.model.Claim;
import io.entente.model.EventKind;
import java.util.Set;

/** Reads what is done to an agreement, and whether it is done, from the words around the verb. */
final class Acts {
    /** What puts an end to talks, or to an agreement. */
    static final Set<EventKind> STOPPERS = Set.of(
            EventKind.STALLED,
            EventKind.SUSPENDED,
            EventKind.TERMINATED,
            EventKind.ABANDONED,
            EventKind.TALKS_BROKEN_OFF,
            EventKind.WITHDRAWN_FROM,
            EventKind.TALKS_RESUMED);

    private static final int HELD_REACH = 9;
    private static final int PROPOSING_REACH = 6;
    private static final int VOTE_REACH = 8;
    private static final int LETTING_REACH = 5;
    private static final int EFFECT_REACH = 6;

    private final Participles participles;
    private final Modality modality;
    private final ActKinds kinds;
    private final NounActs nouns;
    private final Set<String> be;
    private final Set<String> proposing;

    Acts(Participles participles, Modality modality, Words words) {
        this.participles = participles;
        this.modality = modality;
        this.kinds = new ActKinds(words);
        this.nouns = new NounActs(words);
        this.be = words.of("be");
        this.proposing = words.of("proposing");
    }

    /** What is done, and whether it is. */
    record Act(EventKind kind, Stance stance) {}

    /** Returns the act that words say is done to an agreement. */
    Act of(Sentence sentence, int from, int to, Hit hit, Cluster target) {
        EventKind kind = kinds.of(sentence, from, to, hit, target);
        Stance stance = kind == EventKind.EXPIRED && hit.rule().is(Trait.ENDING)
                ? ofLetting(sentence, target)
                : stance(sentence, from, hit, target);
        if (kind == EventKind.SIGNED && stance.claim() == Claim.EXPECTED && isProposed(sentence, from)) {
            return new Act(EventKind.PROPOSED, Stance.DONE);
        }
        Act act = hit.form() == Form.PHRASE
                ? nouns.of(sentence, from, to, kind, stance, target)
                : new Act(kind, ofVerb(sentence, from, hit, kind, stance));
        boolean decided = STOPPERS.contains(act.kind())
                && act.stance().claim() == Claim.EXPECTED
                && (isDecided(sentence, from) || !act.stance().wish() && isAtOnce(sentence, to));
        if (!decided) {
            return act;
        }
        boolean held = nouns.isHeldBack(sentence, from, HELD_REACH);
        return new Act(act.kind(), held ? new Stance(Claim.DENIED, false) : Stance.DONE);
    }

    /** "Will let its pact lapse": the modal verb stands before the letting. */
    private Stance ofLetting(Sentence sentence, Cluster target) {
        return target.mentions().stream()
                .filter(mention -> mention.sentence() == sentence)
                .findFirst()
                .filter(mention -> isModal(sentence, mention.from()))
                .map(mention -> new Stance(Claim.EXPECTED, false))
                .orElse(Stance.DONE);
    }

    private boolean isModal(Sentence sentence, int mention) {
        for (int i = mention - 1; i >= Math.max(0, mention - LETTING_REACH); i--) {
            if (!sentence.at(i).isCapital() && modality.isModal(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Stance stance(Sentence sentence, int from, Hit hit, Cluster target) {
        boolean fact = hit.rule().frame() == Frame.MODIFIER
                || hit.rule().is(Trait.CIRCUMSTANCE)
                || hit.rule().is(Trait.BINDING)
                || isPostmodifier(sentence, from, hit, target);
        if (fact) {
            return Stance.DONE;
        }
        int ruled = ruledFrom(sentence, from, hit, target);
        return ruled < from
                ? modality.of(sentence, ruled, Form.BASE, false)
                : modality.of(sentence, from, hit.form(), participles.isPassive(sentence, from));
    }

    private Stance ofVerb(Sentence sentence, int from, Hit hit, EventKind kind, Stance stance) {
        if (stance.claim() == Claim.DONE && isToCome(sentence, from, hit, kind)) {
            return new Stance(Claim.EXPECTED, false);
        }
        boolean vote = kind == EventKind.RATIFIED || kind == EventKind.APPROVED;
        boolean voted = vote && hit.form() == Form.BASE && stance.claim() == Claim.EXPECTED && isVoted(sentence, from);
        return voted ? Stance.DONE : stance;
    }

    /** "Takes effect" outside a headline, "with the pact taking effect" and "are finalising it" speak of a day to come. */
    private boolean isToCome(Sentence sentence, int from, Hit hit, EventKind kind) {
        return switch (kind) {
            case ENTERED_INTO_FORCE ->
                hit.form() == Form.THIRD_PERSON && !sentence.isHeadline()
                        || hit.form() == Form.ING && hit.rule().frame() == Frame.SUBJECT;
            case AMENDED -> hit.form() == Form.ING;
            case TEXT_AGREED, SIGNED, RATIFIED -> hit.form() == Form.ING && participles.isPassive(sentence, from);
            default -> false;
        };
    }

    /** Tells whether a party's name stands directly before the verb, as its subject, or nobody's does: "it was denounced". */
    boolean isByParty(Page page, Sentence sentence, int from, Form form) {
        if (form == Form.BASE || form == Form.ING || participles.isPassive(sentence, from)) {
            return true;
        }
        int subject = from;
        while (subject > 0
                && (sentence.word(subject - 1).endsWith("ly")
                        || be.contains(sentence.word(subject - 1))
                        || sentence.word(subject - 1).startsWith("ha"))) {
            subject--;
        }
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean place = Prepositions.isPlace(sentence.word(party.from() - 1));
            if (party.to() == subject && party.canAct() && !place) {
                return true;
            }
        }
        return false;
    }

    /** "Wants to sign a pact", "should conclude one", "invited it to sign": it is no more than proposed. */
    private boolean isProposed(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - PROPOSING_REACH); i--) {
            if (modality.isBreak(sentence.word(i))) {
                return false;
            }
            if (proposing.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Voted on Thursday to ratify". */
    private static boolean isVoted(Sentence sentence, int from) {
        for (int i = from - 2; i >= Math.max(0, from - VOTE_REACH); i--) {
            if (sentence.word(i).equals("voted")) {
                return true;
            }
        }
        return false;
    }

    /** "A pact signed in Delhi": what comes before the pact says nothing of its signing. */
    private boolean isPostmodifier(Sentence sentence, int from, Hit hit, Cluster target) {
        boolean participle = hit.form() == Form.PAST || hit.form() == Form.PARTICIPLE;
        return participle
                && !participles.isPassive(sentence, from)
                && target.mentions().stream()
                        .anyMatch(m -> m.sentence() == sentence
                                && m.headTo() <= from
                                && Participles.isAdjacent(sentence, m, from)
                                && !sentence.word(from - 1).equals("never")
                                && causing(sentence, m.from()) < 0);
    }

    /** "To have the pact ratified", "to get it signed". */
    private static int causing(Sentence sentence, int mention) {
        for (int i = mention - 1; i >= mention - 3; i--) {
            boolean causes = switch (sentence.word(i)) {
                case "have", "having", "get", "getting", "see", "seeing" -> true;
                default -> false;
            };
            if (causes) {
                return !sentence.word(i).equals("have") || sentence.word(i - 1).equals("to") ? i : -1;
            }
        }
        return -1;
    }

    /** What rules the verb stands before "to have the pact ratified", however long the pact's name is. */
    private int ruledFrom(Sentence sentence, int from, Hit hit, Cluster target) {
        if (hit.form() != Form.PAST && hit.form() != Form.PARTICIPLE || participles.isPassive(sentence, from)) {
            return from;
        }
        for (Mention mention : target.mentions()) {
            int causing = mention.sentence() == sentence
                            && mention.headTo() <= from
                            && Participles.isAdjacent(sentence, mention, from)
                    ? causing(sentence, mention.from())
                    : -1;
            if (causing >= 0) {
                return causing;
            }
        }
        return from;
    }

    /** "Would be suspended with immediate effect". */
    private static boolean isAtOnce(Sentence sentence, int to) {
        for (int i = to; i < to + EFFECT_REACH; i++) {
            if (sentence.word(i).equals("immediate") && sentence.word(i + 1).equals("effect")) {
                return true;
            }
        }
        return false;
    }

    /** To decide to suspend is to suspend, as news has it. */
    private static boolean isDecided(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            String word = sentence.word(i);
            if (word.equals("decided")
                    || word.equals("decision")
                    || word.equals("notice")
                    || word.equals("motion")
                    || word.equals("ordered")) {
                return true;
            }
        }
        return false;
    }
}
