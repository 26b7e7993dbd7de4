package io.entente.job;

import io.entente.model.Period;
import io.entente.model.Unreadable;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** There is no article in the period that was asked for, or none at all. */
public final class NoArticles extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int WEEKS_NAMED = 8;

    NoArticles(List<Unreadable> unreadable) {
        super("no article was found in the input folder; put articles there (text, JSON, …) and run again"
                + unreadable.stream()
                        .map(file ->
                                System.lineSeparator() + "  could not be read: " + file.file() + " " + file.reason())
                        .collect(Collectors.joining()));
    }

    NoArticles(Period period, SortedMap<String, Integer> weeks) {
        super("no article was published in " + period.label() + " (" + period.from() + " to " + period.to() + "); "
                + weeksWithArticles(weeks));
    }

    private static String weeksWithArticles(SortedMap<String, Integer> weeks) {
        if (weeks.isEmpty()) {
            return "the register holds no articles at all";
        }
        String newest = weeks.entrySet().stream()
                .skip(Math.max(0, weeks.size() - WEEKS_NAMED))
                .map(week -> week.getKey() + " (" + week.getValue() + ")")
                .collect(Collectors.joining(", "));
        return (weeks.size() > WEEKS_NAMED ? "the newest weeks with articles: " : "weeks with articles: ") + newest;
    }
}
