package io.entente.extract;

import java.util.Optional;
import java.util.Set;

/** Gives an agreement the name that the words of a sentence give it. */
final class AgreementNames {
    private final Words words;
    private final Set<String> determiners;
    private final Set<String> noise;

    AgreementNames(Words words) {
        this.words = words;
        determiners = words.of("determiner");
        noise = words.of("modifier-noise");
    }

    /** Returns the name where noun and modifiers stand in capitals: "Pukpuk Treaty", "Trade and Cooperation Agreement". */
    Optional<String> properName(Sentence sentence, int head, int headTo) {
        if (!sentence.at(head).isCapital() || PartyFinder.isAllCapitals(sentence)) {
            return Optional.empty();
        }
        int first = properFrom(sentence, head);
        boolean onlyBeginsSentence =
                first == 0 && head - first == 1 && noise.contains(sentence.at(0).lower());
        return first == head || onlyBeginsSentence ? Optional.empty() : Optional.of(sentence.words(first, headTo));
    }

    /** Returns the index of the first token of the proper name that ends with the noun; the noun's own where it has none. */
    int properFrom(Sentence sentence, int head) {
        int first = head;
        while (first > 0 && isNamePart(sentence, first - 1, head)) {
            first--;
        }
        while (first < head
                && !sentence.at(first).isCapital()
                && !sentence.at(first).isNumber()) {
            first++;
        }
        return first;
    }

    private boolean isNamePart(Sentence sentence, int i, int head) {
        Token token = sentence.at(i);
        if (token.is("-") || token.is("and") || token.is("of") || token.is("on") || token.is("for")) {
            return sentence.at(i - 1).isCapital()
                    && sentence.at(i + 1).isCapital()
                    && i < head
                    && !determiners.contains(sentence.word(i - 1));
        }
        return token.isCapital()
                && token.isWord()
                && !determiners.contains(token.lower())
                && !words.isFunctionWord(token.lower());
    }

    /** Returns a name of kind and subject: "military accord", "MoU on water management". */
    String description(Sentence sentence, NounPhrases.Before before, int head, int headTo, NounPhrases.After after) {
        StringBuilder name = new StringBuilder();
        int from = before.from();
        while (from < head
                && (noise.contains(sentence.word(from))
                                && !sentence.at(from + 1).is("-")
                        || sentence.at(from).is("-"))) {
            from++;
        }
        name.append(sentence.words(from, headTo));
        if (after.subjectTo() > after.subjectFrom()) {
            name.append(' ').append(sentence.words(after.subjectFrom(), after.subjectTo()));
        }
        before.year().ifPresent(year -> {
            if (name.indexOf(year) < 0) {
                name.insert(0, year + " ");
            }
        });
        return name.toString();
    }
}
