package io.entente.register;

import io.entente.model.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and writes the table of briefings made. */
final class Editions {
    private final JdbcTemplate sql;

    Editions(JdbcTemplate sql) {
        this.sql = sql;
    }

    Arrivals arrivals(Period period) {
        return Arrivals.in(period, all());
    }

    /** Returns the keys of the articles published by a period's end on which its briefing does not rest. */
    Set<Long> unknown(Arrivals arrivals) {
        return arrivals.isClosed()
                ? keys("arrival >= ?", (day, arrival) -> !arrivals.isKnown(day, arrival), arrivals.number())
                : Set.of();
    }

    /** Returns the keys of the articles that the briefing is the first to show, though they are older. */
    Set<Long> late(Arrivals arrivals) {
        if (arrivals.editions().isEmpty()) {
            return Set.of();
        }
        MadeEdition last = arrivals.before().orElse(new MadeEdition(LocalDate.EPOCH, LocalDate.EPOCH, 1));
        Set<Long> late = keys("arrival >= ? and arrival < ?", arrivals::isLate, last.number(), arrivals.number());
        late.addAll(keys(
                "article_key >= ? and article_key < ?",
                arrivals::isLate,
                ArticleKey.firstOf(last.to().plusDays(1)),
                ArticleKey.firstOf(arrivals.period().from())));
        return late;
    }

    // By one index: what the condition lets through is few, and whether it is so is then told article by article.
    private Set<Long> keys(String condition, BiPredicate<LocalDate, Long> arrived, Object... values) {
        Set<Long> keys = new HashSet<>();
        sql.query(
                "select article_key, published, arrival from article where " + condition,
                row -> {
                    if (arrived.test(row.getObject(2, LocalDate.class), row.getLong(3))) {
                        keys.add(row.getLong(1));
                    }
                },
                values);
        return keys;
    }

    /** Keeps that a period's briefing was made; one that is closed keeps its number. */
    void made(Period period) {
        Arrivals arrivals = arrivals(period);
        if (!arrivals.isClosed()) {
            sql.update("delete from edition where period_from = ? and period_to = ?", period.from(), period.to());
            sql.update(
                    "insert into edition (period_from, period_to, number) values (?, ?, ?)",
                    period.from(),
                    period.to(),
                    arrivals.number());
        }
    }

    /** Returns the number of the last briefing made, 0 if there is none: what comes now arrives after it. */
    long last() {
        Long last = sql.queryForObject("select coalesce(max(number), 0) from edition", Long.class);
        return last == null ? 0 : last;
    }

    private List<MadeEdition> all() {
        return sql.query(
                "select period_from, period_to, number from edition order by number",
                (row, n) -> new MadeEdition(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getLong(3)));
    }
}
