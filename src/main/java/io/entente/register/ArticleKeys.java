package io.entente.register;

import io.entente.model.Party;
import io.entente.model.Relationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Which articles are read: all up to a day, or some. */
sealed interface ArticleKeys {
    /** Of a pair without news, so many of the last articles are read: the newest of them that is no copy counts. */
    int LAST = 100;

    /** Does something with each row of a table that belongs to one of the articles, in no order. */
    void each(JdbcTemplate sql, Table table, RowCallbackHandler action);

    static ArticleKeys upTo(LocalDate day) {
        return new Below(ArticleKey.firstOf(day.plusDays(1)));
    }

    /**
     * Returns the articles whose dealings and meetings a period's briefing tells of: those since a day, with older ones that
     * announce a meeting for a day since, that are the last to speak of a watched pair, or that arrived late.
     *
     * @param since the first day
     * @param to the last day
     * @param late articles that are told of however old
     */
    static ArticleKeys recent(
            JdbcTemplate sql, LocalDate since, LocalDate to, Set<Relationship> watched, Set<Long> late) {
        long from = ArticleKey.firstOf(since);
        List<Long> older =
                new ArrayList<>(late.stream().filter(key -> key < from).toList());
        older.addAll(sql.queryForList(
                "select distinct article_key from meeting_finding"
                        + " where timing = 'UPCOMING' and date_to >= ? and article_key < ?",
                Long.class,
                since,
                from));
        watched.forEach(pair -> older.addAll(lastOf(sql, pair, from)));
        Range range = new Range(from, ArticleKey.firstOf(to.plusDays(1)));
        return older.isEmpty()
                ? range
                : new Both(range, new Some(older.stream().distinct().sorted().toList()));
    }

    private static List<Long> lastOf(JdbcTemplate sql, Relationship pair, long before) {
        String ofPair = " where first_party = ? and second_party = ? and article_key < ?"
                + " order by article_key desc fetch first " + LAST + " rows only";
        List<Long> last = new ArrayList<>();
        for (String table : List.of("relationship_finding", "meeting_finding")) {
            last.addAll(sql.queryForList(
                    "select article_key from " + table + ofPair,
                    Long.class,
                    pair.first().code(),
                    pair.second().code(),
                    before));
        }
        return last;
    }

    /** Returns the articles of some days, both included. */
    static ArticleKeys from(LocalDate first, LocalDate last) {
        return new Range(ArticleKey.firstOf(first), ArticleKey.firstOf(last.plusDays(1)));
    }

    static ArticleKeys some(Collection<Long> keys) {
        return new Some(keys.stream().sorted().toList());
    }

    /** Returns the articles up to a day that tell of dealings, of a meeting or of an agreement between two parties. */
    static ArticleKeys between(JdbcTemplate sql, Relationship pair, LocalDate day) {
        String ofPair = " where first_party = ? and second_party = ? and article_key < ?";
        String first = pair.first().code();
        String second = pair.second().code();
        long bound = ArticleKey.firstOf(day.plusDays(1));
        return new Some(sql.queryForList(
                "select article_key from relationship_finding" + ofPair
                        + " union select article_key from meeting_finding" + ofPair
                        + " union select one.article_key from agreement_party one join agreement_party other"
                        + " on other.article_key = one.article_key and other.ordinal = one.ordinal"
                        + " where one.party = ? and other.party = ? and one.article_key < ? order by 1",
                Long.class,
                first,
                second,
                bound,
                first,
                second,
                bound,
                first,
                second,
                bound));
    }

    /** Returns the oldest and the newest article that name each holder of each office of a party between two days, both included. */
    static ArticleKeys naming(JdbcTemplate sql, Party party, LocalDate from, LocalDate to) {
        SortedSet<Long> keys = new TreeSet<>();
        sql.query(
                "select min(article_key), max(article_key) from official_finding"
                        + " where party = ? and article_key >= ? and article_key < ? group by name, office, former",
                row -> {
                    keys.add(row.getLong(1));
                    keys.add(row.getLong(2));
                },
                party.code(),
                ArticleKey.firstOf(from),
                ArticleKey.firstOf(to.plusDays(1)));
        return new Some(List.copyOf(keys));
    }

    /** All articles whose key is below a bound. */
    record Below(long bound) implements ArticleKeys {
        @Override
        public void each(JdbcTemplate sql, Table table, RowCallbackHandler action) {
            sql.query(table.selectBelow(), action, bound);
        }
    }

    /** All articles from a key to below a bound. */
    record Range(long from, long bound) implements ArticleKeys {
        @Override
        public void each(JdbcTemplate sql, Table table, RowCallbackHandler action) {
            sql.query(table.selectBetween(), action, from, bound);
        }
    }

    /** Articles of two kinds, of which none is of both. */
    record Both(ArticleKeys one, ArticleKeys other) implements ArticleKeys {
        @Override
        public void each(JdbcTemplate sql, Table table, RowCallbackHandler action) {
            one.each(sql, table, action);
            other.each(sql, table, action);
        }
    }

    /** A few articles of many, asked for by hundreds. */
    record Some(List<Long> keys) implements ArticleKeys {
        @Override
        public void each(JdbcTemplate sql, Table table, RowCallbackHandler action) {
            new Parts<>(keys).each(some -> sql.query(table.selectAmong(some.size()), action, some.toArray()));
        }
    }
}
