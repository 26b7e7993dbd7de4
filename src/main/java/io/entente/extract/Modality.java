package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.model.Claim;
import java.util.Set;

/** Tells from the words before a verb whether what it means has happened. */
final class Modality {
    private static final int REACH = 10;

    private final Set<String> denied;
    private final Set<String> expected;
    private final Set<String> wished;
    private final Set<String> done;
    private final Set<String> breaks;
    private final Set<String> be;

    Modality(Words modality, Words words) {
        denied = modality.of("denied");
        expected = modality.of("expected");
        wished = modality.of("wished");
        done = modality.of("done");
        breaks = modality.of("break");
        be = words.of("be");
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

    /** Returns the stance of the act whose words begin at the token. */
    Stance of(Sentence sentence, int from, Form form) {
        boolean isDenied = false;
        boolean isExpected = false;
        boolean isWished = false;
        boolean perfect = false;
        for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
            String word = sentence.word(i);
            if (breaks.contains(word) || (word.equals(",") && from - i > 1)) {
                break;
            }
            if (word.equals("and") && from - i > 1 && form != Form.BASE) {
                break;
            }
            boolean negative = denied.contains(word)
                    || word.endsWith("n't")
                    || (word.equals("yet") && sentence.word(i + 1).equals("to"));
            if (negative
                    && !(word.equals("no")
                            && !sentence.word(i + 1).startsWith("plan")
                            && !sentence.word(i + 1).startsWith("intent")
                            && from - i > 2)) {
                isDenied = true;
            } else if (wished.contains(word)) {
                isWished = true;
            } else if (expected.contains(word) && !isPlainTo(sentence, i, form)) {
                isExpected = true;
            } else if (done.contains(word)) {
                perfect = true;
                if (word.equals("after") || word.equals("since") || word.equals("following") || word.equals("having")) {
                    break;
                }
            }
            String earlier = sentence.word(i - 1);
            boolean infinitive = word.equals("have")
                    && (earlier.equals("to") || expected.contains(earlier) || wished.contains(earlier));
            if (isFinite(word) && !be.contains(word) && !infinitive) {
                break;
            }
        }
        return judge(form, isDenied, isExpected, isWished, perfect, sentence.isHeadline());
    }

    /** "To" counts only before a bare verb; "for" and "still" only before a noun. */
    private static boolean isPlainTo(Sentence sentence, int i, Form form) {
        String word = sentence.word(i);
        if (word.equals("to")) {
            return form == Form.PHRASE || form == Form.ING;
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

    private static Stance judge(
            Form form, boolean denied, boolean expected, boolean wished, boolean perfect, boolean headline) {
        if (denied) {
            return new Stance(Claim.DENIED, wished);
        }
        boolean open = expected || wished;
        if (form == Form.BASE && !open) {
            return Stance.DONE;
        }
        if (perfect && form != Form.BASE && !wished) {
            return expected && form == Form.PHRASE ? new Stance(Claim.EXPECTED, false) : Stance.DONE;
        }
        return open ? new Stance(Claim.EXPECTED, wished) : Stance.DONE;
    }
}
