package io.entente.job;

import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run is to do.
 *
 * @param input the folder with the articles
 * @param reports the folder that takes a folder for each briefing
 * @param register where the register is
 * @param period the days to report; empty for the newest week that has articles
 * @param home the country for which the briefing is written
 * @param watched relationships that are shown with or without news
 * @param marking the handling marking
 * @param threads how many threads read what articles report; the result is the same for any number
 */
public record LineSettings(
        Path input,
        Path reports,
        RegisterPlace register,
        Optional<Period> period,
        Optional<Party> home,
        Set<Relationship> watched,
        Optional<String> marking,
        int threads) {
    public LineSettings {
        watched = new TreeSet<>(watched);
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
    }
}
