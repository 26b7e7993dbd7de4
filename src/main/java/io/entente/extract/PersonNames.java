package io.entente.extract;

import java.util.Set;

/** Finds where a person's name ends or begins beside a title. */
final class PersonNames {
    private static final int LONGEST = 6;
    private final Set<String> particles;
    private final Words words;

    PersonNames(Words delegates, Words words) {
        this.particles = delegates.of("name-particle");
        this.words = words;
    }

    /** Returns the index behind the name that begins at the token; the same index where none does. */
    int end(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && i - from < LONGEST) {
            Token token = sentence.at(i);
            boolean particle = i > from && particles.contains(token.lower()) && leadsToName(sentence, i + 1);
            boolean hyphen = i > from && isHyphenWithin(sentence, i);
            if (!hyphen && !particle && !isNamePart(token)) {
                break;
            }
            i += hyphen ? 2 : 1;
        }
        return i;
    }

    /** "Bin Salman", "al-Sisi". */
    private static boolean leadsToName(Sentence sentence, int i) {
        return sentence.at(i).isCapital()
                || sentence.at(i).is("-") && sentence.at(i + 1).isCapital() && isHyphenWithin(sentence, i);
    }

    /** Returns where the name begins that ends before the token; the same index where none does. */
    int begin(Sentence sentence, int to) {
        int i = to;
        while (i > 0 && to - i < LONGEST) {
            Token token = sentence.at(i - 1);
            boolean inner =
                    i < to && sentence.at(i - 2).isCapital() && (token.is("-") || particles.contains(token.lower()));
            if (!inner && !isNamePart(token)) {
                break;
            }
            i--;
        }
        return i;
    }

    /** "Moon Jae-in" is one name. */
    private static boolean isHyphenWithin(Sentence sentence, int i) {
        Token hyphen = sentence.at(i);
        return hyphen.is("-")
                && sentence.at(i - 1).end() == hyphen.start()
                && sentence.at(i + 1).isWord()
                && sentence.at(i + 1).start() == hyphen.end();
    }

    private boolean isNamePart(Token token) {
        return token.isCapital() && token.isWord() && !words.isFunctionWord(token.lower());
    }
}
