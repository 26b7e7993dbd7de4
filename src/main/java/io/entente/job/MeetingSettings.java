package io.entente.job;

import io.entente.model.Notes;
import io.entente.model.Party;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which brief before a meeting is to be written.
 *
 * @param input a folder with articles to read first
 * @param reports the folder that takes a folder for each brief
 * @param register where the register is
 * @param side for whom it is written
 * @param counterparts whom that side meets; several before a summit
 * @param on the day of the meeting; empty for the day of the newest article
 * @param since the day after which something is news; empty for the last meeting known
 * @param marking the handling marking
 * @param notes the office's own text
 * @param pages how many pages are wanted at most
 * @param threads how many threads work; the result is the same for any number
 */
public record MeetingSettings(
        Optional<Path> input,
        Path reports,
        RegisterPlace register,
        Party side,
        SortedSet<Party> counterparts,
        Optional<LocalDate> on,
        Optional<LocalDate> since,
        Optional<String> marking,
        Notes notes,
        int pages,
        int threads) {
    public MeetingSettings {
        counterparts = new TreeSet<>(counterparts);
    }

    /** Returns what tells this brief from others that are asked for. */
    String edition() {
        String others = counterparts.stream().map(Party::code).collect(Collectors.joining(","));
        return on.map(LocalDate::toString).orElse("newest") + " " + side + " " + others;
    }
}
