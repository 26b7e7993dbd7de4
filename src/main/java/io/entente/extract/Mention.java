package io.entente.extract;

import io.entente.extract.KnownAgreements.Known;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place in the text that speaks of an agreement.
 *
 * @param sentence the sentence
 * @param from the index of its first token, determiner left out
 * @param to the index behind its last token, with what follows on parties and subject
 * @param head the index of the noun that names the instrument
 * @param headTo the index behind that noun
 * @param instrument its kind
 * @param strength how sure a sign of an agreement the noun is
 * @param plural whether it speaks of several
 * @param reference how it is introduced
 * @param name what it is called here, from kind and subject where it has no name of its own
 * @param proper whether that is a proper name
 * @param content the words of its name that tell it from others, in lower case, stemmed
 * @param year the year by which it is called, where it is
 * @param acronym its acronym, where one is given or it is called by one
 * @param known the agreement of the lexicon that it names, where it is one
 * @param parties the parties that the words themselves name
 * @param counterparts the parties behind "with": whose agreement with them it is stands elsewhere
 */
record Mention(
        Sentence sentence,
        int from,
        int to,
        int head,
        int headTo,
        Instrument instrument,
        Instruments.Strength strength,
        boolean plural,
        Reference reference,
        String name,
        boolean proper,
        Set<String> content,
        Optional<String> year,
        Optional<String> acronym,
        Optional<Known> known,
        Set<Party> parties,
        Set<Party> counterparts) {
    private static final Set<String> LEADERS = Set.of("leaders", "ministers", "presidents", "premiers");
    private static final Set<String> SIDES = Set.of(
            "sides",
            "countries",
            "governments",
            "leaders",
            "ministers",
            "nations",
            "neighbours",
            "neighbors",
            "capitals",
            "states",
            "presidents",
            "premiers",
            "allies",
            "powers",
            "teams",
            "delegations");

    /** How a mention is introduced. */
    enum Reference {
        /** "the pact", "their accord". */
        DEFINITE,
        /** "a pact", "another accord". */
        INDEFINITE,
        /** One of "pacts on trade, on tourism and on health". */
        LISTED,
        /** "One with Fiji": another of the kind spoken of before. */
        FURTHER,
        /** "Talks on the border": what they are to bring about. */
        TALKS,
        /** "pact" without an article, as in headlines. */
        BARE
    }

    /** Tells whether the words say nothing but the kind: "the deal". */
    boolean isBare() {
        return content.isEmpty() && acronym.isEmpty() && known.isEmpty() && year.isEmpty();
    }

    /** Tells whether the lexicon knows the very agreement, and not only its form. */
    boolean isNamed() {
        return known.filter(one -> !one.isForm()).isPresent();
    }

    /** "Its pact", "their pact". */
    boolean isOwned() {
        String before = sentence.word(from - 1);
        return before.equals("its") || before.equals("their");
    }

    /** Returns all parties that the words name. */
    Set<Party> said() {
        Set<Party> said = new TreeSet<>(parties);
        said.addAll(counterparts);
        return said;
    }

    /** Tells whether one of the words stands before its noun. */
    boolean isModifiedBy(Set<String> words) {
        return sentence.hasAny(words, from, head);
    }

    /** Returns the words of its name that stand in capitals; none in a headline, where all do. */
    Set<String> properContent() {
        Set<String> capitals = new LinkedHashSet<>();
        for (int i = from; i < head && !sentence.isHeadline(); i++) {
            String stem = Stems.of(sentence.word(i));
            if (sentence.at(i).isCapital() && content.contains(stem)) {
                capitals.add(stem);
            }
        }
        return capitals;
    }

    /** Tells whether "the two countries", "both sides" or "the leaders" stand before it. */
    boolean speaksOfBoth() {
        for (int i = 0; i < from; i++) {
            String word = sentence.word(i);
            String next = sentence.word(i + 1);
            boolean both = (word.equals("two") || word.equals("both")) && SIDES.contains(next);
            if (both || word.equals("the") && LEADERS.contains(next)) {
                return true;
            }
        }
        return false;
    }
}
