package io.entente.extract;

import io.entente.model.EventKind;
import java.util.List;

/**
 * A rule that reads what happens to an agreement.
 *
 * @param id its id
 * @param event what it reads
 * @param frame where the agreement stands
 * @param triggers the words that say so
 * @param examples sentences that it must, must not or does not yet read
 */
record EventRule(String id, EventKind event, Frame frame, List<Trigger> triggers, List<Example> examples) {
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
