package io.entente.extract;

import io.entente.model.EventKind;
import java.util.List;
import java.util.Set;

/**
 * A rule that reads what happens to an agreement.
 *
 * @param id its id
 * @param event what it reads
 * @param frame where the agreement stands
 * @param traits what else sets it apart
 * @param triggers the words that say so
 * @param examples sentences that it must, must not or does not yet read
 */
record EventRule(
        String id, EventKind event, Frame frame, Set<Trait> traits, List<Trigger> triggers, List<Example> examples) {
    /** What sets a rule apart from others of its kind of event. */
    enum Trait {
        /** Too common to make an everyday word an agreement, and the least sign of a status: "has a deal". */
        WEAK,
        /** No more than the circumstance of something else: "under the pact". */
        CIRCUMSTANCE,
        /** Who keeps or breaks it, or says so, shows that it is in force, whatever the mood of the verb. */
        BINDING,
        /** What is concluded may be a text or talks: no signature where one is denied. */
        CONCLUSION,
        /** It says that talks have not even begun. */
        UNOPENED,
        /** It says that a state goes on, so that what is expected of it holds already. */
        LASTING,
        /** Its object stands directly behind it: "left the pact", not "left the room over the pact". */
        DIRECT,
        /** Where it opens a sentence without an agreement, it goes on about the one spoken of before. */
        OPENING,
        /** What is put on hold is suspended where it is there already, else it has stalled. */
        HOLDING,
        /** What expires is in force, unless it is let lapse. */
        ENDING,
        /** Only a party can do it; others who "denounce" a pact speak ill of it. */
        BY_PARTY,
        /** It takes up what was last said of the agreement spoken of before: "one with Peru followed". */
        TAKES_UP
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Where the agreement stands, seen from the words that say what happens. */
    enum Frame {
        /** It is the verb's object, or the subject of its passive. */
        OBJECT,
        /** It is the verb's subject. */
        SUBJECT,
        /** It is the nearest one. */
        ANY,
        /** It is what the words are on: "talks on", "negotiations will open for". */
        ABOUT,
        /** The words stand in its own name. */
        MODIFIER
    }

    /** The form in which a verb stands. */
    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        ING,
        PARTICIPLE,
        PHRASE
    }

    /** Words that say what happens, with their form. */
    record Trigger(String words, Form form) {}

    /** Whether a sentence must be read by its rule. */
    enum Expectation {
        YES,
        NO,
        MISS
    }

    /**
     * A sentence that shows what the rule reads.
     *
     * @param sentence the sentence
     * @param expectation whether it must be read
     * @param claim the claim that must be read, as a word; empty for sentences that must not be
     * @param line its line in the file
     */
    record Example(String sentence, Expectation expectation, String claim, int line) {}
}
