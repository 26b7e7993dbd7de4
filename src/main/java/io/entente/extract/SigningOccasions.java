package io.entente.extract;

import java.util.Set;

/** Tells whether a description stands where papers are said to have been signed: "Six papers were signed. One is a pact on fish". */
final class SigningOccasions {
    private static final int SENTENCES = 3;
    private static final int NEAR = 6;
    private static final int OPENING_PARAGRAPH = 2;
    private static final Set<String> SIGNED = Set.of("signed", "inked", "exchanged", "penned", "sealed");
    private static final Set<String> BASE = Set.of("exchange", "sign", "ink");
    private static final Set<String> PAPERS = Set.of(
            "documents",
            "document",
            "papers",
            "paper",
            "agreements",
            "memoranda",
            "memorandums",
            "mous",
            "accords",
            "pacts",
            "instruments",
            "protocols",
            "treaties",
            "deals",
            "texts");
    private static final Set<String> UNDONE =
            Set.of("not", "n't", "never", "will", "would", "be", "to", "yet", "expected", "no", "none", "before", "if");
    private static final Set<String> ALL = Set.of("all", "both");

    private SigningOccasions() {}

    /** Tells whether the mention's sentence, or one before it in the paragraph, says that papers were signed. */
    static boolean isAround(Page page, Mention mention) {
        int at = mention.sentence().index();
        for (int i = at; i >= Math.max(0, at - SENTENCES); i--) {
            Sentence sentence = page.sentences().get(i);
            if (sentence.paragraph() != mention.sentence().paragraph()) {
                return false;
            }
            if (tellsOfPapers(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the article opens with the signature of all that it is about: "all three were signed yesterday". */
    static boolean isOpenedBy(Page page) {
        for (Sentence sentence : page.sentences()) {
            if (sentence.paragraph() > OPENING_PARAGRAPH) {
                return false;
            }
            for (int i = 2; i < sentence.size(); i++) {
                if (isSigned(sentence, i) && sentence.word(i - 1).equals("were") && namesAll(sentence, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean namesAll(Sentence sentence, int verb) {
        return ALL.contains(sentence.word(verb - 2)) || ALL.contains(sentence.word(verb - 3));
    }

    private static boolean tellsOfPapers(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean managed = BASE.contains(sentence.word(i)) && isManaged(sentence, i);
            if ((managed || isSigned(sentence, i)) && isNearPapers(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Were already able on Monday to exchange eight documents". */
    private static boolean isManaged(Sentence sentence, int verb) {
        for (int i = verb - 2; sentence.word(verb - 1).equals("to") && i >= Math.max(0, verb - 2 * NEAR); i--) {
            if (sentence.word(i).equals("able") || sentence.word(i).equals("managed")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSigned(Sentence sentence, int verb) {
        return SIGNED.contains(sentence.word(verb)) && !sentence.hasAny(UNDONE, verb - NEAR / 2, verb);
    }

    private static boolean isNearPapers(Sentence sentence, int verb) {
        return sentence.hasAny(PAPERS, verb - NEAR, verb + NEAR + 1);
    }
}
