package io.entente.job;

import io.entente.model.Explanation;
import java.time.LocalDate;
import java.util.Map;

/**
 * An agreement as {@code entente register show} shows it.
 *
 * @param explanation the agreement, and why its mentions are taken for one
 * @param firstRead the day on which each article was first read, by the article's id
 */
public record Shown(Explanation explanation, Map<String, LocalDate> firstRead) {
    public Shown {
        firstRead = Map.copyOf(firstRead);
    }
}
