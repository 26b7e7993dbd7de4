package io.entente.model;

import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Expectation;
import io.entente.model.Briefing.Headline;
import io.entente.model.Briefing.Meeting;
import io.entente.model.Briefing.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of the brief before a meeting, with no word of how it looks.
 *
 * <p>Everything in it stands in the order in which it is to be shown, and everything that it states names the article that it rests
 * on; what a ministry wants of the meeting is in {@code notes}, in its own words, and nowhere else.
 *
 * @param number what the brief is called, and its folder too: {@code 2019-12-18-IND-USA}
 * @param on the day of the meeting; nothing published later is taken into account
 * @param marking the handling marking, where one is set
 * @param side for whom it is written
 * @param parts one a counterpart; several before a summit
 * @param notes the office's own text
 * @param glossary the acronyms used, in order of the alphabet
 * @param sources the articles cited, by number from 1
 * @param leftOut what was left out to keep to the number of pages wanted
 * @param pages how many pages were wanted at most
 * @param partyNames the display name of every party that it names
 */
public record MeetingBrief(
        String number,
        LocalDate on,
        Optional<String> marking,
        Party side,
        List<Part> parts,
        Notes notes,
        List<Term> glossary,
        List<Source> sources,
        List<Omission> leftOut,
        int pages,
        SortedMap<Party, String> partyNames) {
    public MeetingBrief {
        parts = List.copyOf(parts);
        glossary = List.copyOf(glossary);
        sources = List.copyOf(sources);
        leftOut = List.copyOf(leftOut);
        partyNames = Collections.unmodifiableSortedMap(new TreeMap<>(partyNames));
    }

    /** Returns the display name of a party, or its code where it has none. */
    public String nameOf(Party party) {
        return partyNames.getOrDefault(party, party.code());
    }

    /** Returns the numbers under which articles stand among the sources, by the article's id. */
    public Map<String, Integer> sourceNumbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        sources.forEach(source -> numbers.put(source.article().id(), source.number()));
        return numbers;
    }

    /**
     * What is known of the relationship with one counterpart.
     *
     * @param counterpart the other side
     * @param since the day after which something is news, and how it was chosen
     * @param occasion the meeting that the brief is for, as far as it is reported
     * @param bottomLine what matters most, in a sentence each
     * @param agreements the state of play of every agreement, what is open first
     * @param held the meetings held before, the newest first
     * @param coming further meetings announced, by day
     * @param people who is who on the other side, by rank
     * @param remarks what principals of both sides said last, the newest first
     * @param disputes agreements on whose status sources differ
     * @param friction sentences that tell of disputes between the two, the newest first
     * @param thirdParties others whom reports on this relationship name in dealings with one of the two
     * @param coverage how much the brief rests on
     */
    public record Part(
            Party counterpart,
            Since since,
            Optional<Meeting> occasion,
            List<Headline> bottomLine,
            List<Standing> agreements,
            List<Meeting> held,
            List<Meeting> coming,
            List<Holder> people,
            List<Remark> remarks,
            List<Conflict> disputes,
            List<Passage> friction,
            List<ThirdParty> thirdParties,
            Coverage coverage) {
        public Part {
            bottomLine = List.copyOf(bottomLine);
            agreements = List.copyOf(agreements);
            held = List.copyOf(held);
            coming = List.copyOf(coming);
            people = List.copyOf(people);
            remarks = List.copyOf(remarks);
            disputes = List.copyOf(disputes);
            friction = List.copyOf(friction);
            thirdParties = List.copyOf(thirdParties);
        }

        /** Returns the agreements that came further, fell back, ended or became known since the day chosen. */
        public List<Standing> moved() {
            return agreements.stream().filter(Standing::hasMoved).toList();
        }
    }

    /**
     * The day after which something is news.
     *
     * @param day the day
     * @param choice how it was chosen
     */
    public record Since(LocalDate day, Choice choice) {
        /** How the day was chosen. */
        public enum Choice {
            /** The user named it. */
            ASKED,
            /** It is the day of the last meeting known. */
            LAST_MEETING,
            /** No meeting is known: it lies a year back. */
            A_YEAR
        }
    }

    /**
     * How much a part rests on.
     *
     * @param articles how many articles tell of the relationship, copies left out
     * @param firstReported the day of the oldest
     * @param lastReported the day of the newest
     */
    public record Coverage(int articles, Optional<LocalDate> firstReported, Optional<LocalDate> lastReported) {}

    /**
     * Where an agreement stands.
     *
     * @param agreement the agreement, with what changed since the day chosen
     * @param next what is expected next, by day
     * @param overdue what was expected by a day that has passed
     */
    public record Standing(Agreement agreement, List<Expectation> next, List<Expectation> overdue) {
        public Standing {
            next = List.copyOf(next);
            overdue = List.copyOf(overdue);
        }

        /** Tells whether its stage is another than on the day chosen. */
        public boolean hasMoved() {
            return switch (agreement.change()) {
                case NEW, ADVANCED, SET_BACK, ENDED -> true;
                case CONFIRMED, NO_NEWS -> false;
            };
        }
    }

    /**
     * Who holds an office, as last reported.
     *
     * @param official the person and the office
     * @param rank the rank of the office
     * @param reported the day of the newest article that says so
     * @param articleId the article
     * @param predecessor whom earlier articles name in the same office
     */
    public record Holder(
            Official official,
            OfficeRank rank,
            LocalDate reported,
            String articleId,
            Optional<Predecessor> predecessor) {}

    /**
     * Who held an office before.
     *
     * @param name the name
     * @param lastReported the day of the last article that names that person in it
     */
    public record Predecessor(String name, LocalDate lastReported) {}

    /**
     * What an official said.
     *
     * @param statement what was read
     * @param reported the day on which the article was published
     * @param articleId the article
     */
    public record Remark(StatementFinding statement, LocalDate reported, String articleId) {}

    /**
     * A sentence of an article.
     *
     * @param quote the sentence
     * @param reported the day on which the article was published
     * @param articleId the article
     */
    public record Passage(Quote quote, LocalDate reported, String articleId) {}

    /**
     * Another party that bears on the relationship.
     *
     * @param party the party
     * @param articles how many articles on the relationship name its dealings with one of the two
     * @param with with whom of the two
     * @param passage the sentence of the newest of them
     */
    public record ThirdParty(Party party, int articles, Party with, Passage passage) {}

    /**
     * An acronym and what it stands for.
     *
     * @param acronym the acronym
     * @param meaning the full name
     */
    public record Term(String acronym, String meaning) {}

    /**
     * Something that was left out.
     *
     * @param count how many
     * @param one what one of them is called: "earlier meeting"
     * @param many what several are called
     */
    public record Omission(int count, String one, String many) {
        /** Returns the number with its noun: "3 earlier meetings". */
        public String words() {
            return count + " " + (count == 1 ? one : many);
        }
    }
}
