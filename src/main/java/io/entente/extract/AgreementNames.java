package io.entente.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives an agreement the name that the words of a sentence give it. */
final class AgreementNames {
    private static final Pattern PLURAL = Pattern.compile(
            "\\b(?:treaties|agreements|pacts|accords|deals|protocols|conventions|arrangements|memoranda|memorandums|MoUs|MOUs|FTAs|CEPAs|contracts|declarations|partnerships|papers|texts)\\b",
            Pattern.CASE_INSENSITIVE);

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
        String printed = plain(sentence.words(from, headTo));
        name.append(from == 0 && from == head && isPlainNoun(printed) ? printed.toLowerCase(Locale.ROOT) : printed);
        if (after.subjectTo() > after.subjectFrom()) {
            name.append(' ').append(sentence.words(after.subjectFrom(), after.subjectTo()));
        }
        before.year().or(after::year).ifPresent(year -> {
            if (name.indexOf(year) < 0) {
                name.insert(0, year + " ");
            }
        });
        return name.toString();
    }

    /** "Pacts", the first word of a sentence, has its capital from there; "MoUs" has not. */
    private static boolean isPlainNoun(String printed) {
        return printed.chars().skip(1).noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** "Grey zone" of "the 'grey zone' arrangement", quotation marks left out. */
    private static String plain(String printed) {
        return printed.replace("\"", "").replace("“", "").replace("”", "");
    }

    /** Returns the name of one of several: "fisheries treaty" of "fisheries treaties on herring". */
    static String singular(String name) {
        Matcher plural = PLURAL.matcher(name);
        if (!plural.find()) {
            return name;
        }
        String noun = plural.group();
        String one = noun.endsWith("ies")
                ? noun.substring(0, noun.length() - 3) + "y"
                : noun.endsWith("da")
                        ? noun.substring(0, noun.length() - 1) + "um"
                        : noun.substring(0, noun.length() - 1);
        return name.substring(0, plural.start()) + one + name.substring(plural.end());
    }
}
