package io.entente.register;

import io.entente.model.ArticleHead;
import io.entente.model.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds out when articles were first read: one whose text or day was edited came when its old version came. */
final class FirstReadings {
    private final JdbcTemplate sql;

    FirstReadings(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** When an article was first read. */
    record FirstReading(LocalDate day, long arrival) {
        static final Comparator<FirstReading> EARLIEST =
                Comparator.comparing(FirstReading::arrival).thenComparing(FirstReading::day);
    }

    /** Returns what is kept of articles that some reports, not kept under their own keys, take the place of. */
    List<Row> precedents(List<Report> reports) {
        Map<String, List<ArticleHead>> byContainer = reports.stream()
                .map(Report::article)
                .collect(Collectors.groupingBy(article -> ArticleKey.container(article.file())));
        List<Row> rows = new ArrayList<>();
        byContainer.forEach((container, articles) -> rows.addAll(
                articles.stream().allMatch(FirstReadings::standsAlone)
                        ? rows("container = ?", List.of(container))
                        : rows(
                                "container = ? and id in (" + Parts.marks(articles.size()) + ")",
                                with(
                                        container,
                                        articles.stream().map(ArticleHead::id).toList()))));
        return rows;
    }

    /** Returns when the old version of an article was first read. */
    static Optional<FirstReading> of(ArticleHead article, List<Row> precedents) {
        return precedents.stream()
                .filter(row -> row.precedes(article))
                .map(Row::reading)
                .min(FirstReading.EARLIEST);
    }

    static boolean standsAlone(ArticleHead article) {
        return ArticleKey.container(article.file()).equals(article.file());
    }

    static FirstReading reading(ResultSet row) throws SQLException {
        return new FirstReading(row.getObject("first_read", LocalDate.class), row.getLong("arrival"));
    }

    private static List<Object> with(String container, List<String> ids) {
        List<Object> all = new ArrayList<>();
        all.add(container);
        all.addAll(ids);
        return all;
    }

    private List<Row> rows(String condition, List<?> values) {
        return sql.query(
                "select article_key, container, id, published, first_read, arrival from article where " + condition,
                (row, n) -> new Row(
                        row.getLong("article_key"),
                        row.getString("container"),
                        row.getString("id"),
                        row.getObject("published", LocalDate.class),
                        reading(row)),
                values.toArray());
    }

    /** An article that is kept. */
    record Row(long key, String container, String id, LocalDate published, FirstReading reading) {
        // The same id is the same article under another day; a file with a single article that was edited has
        // another id.
        boolean precedes(ArticleHead article) {
            return container.equals(ArticleKey.container(article.file()))
                    && (id.equals(article.id()) || standsAlone(article) && published.equals(article.published()));
        }
    }
}
