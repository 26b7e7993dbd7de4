package io.entente.group;

import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which briefing is wanted.
 *
 * @param period the days that it reports
 * @param home the country for which it is written; its relationships come first
 * @param watched relationships that are shown every time, with or without news
 * @param marking the handling marking
 */
public record Edition(Period period, Optional<Party> home, Set<Relationship> watched, Optional<String> marking) {
    public Edition {
        watched = Collections.unmodifiableSet(new TreeSet<>(watched));
    }

    /** Returns the edition of a period with nothing else chosen. */
    public static Edition of(Period period) {
        return new Edition(period, Optional.empty(), Set.of(), Optional.empty());
    }
}
