package io.entente.register;

import io.entente.model.Correction;
import io.entente.model.Holdings;
import io.entente.model.Likeness;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import io.entente.model.Unreadable;
import io.entente.register.FirstReadings.FirstReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What all articles read so far report, in a database.
 *
 * <p>What is known as of a day is what articles published up to that day report. The order in which articles were read plays no
 * part, and reading the same article again changes nothing. An article stays known when its file has gone.
 */
public final class Register {
    private static final int ROWS_FETCHED = 1000;

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Opens the register in a database whose tables {@link Schema} has brought up to date. */
    public Register(DataSource database) {
        this(database, Clock.systemDefaultZone());
    }

    /**
     * Opens the register.
     *
     * @param clock tells the day on which an article is first read; nothing that is composed depends on it
     */
    public Register(DataSource database, Clock clock) {
        this.clock = clock;
        sql = new JdbcTemplate(database);
        sql.setFetchSize(ROWS_FETCHED);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** Keeps what was read in some articles; what was kept of the same articles before is replaced where it differs. */
    public void save(List<Report> reports) {
        transaction.executeWithoutResult(tx -> {
            FirstReading now = new FirstReading(LocalDate.now(clock), new Editions(sql).last());
            new ReportWriter(sql, now).write(reports);
        });
    }

    /** Keeps which files could not be read; until they are forgotten. */
    public void saveUnreadable(List<Unreadable> files) {
        transaction.executeWithoutResult(tx -> files.forEach(file -> {
            sql.update("delete from unreadable where file = ?", file.file());
            sql.update("insert into unreadable (file, reason) values (?, ?)", file.file(), Rows.text(file.reason()));
        }));
    }

    /** Forgets which files could not be read, before the input is read anew. */
    public void forgetUnreadable() {
        sql.update("delete from unreadable");
    }

    /**
     * Returns the reports of all articles published up to a day, in order of day, then id, then file; without the officials that
     * they name and what those say, of which a week's briefing makes no use.
     */
    public List<Report> reportsAsOf(LocalDate day) {
        return new ReportReader(sql, ArticleKeys.upTo(day)).dealings();
    }

    /**
     * Returns the whole reports of the articles published up to a day that tell of dealings between two parties, in order of day,
     * then id, then file.
     */
    public List<Report> reportsBetween(Relationship pair, LocalDate day) {
        return new ReportReader(sql, ArticleKeys.between(sql, pair, day)).all();
    }

    /**
     * Returns for each office and holder of a party the oldest and the newest report that name them, in order of day, then id, then file; with
     * the officials named and nothing else.
     *
     * @param from the first day on which they may have been published
     * @param to the last such day
     */
    public List<Report> officialsOf(Party party, LocalDate from, LocalDate to) {
        return new ReportReader(sql, ArticleKeys.naming(sql, party, from, to)).officialsAlone();
    }

    /**
     * Returns what the briefing of a period rests on: the reports of articles published up to its last day; if a later period's
     * briefing has been made since, without those that came too late for it.
     *
     * <p>Articles of the period and of the weeks before are whole. Of older ones it has outlines, and only of what can be told
     * of in the briefing; see {@link HoldingsReader}.
     *
     * @param watched pairs of which also the last articles that speak of them are wanted, however old
     * @param likeness by what articles and agreements are joined
     */
    public Holdings holdings(Period period, Set<Relationship> watched, Likeness likeness) {
        transaction.executeWithoutResult(tx -> new StoryNumbers(sql).compareNew(likeness));
        return new HoldingsReader(sql, period, watched, likeness).read(corrections());
    }

    /** Keeps that the briefing of a period was made from its holdings. */
    public void briefingMade(Period period) {
        transaction.executeWithoutResult(tx -> new Editions(sql).made(period));
    }

    /** Returns the days on which some articles were first read, by the article's id. */
    public SortedMap<String, LocalDate> firstRead(Collection<String> ids) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        new Parts<>(List.copyOf(ids)).query(sql, "select id, first_read from article where id", row -> {
            days.merge(row.getString(1), row.getObject(2, LocalDate.class), (a, b) -> a.isBefore(b) ? a : b);
        });
        return days;
    }

    /** Returns the files that could not be read, in the alphabet's order. */
    public List<Unreadable> unreadable() {
        return sql.query(
                "select file, reason from unreadable order by file",
                (row, n) -> new Unreadable(row.getString(1), row.getString(2)));
    }

    /** Keeps corrections, for good; all of them or none. */
    public void correct(List<Correction> corrections) {
        transaction.executeWithoutResult(tx -> corrections.forEach(new Corrections(sql)::add));
    }

    /** Returns all corrections, in the order in which they were made. */
    public List<Correction> corrections() {
        return new Corrections(sql).all();
    }

    /** Returns how many articles there are. */
    public long size() {
        return Optional.ofNullable(sql.queryForObject("select count(*) from article", Long.class))
                .orElse(0L);
    }

    /** Returns the newest day on which an article was published, if there is any article. */
    public Optional<LocalDate> newestDay() {
        return Optional.ofNullable(sql.queryForObject("select max(published) from article", LocalDate.class));
    }

    /** Returns the weeks that have articles, by label, with the number of articles. */
    public SortedMap<String, Integer> weeks() {
        SortedMap<String, Integer> weeks = new TreeMap<>();
        sql.query("select published, count(*) from article group by published", row -> {
            String week = Period.weekOf(row.getObject(1, LocalDate.class)).label();
            weeks.merge(week, row.getInt(2), Integer::sum);
        });
        return weeks;
    }
}
