package io.entente.extract;

import io.entente.extract.Instruments.Noun;

/** Tells where a noun that may name an agreement names none: "a great deal", "has no treaty with". */
final class OtherSenses {
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
                !before.equals("the") && !before.equals("this");
            default -> false;
        };
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
