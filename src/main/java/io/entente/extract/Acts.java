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

    private static final int CHANGE_REACH = 7;
    private static final int VOTE_REACH = 8;

    private final Participles participles;
    private final Modality modality;
    private final Set<String> be;
    private final Set<String> negotiation;
    private final Set<String> parliament;
    private final Set<String> holdingBack;

    Acts(Participles participles, Modality modality, Words words) {
        this.participles = participles;
        this.modality = modality;
        this.be = words.of("be");
        this.negotiation = words.of("negotiation");
        this.parliament = words.of("parliament");
        this.holdingBack = words.of("holding-back");
    }

    /** What is done, and whether it is. */
    record Act(EventKind kind, Stance stance) {}

    /** Returns the act that words say is done to an agreement. */
    Act of(Sentence sentence, int from, int to, Hit hit, Cluster target) {
        Stance stance = hit.rule().frame() == Frame.MODIFIER
                        || hit.rule().is(Trait.CIRCUMSTANCE)
                        || hit.rule().is(Trait.BINDING)
                        || isPostmodifier(sentence, from, hit, target)
                ? Stance.DONE
                : modality.of(sentence, from, hit.form(), participles.isPassive(sentence, from));
        EventKind kind = kindFor(sentence, from, to, hit, target);
        if (kind == EventKind.APPROVED && byParliament(sentence, from)) {
            kind = EventKind.RATIFIED;
        }
        // "Takes effect" outside a headline, and "with the pact taking effect", speak of a day to come.
        boolean toCome = hit.form() == Form.THIRD_PERSON && !sentence.isHeadline()
                || hit.form() == Form.ING && hit.rule().frame() == Frame.SUBJECT;
        if (kind == EventKind.ENTERED_INTO_FORCE && toCome && stance.claim() == Claim.DONE) {
            stance = new Stance(Claim.EXPECTED, false);
        }
        boolean underWay = kind == EventKind.AMENDED && hit.form() == Form.ING;
        if (underWay && stance.claim() == Claim.DONE) {
            stance = new Stance(Claim.EXPECTED, false);
        }
        if (kind == EventKind.EXPIRED && stance.claim() == Claim.DONE && saysToCome(sentence, from)) {
            stance = new Stance(Claim.EXPECTED, false);
        }
        if (hit.form() == Form.PHRASE && STOPPERS.contains(kind) && isDeniedBehind(sentence, target)) {
            stance = new Stance(Claim.DENIED, false);
        }
        if (isChange(kind) && hit.form() == Form.PHRASE && stance.claim() == Claim.DONE) {
            stance = ofChange(sentence, from, stance);
        }
        boolean voted = kind == EventKind.RATIFIED || kind == EventKind.APPROVED;
        if (voted && hit.form() == Form.BASE && stance.claim() == Claim.EXPECTED && isVoted(sentence, from)) {
            stance = Stance.DONE;
        }
        if (STOPPERS.contains(kind) && stance.claim() == Claim.EXPECTED && isDecided(sentence, from)) {
            stance = isHeldBack(sentence, from) ? new Stance(Claim.DENIED, false) : Stance.DONE;
        }
        return new Act(kind, stance);
    }

    /** To suspend talks on an agreement is not to suspend the agreement. */
    private EventKind kindFor(Sentence sentence, int from, int to, Hit hit, Cluster target) {
        EventKind kind = hit.rule().event();
        if (kind != EventKind.SUSPENDED && kind != EventKind.TERMINATED && kind != EventKind.WITHDRAWN_FROM) {
            return kind;
        }
        for (Mention mention : target.mentions()) {
            if (mention.sentence() == sentence && negotiation.contains(sentence.word(mention.headTo() - 1))) {
                return kind == EventKind.TERMINATED ? EventKind.TALKS_HELD : EventKind.TALKS_BROKEN_OFF;
            }
            if (mention.sentence() == sentence) {
                int begin = mention.from() >= to ? to : Math.max(0, mention.from() - 9);
                for (int i = begin; i < Math.max(mention.from(), begin); i++) {
                    if (negotiation.contains(sentence.word(i))) {
                        return kind == EventKind.TERMINATED ? EventKind.TALKS_HELD : EventKind.TALKS_BROKEN_OFF;
                    }
                }
                int after = mention.headTo();
                if (negotiation.contains(sentence.word(after)) && after < from) {
                    return EventKind.TALKS_BROKEN_OFF;
                }
            }
        }
        return kind;
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

    private static boolean isChange(EventKind kind) {
        return switch (kind) {
            case EXTENDED, AMENDED, REPLACED, RESUMED, SUSPENDED, TERMINATED, WITHDRAWN_FROM -> true;
            default -> false;
        };
    }

    /** "Talks on an extension of the pact" extend nothing yet; "delays the end of the pact" ends nothing. */
    private Stance ofChange(Sentence sentence, int from, Stance stance) {
        for (int i = from - 1; i >= Math.max(0, from - CHANGE_REACH); i--) {
            if (negotiation.contains(sentence.word(i))) {
                return new Stance(Claim.EXPECTED, false);
            }
            if (from - i <= 2 && holdingBack.contains(sentence.word(i))) {
                return new Stance(Claim.DENIED, false);
            }
        }
        return stance;
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

    private boolean byParliament(Sentence sentence, int from) {
        for (int i = 0; i < sentence.size() && i < from + 14; i++) {
            if (parliament.contains(sentence.word(i))) {
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
                                && !isCaused(sentence, m.from()));
    }

    /** "To have the pact ratified", "to get it signed". */
    private static boolean isCaused(Sentence sentence, int mention) {
        for (int i = mention - 1; i >= mention - 3; i--) {
            boolean causes = switch (sentence.word(i)) {
                case "have", "having", "get", "getting", "see", "seeing" -> true;
                default -> false;
            };
            if (causes) {
                return !sentence.word(i).equals("have") || sentence.word(i - 1).equals("to");
            }
        }
        return false;
    }

    /** "Will end on" and "due to end" carry their own sign. */
    private static boolean saysToCome(Sentence sentence, int from) {
        String next = sentence.word(from + 1);
        return sentence.word(from).equals("will")
                || sentence.word(from).equals("due") && next.equals("to")
                || sentence.word(from).equals("is") && next.equals("to");
    }

    /** "The end of the pact was not discussed". */
    private boolean isDeniedBehind(Sentence sentence, Cluster target) {
        for (Mention mention : target.mentions()) {
            for (int i = mention.headTo(); mention.sentence() == sentence && i < mention.headTo() + 4; i++) {
                String next = sentence.word(i + 1);
                boolean auxiliary = be.contains(sentence.word(i))
                        || sentence.word(i).equals("had")
                        || sentence.word(i).equals("has");
                if (auxiliary && (next.equals("not") || next.equals("never"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** To suspend the decision to end a pact is to keep it. */
    private boolean isHeldBack(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
            if (holdingBack.contains(sentence.word(i))) {
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
