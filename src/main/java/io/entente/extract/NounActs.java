package io.entente.extract;

import io.entente.extract.Acts.Act;
import io.entente.extract.Modality.Stance;
import io.entente.model.Claim;
import io.entente.model.EventKind;
import java.util.Set;

/** Reads whether what a noun or a set phrase names has happened: "approved the signing of", "delays the end of". */
final class NounActs {
    private static final int CHANGE_REACH = 10;
    private static final int NOUN_REACH = 3;

    private final Set<String> be;
    private final Set<String> negotiation;
    private final Set<String> holdingBack;
    private final Set<String> permission;

    NounActs(Words words) {
        this.be = words.of("be");
        this.negotiation = words.of("negotiation");
        this.holdingBack = words.of("holding-back");
        this.permission = words.of("permission");
    }

    /** Returns the act, from what the words before it make of it. */
    Act of(Sentence sentence, int from, int to, EventKind kind, Stance stance, Cluster target) {
        if (Acts.STOPPERS.contains(kind) && isDeniedBehind(sentence, from, target)) {
            return new Act(kind, new Stance(Claim.DENIED, false));
        }
        if (stance.claim() != Claim.DONE) {
            return new Act(kind, stance);
        }
        if (kind == EventKind.TEXT_AGREED && sentence.word(to).equals("would")) {
            return new Act(kind, new Stance(Claim.EXPECTED, false));
        }
        boolean held = isHeldBack(sentence, from, NOUN_REACH);
        return switch (kind) {
            case SIGNED -> new Act(kind, held ? new Stance(Claim.DENIED, false) : ofSigning(sentence, from, target));
            case RATIFIED -> new Act(kind, held ? new Stance(Claim.DENIED, false) : stance);
            case ENTERED_INTO_FORCE -> new Act(held ? EventKind.SUSPENDED : kind, stance);
            case EXPIRED -> new Act(kind, saysToCome(sentence, from) ? new Stance(Claim.EXPECTED, false) : stance);
            default -> new Act(kind, isChange(kind) ? ofChange(sentence, from, stance) : stance);
        };
    }

    /** "Approved the signing of the pact", "the signing of the pact is planned" speak of one to come. */
    private Stance ofSigning(Sentence sentence, int from, Cluster target) {
        if (sentence.hasAny(permission, from - NOUN_REACH, from)) {
            return new Stance(Claim.EXPECTED, false);
        }
        for (Mention mention : target.mentions()) {
            for (int i = mention.headTo(); mention.sentence() == sentence && i < mention.to() + 4; i++) {
                if (!be.contains(sentence.word(i))) {
                    continue;
                }
                String next = sentence.word(i + 1);
                if (holdingBack.contains(next)) {
                    return new Stance(Claim.DENIED, false);
                }
                if (permission.contains(next) || next.equals("set") || next.equals("due") || next.equals("to")) {
                    return new Stance(Claim.EXPECTED, false);
                }
            }
        }
        return Stance.DONE;
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

    /** "The end of the pact was not discussed". */
    private boolean isDeniedBehind(Sentence sentence, int from, Cluster target) {
        for (Mention mention : target.mentions()) {
            for (int i = mention.headTo(); mention.sentence() == sentence && i < mention.headTo() + 4; i++) {
                String next = sentence.word(i + 1);
                boolean auxiliary = be.contains(sentence.word(i))
                        || sentence.word(i).equals("had")
                        || sentence.word(i).equals("has");
                if (auxiliary && i != from && (next.equals("not") || next.equals("never"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** To suspend the decision to end a pact is to keep it. */
    boolean isHeldBack(Sentence sentence, int from, int reach) {
        return sentence.hasAny(holdingBack, from - reach, from);
    }

    /** "Will end on" and "due to end" carry their own sign. */
    private static boolean saysToCome(Sentence sentence, int from) {
        String next = sentence.word(from + 1);
        return sentence.word(from).equals("will")
                || sentence.word(from).equals("due") && next.equals("to")
                || sentence.word(from).equals("is") && next.equals("to");
    }
}
