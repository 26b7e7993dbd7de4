package io.entente.register;

import io.entente.model.Period;
import java.time.LocalDate;
import java.util.List;
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
