package io.entente.extract;

import io.entente.extract.Instruments.Noun;
import java.util.Set;

/** Tells where a noun that may name an agreement names none: "a great deal", "has no treaty with". */
final class OtherSenses {
    private static final int REACH = 4;
    private static final Set<String> SEALED = Set.of("signed", "initialled", "initialed", "signing", "sign");

    private OtherSenses() {}

    /** "Agreement" is no instrument in "in agreement with", nor is a deal in "a great deal" and "deal with". */
    static boolean isOtherSense(Sentence sentence, PhraseTrie.Match<Noun> noun) {
        String word = sentence.word(noun.from());
        String before = sentence.word(noun.from() - 1);
        String after = sentence.word(noun.to());
        return switch (word) {
            case "agreement" -> before.equals("in") || before.equals("general");
            case "deal" ->
                before.equals("great")
                        || before.equals("done")
                        || before.equals("good") && after.equals("of")
                        || before.equals("to")
                        || before.equals("big")
                        || after.equals("with")
                                && sentence.word(noun.from() - 1).isEmpty();
            case "deals" ->
                after.equals("with")
                        && (sentence.at(noun.from() - 1).isCapital()
                                || before.equals("which")
                                || before.equals("that")
                                || before.equals("it"));
            case "minute" -> !sentence.at(noun.to()).isNumber();
            case "compact" -> after.equals("disc") || after.equals("car");
            case "convention" ->
                before.equals("national")
                        || before.equals("party")
                        || before.equals("republican")
                        || before.equals("democratic");
            case "document", "documents", "text", "draft", "paper", "instrument" ->
                !before.equals("the") && !before.equals("this") && !(before.equals("a") && isSealed(sentence, noun));
            case "papers", "texts" -> !isOnSubjects(sentence, noun.to());
            default -> false;
        };
    }

    /** "Signed a document on gas", "a text has been initialled": what governments sign, not what they read. */
    private static boolean isSealed(Sentence sentence, PhraseTrie.Match<Noun> noun) {
        return sentence.hasAny(SEALED, noun.from() - REACH, noun.to() + REACH);
    }

    /** "Two papers, on trade and on payments". */
    private static boolean isOnSubjects(Sentence sentence, int at) {
        int link = sentence.behindComma(at);
        return sentence.word(link).equals("on") && link > at;
    }

    /** "Has no tax treaty with", "does not have a treaty with": there is none. */
    static boolean isNone(Sentence sentence, int from) {
        String before = sentence.word(from - 2);
        boolean has = before.equals("has") || before.equals("have") || before.equals("had");
        boolean no = sentence.word(from - 1).equals("no");
        return has
                && (no
                        || sentence.word(from - 3).equals("not")
                        || sentence.word(from - 3).endsWith("n't"));
    }
}
