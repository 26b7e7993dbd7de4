package io.entente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Something that an analyst sets right in what was read; it stays however often articles are read again. */
public sealed interface Correction {
    /** Returns who made it, when and why. */
    Note note();

    /** Returns what it sets right, in words. */
    String words();

    /**
     * Who made a correction, when and why.
     *
     * @param who the analyst
     * @param made the day
     * @param why the reason, in a sentence
     */
    record Note(String who, LocalDate made, String why) {}

    /**
     * An agreement is to be called otherwise.
     *
     * @param agreement its id
     * @param name the name
     */
    record Rename(String agreement, String name, Note note) implements Correction {
        @Override
        public String words() {
            return "called “" + name + "”";
        }
    }

    /**
     * Two agreements are one.
     *
     * @param agreement the id of the one that goes
     * @param into the id of the one that stays
     */
    record Merge(String agreement, String into, Note note) implements Correction {
        @Override
        public String words() {
            return agreement + " taken as one with " + into;
        }
    }

    /**
     * What articles call by one name is an agreement of its own.
     *
     * @param agreement the id of the agreement that it was taken for
     * @param name the name
     */
    record Split(String agreement, String name, Note note) implements Correction {
        @Override
        public String words() {
            return "“" + name + "” kept apart from " + agreement;
        }
    }

    /**
     * An article does not say what was read in it on an agreement.
     *
     * @param article the article's id
     * @param agreement the agreement's id
     */
    record Rejection(String article, String agreement, Note note) implements Correction {
        @Override
        public String words() {
            return "what article " + article + " says of " + agreement + " set aside as false";
        }
    }

    /**
     * Something happened to an agreement, whether or not an article says so: also from a treaty office's list.
     *
     * @param parties the parties to the agreement
     * @param instrument its kind
     * @param name its name
     * @param acronym its acronym
     * @param kind what happened
     * @param claim whether it has happened
     * @param date when
     * @param by by which party alone
     */
    record Addition(
            Set<Party> parties,
            Instrument instrument,
            String name,
            Optional<String> acronym,
            EventKind kind,
            Claim claim,
            Optional<DateRange> date,
            Optional<Party> by,
            Note note)
            implements Correction {
        public Addition {
            parties = Collections.unmodifiableSet(new TreeSet<>(parties));
        }

        @Override
        public String words() {
            String asExpected = claim == Claim.DONE ? "" : ", " + claim.name().toLowerCase(Locale.ROOT);
            return name + ": " + kind.words() + by.map(party -> " by " + party).orElse("")
                    + date.map(range -> " " + range.from() + (range.isDay() ? "" : " to " + range.to()))
                            .orElse("")
                    + asExpected + ", added";
        }

        /** Returns the day from which it is known: of a dated act that day, else the day of the correction. */
        public LocalDate knownSince() {
            return date.filter(range -> claim == Claim.DONE).map(DateRange::to).orElse(note.made());
        }
    }
}
