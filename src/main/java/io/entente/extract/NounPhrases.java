package io.entente.extract;

import io.entente.extract.Mention.Reference;
import io.entente.model.Party;
import java.util.Optional;
import java.util.Set;

/** Reads the words around a noun: the modifiers before it, subject and parties behind it. */
final class NounPhrases {
    private final Words words;
    private final Modifiers modifiers;
    private final Complements complements;
    private final Set<String> reaching;
    private final Set<String> negotiation;

    NounPhrases(Words words) {
        this.words = words;
        modifiers = new Modifiers(words);
        complements = Complements.of(words, modifiers);
        reaching = words.of("reaching");
        negotiation = words.of("negotiation");
    }

    /**
     * What stands before a noun.
     *
     * @param from the index of the first modifier
     * @param reference how the noun is introduced
     * @param parties the parties among the modifiers
     * @param content the modifiers that tell it from others
     * @param year a year among them
     * @param acronym the acronym in brackets among them
     */
    record Before(
            int from,
            Reference reference,
            Set<Party> parties,
            Set<String> content,
            Optional<String> year,
            Optional<String> acronym) {}

    /**
     * What stands behind a noun.
     *
     * @param to the index behind the last word read
     * @param parties the parties that it is between
     * @param counterparts the parties that it is with
     * @param content the words of its subject that tell it from others
     * @param subjectFrom the index of the first token of its subject
     * @param subjectTo the index behind the last one; equal to the first where there is no subject
     * @param acronym the acronym in brackets
     * @param year the year in "of 1972"
     */
    record After(
            int to,
            Set<Party> parties,
            Set<Party> counterparts,
            Set<String> content,
            int subjectFrom,
            int subjectTo,
            Optional<String> acronym,
            Optional<String> year) {}

    /** Reads the modifiers before the token. */
    Before before(Page page, Sentence sentence, int head) {
        return new ModifierReading(modifiers, page, sentence, head).read();
    }

    /** Reads parties, subject and acronym behind the token: "an accord in principle on fish with Fiji". */
    After after(Page page, Sentence sentence, int behind) {
        int start = negotiation.contains(sentence.word(behind)) ? behind + 1 : behind;
        if (sentence.word(start).equals("in") && sentence.word(start + 1).equals("principle")) {
            start += 2;
        }
        return new ComplementReading(complements, page, sentence, start).read();
    }

    /** Reads behind "agreement was reached" what it is on and with whom. */
    After afterReaching(Page page, Sentence sentence, int start) {
        for (int i = start; i < start + 4; i++) {
            if (reaching.contains(sentence.word(i))) {
                return after(page, sentence, i + 1);
            }
            if (!words.isFunctionWord(sentence.word(i))) {
                break;
            }
        }
        return after(page, sentence, start);
    }

    /** Tells whether the word can stand before a noun as its modifier; hyphenated participles can. */
    boolean canModify(Sentence sentence, int i) {
        return modifiers.canModify(sentence, i);
    }

    /** Returns the stemmed words between two tokens that tell a name from others. */
    Set<String> content(Sentence sentence, int from, int to) {
        return modifiers.content(sentence, from, to);
    }
}
