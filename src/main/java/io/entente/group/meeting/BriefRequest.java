package io.entente.group.meeting;

import io.entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which brief is wanted.
 *
 * @param side for whom it is written
 * @param counterparts whom that side meets: one, or several at a summit, in order of their codes
 * @param on the day of the meeting
 * @param since the day after which something is news; empty for the last meeting known
 * @param marking the handling marking
 * @param pages how many pages are wanted at most
 */
public record BriefRequest(
        Party side,
        List<Party> counterparts,
        LocalDate on,
        Optional<LocalDate> since,
        Optional<String> marking,
        int pages) {
    public BriefRequest {
        counterparts = List.copyOf(new TreeSet<>(counterparts));
        if (counterparts.isEmpty() || counterparts.contains(side)) {
            throw new IllegalArgumentException(side + " cannot meet " + counterparts);
        }
        if (pages < 1) {
            throw new IllegalArgumentException("a brief needs a page at least, not " + pages);
        }
    }

    /** Returns what the brief is called: {@code 2019-12-18-IND-USA}, {@code 2020-10-06-IND-with-AUS-JPN-USA}. */
    public String number() {
        String others = counterparts.stream().map(Party::code).collect(Collectors.joining("-"));
        return on + "-" + side + (counterparts.size() > 1 ? "-with-" : "-") + others;
    }
}
