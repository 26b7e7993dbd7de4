package io.entente.register;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Many values of a question, put to the database some hundreds at a time. */
record Parts<T>(List<T> values) {
    private static final int AT_ONCE = 500;

    void each(Consumer<List<T>> ask) {
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            ask.accept(values.subList(from, Math.min(values.size(), from + AT_ONCE)));
        }
    }

    /**
     * Asks for the rows in which a column has one of the values.
     *
     * @param question the question up to the column's name: {@code select name from table where column}
     */
    void query(JdbcTemplate sql, String question, RowCallbackHandler row) {
        each(some -> sql.query(question + " in (" + marks(some.size()) + ")", row, some.toArray()));
    }

    /** Returns as many question marks, with commas between. */
    static String marks(int number) {
        return "?" + ",?".repeat(number - 1);
    }
}
