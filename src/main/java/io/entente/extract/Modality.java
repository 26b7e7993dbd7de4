package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.model.Claim;
import java.util.Set;

/** Tells from the words before a verb whether what it means has happened. */
final class Modality {
    private static final int REACH = 10;
    private static final int FINITE_REACH = 4;

    private final Set<String> denied;
    private final Set<String> expected;
    private final Set<String> wished;
    private final Set<String> done;
    private final Set<String> stressed;
    private final Set<String> modal;
    private final Set<String> hoped;
    private final Set<String> finite;
    private final Set<String> breaks;

    Modality(Words modality) {
        denied = modality.of("denied");
        expected = modality.of("expected");
        wished = modality.of("wished");
        done = modality.of("done");
        stressed = modality.of("stressed");
        modal = modality.of("modal");
        hoped = modality.of("hoped");
        finite = modality.of("finite");
        breaks = modality.of("break");
    }

    /**
     * What is said of an act.
     *
     * @param claim whether it is done, expected or denied
     * @param wish whether it is merely wished for, possible or threatened
     */
    record Stance(Claim claim, boolean wish) {
        static final Stance DONE = new Stance(Claim.DONE, false);
    }

    /**
     * Returns the stance of the act whose words begin at the token.
     *
     * @param passive whether the verb is a passive: what rules it then stands further before
     */
    Stance of(Sentence sentence, int from, Form form, boolean passive) {
        int reach = form == Form.PAST && !passive ? FINITE_REACH : REACH;
        Signs signs = new Signs();
        for (int i = from - 1; i >= 0 && i >= from - reach; i--) {
            if (endsReach(sentence, i, from, form)) {
                break;
            }
            note(sentence, i, from, form, passive, signs);
            boolean rules = isFinite(sentence.word(i)) && !isInfinitive(sentence, i);
            if (rules || isPastLink(sentence.word(i))) {
                break;
            }
        }
        signs.wished |= isSubjunctive(sentence, from, form);
        return signs.judge(form);
    }

    /** "Recommended that he denounce it", "proposed that a treaty be concluded". */
    private boolean isSubjunctive(Sentence sentence, int from, Form form) {
        String before = sentence.word(from - 1);
        boolean active = form == Form.BASE && (before.equals("he") || before.equals("she") || before.equals("it"));
        return active || before.equals("be") && isBareBe(sentence, from - 1);
    }

    private boolean isBareBe(Sentence sentence, int be) {
        String before = sentence.word(be - 1);
        if (modal.contains(before) || before.equals("to") || before.equals("and") || before.equals("not")) {
            return false;
        }
        for (int i = be - 2; i >= Math.max(0, be - REACH); i--) {
            if (sentence.word(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a clause ends at the word. */
    boolean isBreak(String word) {
        return breaks.contains(word);
    }

    /** "Will", "would", "may". */
    boolean isModal(String word) {
        return modal.contains(word);
    }

    /** What the words before an act have told so far. */
    private static final class Signs {
        private boolean denied;
        private boolean expected;
        private boolean wished;
        private boolean perfect;
        private boolean stressed;

        private Stance judge(Form form) {
            if (denied) {
                return new Stance(Claim.DENIED, wished);
            }
            boolean open = expected || wished;
            perfect |= stressed && !expected;
            if (perfect && form != Form.BASE && !wished) {
                return expected && form == Form.PHRASE ? new Stance(Claim.EXPECTED, false) : Stance.DONE;
            }
            return open ? new Stance(Claim.EXPECTED, wished) : Stance.DONE;
        }
    }

    private boolean endsReach(Sentence sentence, int i, int from, Form form) {
        String word = sentence.word(i);
        boolean further = from - i > 1;
        boolean clause = word.equals("and") && (further ? form != Form.BASE : form == Form.PHRASE);
        boolean predicate = form == Form.PHRASE && finite.contains(sentence.word(from));
        return breaks.contains(word) || (further || predicate) && word.equals(",") || clause;
    }

    private void note(Sentence sentence, int i, int from, Form form, boolean passive, Signs signs) {
        String word = sentence.word(i);
        if (i > 0 && word.equals("may") && sentence.at(i).isCapital()) {
            return;
        }
        if (isNegative(sentence, i, from) || isMissedPlan(sentence, i)) {
            signs.denied = true;
        } else if (wished.contains(word) && !isDeeming(sentence, i, from, form)) {
            signs.wished = true;
        } else if (word.equals("like") && sentence.word(i - 1).equals("would")) {
            signs.wished = true;
        } else if (expected.contains(word) && !isPlainTo(sentence, i, form)) {
            signs.expected |= !isToldAsPast(sentence, i, from, form, passive);
        } else if (isDuty(sentence, i)) {
            signs.expected = true;
        } else if (stressed.contains(word)) {
            signs.stressed = true;
        } else if (done.contains(word)) {
            boolean pending = isPending(sentence, i);
            signs.expected |= pending;
            signs.perfect |= !pending && !isInfinitive(sentence, i);
            signs.denied |= isFinite(word) && denied.contains(sentence.word(i - 1));
        }
    }

    /** "Considers terminated the pact": who deems it so has ended it. */
    private static boolean isDeeming(Sentence sentence, int i, int from, Form form) {
        boolean adjective = form == Form.PAST || form == Form.PARTICIPLE;
        return adjective && i == from - 1 && sentence.word(i).startsWith("consider");
    }

    /** "Before Peru denounced it", "was prolonged once and ran out": a verb in the past tells of what has happened. */
    private static boolean isToldAsPast(Sentence sentence, int i, int from, Form form, boolean passive) {
        String word = sentence.word(i);
        boolean often = word.equals("once") && sentence.word(i + 1).equals("and");
        boolean before = word.equals("before") && i + 1 < from;
        return form == Form.PAST && !passive && (often || before);
    }

    /** "Has to be signed". */
    private static boolean isDuty(Sentence sentence, int i) {
        String word = sentence.word(i);
        return (word.equals("has") || word.equals("have"))
                && sentence.word(i + 1).equals("to");
    }

    /** "After the treaty has been signed" speaks of what is to come. */
    private static boolean isPending(Sentence sentence, int i) {
        if (!sentence.word(i).equals("has") && !sentence.word(i).equals("have")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 8) && !sentence.word(k).equals(","); k--) {
            switch (sentence.word(k)) {
                case "after", "once", "soon", "until", "when", "if", "unless", "before" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isNegative(Sentence sentence, int i, int from) {
        String word = sentence.word(i);
        String next = sentence.word(i + 1);
        if (word.equals("no") && from - i > 2) {
            return next.startsWith("plan") || next.startsWith("intent") || next.equals("longer");
        }
        return denied.contains(word) || word.endsWith("n't") || word.equals("yet") && next.equals("to");
    }

    /** "Was to have been signed", "was supposed to be signed", "had come to sign": it was not. */
    private boolean isMissedPlan(Sentence sentence, int i) {
        String before = sentence.word(i - 1);
        if (!sentence.word(i).equals("to")) {
            return false;
        }
        if (hoped.contains(before) && sentence.word(i - 2).equals("had")) {
            return true;
        }
        if (before.equals("supposed") || before.equals("meant")) {
            return sentence.word(i - 2).startsWith("w");
        }
        return sentence.word(i + 1).equals("have") && (before.equals("was") || before.equals("were"));
    }

    private static boolean isPastLink(String word) {
        return word.equals("after") || word.equals("since") || word.equals("following") || word.equals("having");
    }

    /** "Would have lapsed" and "to have been signed" say nothing of what has happened. */
    private boolean isInfinitive(Sentence sentence, int i) {
        String before = sentence.word(i - 1);
        return sentence.word(i).equals("have")
                && (before.equals("to") || expected.contains(before) || wished.contains(before));
    }

    /** "To" counts only before a bare verb; "for" and "still" only before a noun. */
    private static boolean isPlainTo(Sentence sentence, int i, Form form) {
        String word = sentence.word(i);
        if (word.equals("to")) {
            String next = sentence.word(i + 1);
            boolean infinitive = form == Form.BASE || next.equals("be") || next.equals("have");
            return !infinitive;
        }
        if (word.equals("for")
                || word.equals("still")
                || word.equals("set")
                || word.equals("agreed")
                || word.equals("when")) {
            return form != Form.BASE && !sentence.word(i + 1).equals("to");
        }
        return false;
    }

    /** A verb in the past before the one looked at rules it, so nothing before that counts. */
    private static boolean isFinite(String word) {
        return word.equals("did") || word.equals("has") || word.equals("have") || word.equals("had");
    }
}
