package io.entente.register;

import io.entente.model.Likeness;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Remembers which articles tell one story, so that of many years only those are compared that came since the last time.
 *
 * <p>Articles have one number if a chain of articles that tell one story leads from one to the other, whenever these were
 * published and have been read. That is more than a briefing counts as one: it compares those that it knows, and must only be
 * given them all.
 */
final class StoryNumbers {
    private static final int AT_ONCE = 2000;

    private final JdbcTemplate sql;

    StoryNumbers(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Compares the articles that have not been compared yet with each other and with their neighbours, and outlines them. */
    void compareNew(Likeness likeness) {
        List<Long> fresh = sql.queryForList("select article_key from uncompared order by article_key", Long.class);
        new Outlines(sql).write(fresh);
        for (int from = 0; from < fresh.size(); ) {
            int to = endOfRun(fresh, from, likeness.daysApart());
            compare(fresh.subList(from, to), likeness);
            from = to;
        }
    }

    /**
     * Returns the articles that stand in one story with some of these, these included where they do.
     *
     * @param stories the numbers of further stories whose articles are returned
     */
    Set<Long> companions(LongPredicate some, Set<Long> stories) {
        Map<Long, Set<Long>> articles = new HashMap<>();
        Set<Long> told = new HashSet<>(stories);
        sql.query("select article_key, number from story", row -> {
            articles.computeIfAbsent(row.getLong(2), number -> new TreeSet<>()).add(row.getLong(1));
            if (some.test(row.getLong(1))) {
                told.add(row.getLong(2));
            }
        });
        Set<Long> companions = new TreeSet<>();
        told.forEach(number -> companions.addAll(articles.getOrDefault(number, Set.of())));
        return companions;
    }

    // A run ends where it is long, or where so many days lie between that nothing stands near both sides.
    private static int endOfRun(List<Long> fresh, int from, int daysApart) {
        int to = from + 1;
        while (to < fresh.size()
                && to - from < AT_ONCE
                && ArticleKey.day(fresh.get(to))
                        .isBefore(ArticleKey.day(fresh.get(to - 1)).plusDays(2L * daysApart))) {
            to++;
        }
        return to;
    }

    private void compare(List<Long> fresh, Likeness likeness) {
        LocalDate first = ArticleKey.day(fresh.get(0)).minusDays(likeness.daysApart());
        LocalDate last = ArticleKey.day(fresh.get(fresh.size() - 1)).plusDays(likeness.daysApart());
        Map<Long, Report> compared = new TreeMap<>(new ReportReader(sql, ArticleKeys.from(first, last)).headsAlone());
        Set<Long> namesakes = namesakes(fresh.stream().map(compared::get).toList());
        namesakes.removeAll(compared.keySet());
        compared.putAll(new ReportReader(sql, ArticleKeys.some(namesakes)).headsAlone());
        Set<Long> freshKeys = new HashSet<>(fresh);
        for (List<Report> story : likeness.stories().apply(List.copyOf(compared.values()))) {
            Set<Long> keys = new TreeSet<>();
            story.forEach(report -> keys.add(ArticleKey.of(report.article())));
            if (keys.stream().anyMatch(freshKeys::contains)) {
                number(keys);
            }
        }
        sql.batchUpdate("delete from uncompared where article_key = ?", Rows.ofOne(fresh));
    }

    // However far apart, articles with the same id or address are one.
    private Set<Long> namesakes(List<Report> reports) {
        Set<Long> keys = new HashSet<>();
        ids(reports).query(sql, "select article_key from article where id", row -> keys.add(row.getLong(1)));
        addresses(reports).query(sql, "select article_key from article where url", row -> keys.add(row.getLong(1)));
        return keys;
    }

    private static Parts<String> ids(List<Report> reports) {
        return new Parts<>(reports.stream().map(report -> report.article().id()).toList());
    }

    private static Parts<String> addresses(List<Report> reports) {
        return new Parts<>(reports.stream()
                .flatMap(report -> report.article().url().stream())
                .toList());
    }

    private void number(Set<Long> keys) {
        Map<Long, Long> known = new HashMap<>();
        new Parts<>(List.copyOf(keys))
                .query(
                        sql,
                        "select article_key, number from story where article_key",
                        row -> known.put(row.getLong(1), row.getLong(2)));
        TreeSet<Long> numbers = new TreeSet<>(known.values());
        long number = numbers.isEmpty() ? keys.iterator().next() : numbers.first();
        numbers.stream().filter(other -> other != number).forEach(other -> {
            sql.update("update story set number = ? where number = ?", number, other);
            sql.update("update former_version set story = ? where story = ?", number, other);
        });
        List<Object[]> rows = new ArrayList<>();
        keys.stream().filter(key -> !known.containsKey(key)).forEach(key -> rows.add(new Object[] {key, number}));
        sql.batchUpdate("insert into story (article_key, number) values (?, ?)", rows);
    }
}
