package io.entente.register;

import io.entente.model.Party;
import io.entente.model.Relationship;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Which articles are read: all up to a day, or some. */
sealed interface ArticleKeys {
    /** Does something with each row of a table that belongs to one of the articles, in no order. */
    void each(JdbcTemplate sql, Table table, RowCallbackHandler action);

    static ArticleKeys upTo(LocalDate day) {
        return new Below(ArticleKey.firstOf(day.plusDays(1)));
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

    /** Returns the newest article that names each holder of each office of a party between two days, both included. */
    static ArticleKeys naming(JdbcTemplate sql, Party party, LocalDate from, LocalDate to) {
        return new Some(sql.queryForList(
                "select distinct newest from (select max(article_key) newest from official_finding"
                        + " where party = ? and article_key >= ? and article_key < ?"
                        + " group by name, office, former) holder order by 1",
                Long.class,
                party.code(),
                ArticleKey.firstOf(from),
                ArticleKey.firstOf(to.plusDays(1))));
    }

    /** All articles whose key is below a bound. */
    record Below(long bound) implements ArticleKeys {
        @Override
        public void each(JdbcTemplate sql, Table table, RowCallbackHandler action) {
            sql.query(table.selectBelow(), action, bound);
        }
    }

    /** A few articles of many, asked for by hundreds. */
    record Some(List<Long> keys) implements ArticleKeys {
        private static final int AT_ONCE = 500;

        @Override
        public void each(JdbcTemplate sql, Table table, RowCallbackHandler action) {
            for (int from = 0; from < keys.size(); from += AT_ONCE) {
                List<Long> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
                sql.query(table.selectAmong(some.size()), action, some.toArray());
            }
        }
    }
}
