package io.entente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One instrument between two or more parties, as all articles up to a day report it.
 *
 * @param id a stable id, the same for the same instrument in every week: {@code IND-USA-industrial-security-annex}
 * @param parties the parties to it, two or more
 * @param instrument its kind
 * @param name its fullest name seen
 * @param acronym its acronym, where one is used
 * @param aliases the other names by which articles call it, in order of the alphabet
 * @param status how far it has come, derived from its events
 * @param previousStatus how far it had come on the day before the period; empty when it was not known then
 * @param change what the period's articles changed
 * @param timeline what happened or is to happen to it, oldest first
 * @param evidence the sentences that speak of its status, newest first; copies of one story stand once
 * @param firstReported the day of the first article that speaks of it
 * @param lastReported the day of the last one
 * @param corrections what analysts have set right in it, in the order in which they did
 */
public record Agreement(
        String id,
        Set<Party> parties,
        Instrument instrument,
        String name,
        Optional<String> acronym,
        List<String> aliases,
        AgreementStatus status,
        Optional<AgreementStatus> previousStatus,
        Change change,
        List<TimelineEntry> timeline,
        List<Evidence> evidence,
        LocalDate firstReported,
        LocalDate lastReported,
        List<Correction> corrections) {
    public Agreement {
        parties = Collections.unmodifiableSet(new TreeSet<>(parties));
        aliases = List.copyOf(aliases);
        timeline = List.copyOf(timeline);
        evidence = List.copyOf(evidence);
        corrections = List.copyOf(corrections);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an agreement without a sentence to rest on: " + id);
        }
    }

    /** Returns the name with the acronym behind it: "Industrial Security Annex (ISA)". */
    public String fullName() {
        return acronym.filter(a -> !name.contains(a))
                .map(a -> name + " (" + a + ")")
                .orElse(name);
    }

    /** Returns the same with no more than so many of its newest sentences and of its last events. */
    public Agreement shortened(int sentences, int events) {
        return new Agreement(
                id,
                parties,
                instrument,
                name,
                acronym,
                aliases,
                status,
                previousStatus,
                change,
                timeline.subList(Math.max(0, timeline.size() - events), timeline.size()),
                evidence.subList(0, Math.min(sentences, evidence.size())),
                firstReported,
                lastReported,
                corrections);
    }

    /** What a period's articles changed in what is known of an agreement. */
    public enum Change {
        /** Not known before. */
        NEW,
        /** Came a stage further. */
        ADVANCED,
        /** Fell back: stalled, suspended, or an earlier stage than was known. */
        SET_BACK,
        /** Came to its end. */
        ENDED,
        /** Reported again with the stage that was known. */
        CONFIRMED,
        /** Not reported in the period. */
        NO_NEWS
    }

    /**
     * An event with the article that reports it.
     *
     * @param event what happened or is to happen
     * @param articleId the article's id
     * @param reported the day on which the article was published
     */
    public record TimelineEntry(Event event, String articleId, LocalDate reported) {}

    /**
     * A sentence that speaks of an agreement's status.
     *
     * @param articleId the article's id
     * @param reported the day on which the article was published
     * @param status the status that this article alone supports
     * @param quote the sentence
     * @param saidBy who says so, where the article does not say it itself
     */
    public record Evidence(
            String articleId, LocalDate reported, AgreementStatus status, Quote quote, Optional<String> saidBy) {}
}
