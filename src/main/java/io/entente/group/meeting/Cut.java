package io.entente.group.meeting;

import io.entente.model.MeetingBrief.Omission;
import io.entente.model.MeetingBrief.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of each kind of content a part keeps.
 *
 * <p>The steps follow each other by importance: what a reader in a hurry misses least goes first, and what is open, overdue or
 * coming goes last.
 *
 * @param thirdParties how many third parties
 * @param friction how many sentences on disputes
 * @param remarks how many remarks
 * @param held how many earlier meetings
 * @param coming how many coming meetings
 * @param people how many office holders
 * @param agreements how many agreements
 * @param evidence how many sentences on each agreement
 * @param events how many events on the timeline of each agreement
 */
record Cut(
        int thirdParties,
        int friction,
        int remarks,
        int held,
        int coming,
        int people,
        int agreements,
        int evidence,
        int events) {
    private static final int ALL = Integer.MAX_VALUE;
    private static final int DISPUTES = 5;

    /** From everything to the least, each step a little less than the one before. */
    static final List<Cut> STEPS = List.of(
            new Cut(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
            new Cut(5, 5, 10, 6, ALL, 14, ALL, 3, 6),
            new Cut(4, 4, 8, 5, ALL, 12, ALL, 2, 5),
            new Cut(3, 4, 8, 5, 6, 12, ALL, 2, 4),
            new Cut(3, 3, 6, 4, 5, 10, ALL, 1, 4),
            new Cut(3, 3, 6, 4, 5, 10, 20, 1, 3),
            new Cut(2, 3, 6, 3, 4, 9, 16, 1, 3),
            new Cut(2, 2, 5, 3, 4, 8, 13, 1, 3),
            new Cut(2, 2, 4, 3, 4, 7, 11, 1, 3),
            new Cut(1, 2, 4, 2, 3, 7, 9, 1, 2),
            new Cut(1, 2, 4, 2, 3, 6, 8, 1, 2),
            new Cut(1, 1, 4, 2, 3, 6, 7, 1, 2),
            new Cut(1, 1, 3, 2, 2, 5, 6, 1, 2),
            new Cut(0, 1, 2, 1, 2, 5, 5, 1, 1),
            new Cut(0, 1, 2, 1, 2, 4, 4, 1, 1),
            new Cut(0, 0, 2, 1, 1, 3, 4, 1, 1),
            new Cut(0, 0, 1, 1, 1, 2, 3, 1, 1));

    Part of(Part part) {
        return new Part(
                part.counterpart(),
                part.since(),
                part.occasion(),
                part.bottomLine(),
                first(part.agreements(), agreements).stream()
                        .map(standing -> Shortening.of(standing, evidence, events))
                        .toList(),
                first(part.held(), held),
                first(part.coming(), coming),
                first(part.people(), people),
                Shortening.ofRemarks(part.remarks(), remarks),
                first(part.disputes(), Math.min(DISPUTES, friction)).stream()
                        .map(conflict -> Shortening.of(conflict, evidence))
                        .toList(),
                first(part.friction(), friction),
                first(part.thirdParties(), thirdParties),
                part.coverage());
    }

    /** Returns what this leaves out of some parts. */
    List<Omission> leftOut(List<Part> parts) {
        List<Omission> left = new ArrayList<>();
        add(left, parts.stream().mapToInt(part -> over(part.agreements(), agreements)), "agreement", "agreements");
        add(left, parts.stream().mapToInt(part -> over(part.coming(), coming)), "coming meeting", "coming meetings");
        add(left, parts.stream().mapToInt(part -> over(part.held(), held)), "earlier meeting", "earlier meetings");
        add(left, parts.stream().mapToInt(part -> over(part.people(), people)), "office holder", "office holders");
        add(left, parts.stream().mapToInt(part -> over(part.remarks(), remarks)), "statement", "statements");
        add(
                left,
                parts.stream().mapToInt(part -> over(part.disputes(), Math.min(DISPUTES, friction))),
                "agreement on which sources differ",
                "agreements on which sources differ");
        add(
                left,
                parts.stream().mapToInt(part -> over(part.friction(), friction)),
                "sentence on disputes",
                "sentences on disputes");
        add(
                left,
                parts.stream().mapToInt(part -> over(part.thirdParties(), thirdParties)),
                "third party",
                "third parties");
        add(
                left,
                parts.stream().mapToInt(part -> Shortening.evidenceOver(part, agreements, evidence)),
                "further sentence on an agreement",
                "further sentences on agreements");
        return left;
    }

    private static void add(List<Omission> left, IntStream counts, String one, String many) {
        int count = counts.sum();
        if (count > 0) {
            left.add(new Omission(count, one, many));
        }
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }

    private static int over(List<?> all, int most) {
        return Math.max(0, all.size() - most);
    }
}
