package io.entente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a weekly briefing, with no word of how it looks.
 *
 * <p>Everything in it stands in the order in which it is to be shown, and everything that it states names the article and the
 * sentence that it rests on.
 *
 * @param period the days that it reports
 * @param marking the handling marking, where one is set: {@code OFFICIAL-SENSITIVE}
 * @param home the country for which it is written, where one is set; its relationships come first
 * @param partyNames the display name of every party that it names
 * @param coverage how much was read
 * @param bottomLine the few things that matter most
 * @param changes the agreements that changed in the period, the weightiest first
 * @param chapters one a relationship
 * @param comingUp signatures and meetings that are expected, by date
 * @param overdue what was expected by a day that has passed
 * @param conflicts agreements on whose status sources of the period differ
 * @param silent watched relationships of which the period's articles say nothing
 * @param late articles of days reported before that were first read after that briefing was made
 * @param corrections what analysts have set right in what is shown
 * @param sources the articles cited, by number from 1
 * @param copies articles that repeat another's text
 * @param unreadable files that could not be read
 * @param reports every article of the period with what was read in it alone, copies included
 */
public record Briefing(
        Period period,
        Optional<String> marking,
        Optional<Party> home,
        SortedMap<Party, String> partyNames,
        Coverage coverage,
        List<Headline> bottomLine,
        List<Agreement> changes,
        List<Chapter> chapters,
        List<Expectation> comingUp,
        List<Expectation> overdue,
        List<Conflict> conflicts,
        List<Silence> silent,
        List<LateArrival> late,
        List<Correction> corrections,
        List<Source> sources,
        List<Copy> copies,
        List<Unreadable> unreadable,
        List<Report> reports) {
    public Briefing {
        partyNames = Collections.unmodifiableSortedMap(new TreeMap<>(partyNames));
        bottomLine = List.copyOf(bottomLine);
        changes = List.copyOf(changes);
        chapters = List.copyOf(chapters);
        comingUp = List.copyOf(comingUp);
        overdue = List.copyOf(overdue);
        conflicts = List.copyOf(conflicts);
        silent = List.copyOf(silent);
        late = List.copyOf(late);
        corrections = List.copyOf(corrections);
        sources = List.copyOf(sources);
        copies = List.copyOf(copies);
        unreadable = List.copyOf(unreadable);
        reports = List.copyOf(reports);
    }

    /** Returns the display name of a party, or its code where it has none. */
    public String nameOf(Party party) {
        return partyNames.getOrDefault(party, party.code());
    }

    /** Returns the two display names joined by an en dash: "India–United States"; the home country's first. */
    public String nameOf(Relationship relationship) {
        Party first = home.filter(relationship::has).orElse(relationship.first());
        return nameOf(first) + "–" + nameOf(relationship.counterpartOf(first));
    }

    /** Returns the numbers under which articles stand among the sources, by the article's id. */
    public Map<String, Integer> sourceNumbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        sources.forEach(source -> numbers.put(source.article().id(), source.number()));
        return numbers;
    }

    /**
     * How much was read for a period.
     *
     * @param articles articles published in the period, copies included
     * @param copies how many of them repeat another's text
     * @param publishers how many different publishers they come from
     * @param withFindings how many of them report dealings between two parties
     * @param unreadable files and parts of files that could not be read
     * @param estimatedDates how many articles state no day that can be right, so that it is estimated
     */
    public record Coverage(
            int articles, int copies, int publishers, int withFindings, int unreadable, int estimatedDates) {}

    /**
     * One sentence of the bottom line.
     *
     * @param text the sentence
     * @param between the relationship whose chapter tells more, where there is one
     * @param articleIds the articles that it rests on
     */
    public record Headline(String text, Optional<Relationship> between, List<String> articleIds) {}

    /**
     * What is known of one relationship.
     *
     * @param between the two parties
     * @param summary two lines at most
     * @param agreements its agreements, by status in the order of {@link AgreementStatus}, then by name
     * @param meetings meetings held and to come, by date
     * @param dealings the sentences that show the relationship in the period where no agreement or meeting does
     * @param speakers officials named for either side in the period
     */
    public record Chapter(
            Relationship between,
            String summary,
            List<Agreement> agreements,
            List<Meeting> meetings,
            List<Dealing> dealings,
            List<Official> speakers) {
        public Chapter {
            agreements = List.copyOf(agreements);
            meetings = List.copyOf(meetings);
            dealings = List.copyOf(dealings);
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * A meeting, as one or more articles report it.
     *
     * @param finding the report with the most detail
     * @param reported the day on which the article with that report was published
     * @param articleIds all articles that report it
     */
    public record Meeting(MeetingFinding finding, LocalDate reported, List<String> articleIds) {}

    /**
     * A sentence on two parties' dealings with each other.
     *
     * @param finding what was read
     * @param articleId the article's id
     */
    public record Dealing(RelationshipFinding finding, String articleId) {}

    /**
     * Something announced for a day, or for no day named.
     *
     * @param between whose it is
     * @param what what is expected, in words: "Signing of the Industrial Security Annex (ISA)"
     * @param date by when, where a report says
     * @param quote the sentence
     * @param articleIds the articles that report it
     */
    public record Expectation(
            Relationship between, String what, Optional<DateRange> date, Quote quote, List<String> articleIds) {}

    /**
     * Reports of the period that differ on an agreement's status.
     *
     * @param agreement the agreement
     * @param between the relationship under which it stands
     * @param positions what each side of the conflict says, the followed one first
     * @param reason why the briefing follows the first
     */
    public record Conflict(Agreement agreement, Relationship between, List<Position> positions, String reason) {}

    /**
     * One side of a conflict.
     *
     * @param status the status that these reports support
     * @param evidence their sentences; copies of one story stand once
     * @param sources how many independent sources stand behind them: a publisher counts once
     */
    public record Position(AgreementStatus status, List<Agreement.Evidence> evidence, int sources) {}

    /**
     * A watched relationship without news.
     *
     * @param between the two parties
     * @param lastReported the day of the last article that speaks of it, if any does
     */
    public record Silence(Relationship between, Optional<LocalDate> lastReported) {}

    /**
     * An article of days that an earlier briefing reported, first read after that briefing was made.
     *
     * @param report the article with what was read in it
     * @param original the article that it repeats, if it is a copy
     */
    public record LateArrival(Report report, Optional<ArticleHead> original) {}

    /**
     * An article that the briefing cites.
     *
     * @param number its number, from 1
     * @param article the article
     */
    public record Source(int number, ArticleHead article) {}

    /**
     * An article that repeats another's text and is not counted as a second source.
     *
     * @param article the copy
     * @param original the article that counts
     */
    public record Copy(ArticleHead article, ArticleHead original) {}
}
