package io.entente.extract;

import io.entente.extract.Mention.Reference;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells which words may stand before a noun, and which of them tell its name from others. */
final class Modifiers {
    private final Words words;
    private final Set<String> determiners;
    private final Set<String> definite;
    private final Set<String> indefinite;
    private final Set<String> otherRoles;
    private final Set<String> verbs;
    private final Set<String> noise;
    private final Set<String> generic;

    Modifiers(Words words) {
        this.words = words;
        determiners = words.of("determiner");
        definite = words.of("definite");
        indefinite = words.of("indefinite");
        otherRoles = words.of("other-role");
        verbs = words.of("verb-stop");
        noise = words.of("modifier-noise");
        generic = words.of("generic");
    }

    boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    /** Returns how a determiner introduces a noun. */
    Reference reference(String determiner) {
        return definite.contains(determiner)
                ? Reference.DEFINITE
                : indefinite.contains(determiner) ? Reference.INDEFINITE : Reference.BARE;
    }

    /** "Brokered", "backed": the party before it is none to the agreement. */
    boolean isOtherRole(Sentence sentence, int i) {
        return otherRoles.contains(sentence.word(i)) && sentence.at(i - 1).is("-");
    }

    /** "And" between two plain modifiers: "sanitary and phytosanitary agreement", "oil and gas deal". */
    boolean join(Sentence sentence, int i) {
        if (!sentence.at(i).is("and") && !sentence.at(i).is("&")) {
            return false;
        }
        return isPlainModifier(sentence, i - 1) && isPlainModifier(sentence, i + 1);
    }

    private boolean isPlainModifier(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.isWord()
                && isContent(token)
                && canModify(sentence, i)
                && !verbs.contains(token.lower())
                && !token.lower().endsWith("ed")
                && !token.lower().endsWith("ly");
    }

    /** Tells whether the word can stand before a noun as its modifier; hyphenated participles can. */
    boolean canModify(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (!token.isWord()) {
            return token.is("-") || token.is("+");
        }
        boolean hyphenated = sentence.at(i - 1).is("-") || sentence.at(i + 1).is("-");
        if (hyphenated) {
            return !token.is("said");
        }
        if (token.lower().endsWith("ing")
                && words.isFunctionWord(sentence.word(i - 1))
                && !determiners.contains(sentence.word(i - 1))) {
            return false;
        }
        return !words.isFunctionWord(token.lower()) && (!verbs.contains(token.lower()) || token.is("draft"))
                || (token.is("free") || token.is("defence"));
    }

    /** "(COMCASA)", but also "(Sovfa)" and "(MoU)". */
    static boolean isShortName(Token token) {
        return token.isAcronym()
                || token.isCapital()
                        && token.text().length() >= 3
                        && token.text().length() <= 8
                        && !token.text().endsWith(".");
    }

    /** Tells whether a word tells one name from others. */
    boolean isContent(Token token) {
        return token.isWord()
                && token.lower().length() > 1
                && !noise.contains(token.lower())
                && !generic.contains(token.lower())
                && !words.isFunctionWord(token.lower())
                && !token.isNumber();
    }

    /** Returns the stemmed words between two tokens that tell a name from others. */
    Set<String> content(Sentence sentence, int from, int to) {
        Set<String> content = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            if (isContent(sentence.at(i))) {
                content.add(Stems.of(sentence.at(i).lower()));
            }
        }
        return content;
    }
}
