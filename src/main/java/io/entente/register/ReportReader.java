package io.entente.register;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleHead;
import io.entente.model.ArticleHead.DateOrigin;
import io.entente.model.Claim;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Findings;
import io.entente.model.Instrument;
import io.entente.model.MeetingFinding;
import io.entente.model.OfficeRank;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.RelationshipFinding;
import io.entente.model.Report;
import io.entente.model.StatementFinding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads reports back from the tables.
 *
 * <p>Each table is read once from end to end, without order and without joins, and put together in memory: for the many that a
 * briefing needs this is many times faster than asking for them one by one, or sorted.
 */
final class ReportReader {
    static final Comparator<Report> BY_DAY = Comparator.comparing(Report::article, ArticleHead.EARLIEST);

    private final JdbcTemplate sql;
    // In the order of the table, which is nearly that of publication: what is nearly sorted is sorted soon.
    private final Map<Long, ArticleHead> heads = new LinkedHashMap<>();
    private final Map<Long, String> fingerprints = new HashMap<>();
    private final ArticleKeys keys;

    /** Prepares to read the reports of some articles. */
    ReportReader(JdbcTemplate sql, ArticleKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** Returns the reports with what is read between parties, by day, then id, then file; officials are left out. */
    List<Report> dealings() {
        readArticles();
        return dealingsRead();
    }

    /** Returns the reports with the agreements that they speak of and nothing else, by their keys. */
    Map<Long, Report> agreementsAlone() {
        readArticles();
        Map<Long, List<AgreementFinding>> agreements = agreements();
        return byKey(key -> new Findings(List.of(), agreements.getOrDefault(key, List.of()), List.of()));
    }

    /** Returns the reports with nothing that was read, by their keys. */
    Map<Long, Report> headsAlone() {
        readArticles();
        return byKey(key -> Findings.NONE);
    }

    /** Returns the reports with what is read between parties, by their keys; officials are left out. */
    Map<Long, Report> dealingsByKey() {
        readArticles();
        return byKey(findings(Map.of(), Map.of()));
    }

    /** Returns the reports with all that was read, by day, then id, then file. */
    List<Report> all() {
        readArticles();
        return reports(officials(), statements());
    }

    /** Returns the reports with the officials that they name and nothing else, by day, then id, then file. */
    List<Report> officialsAlone() {
        readArticles();
        Map<Long, List<OfficialFinding>> officials = officials();
        return sorted(key ->
                new Findings(List.of(), List.of(), List.of(), officials.getOrDefault(key, List.of()), List.of()));
    }

    private void readArticles() {
        each(Table.ARTICLE, row -> article(row, head(row)));
    }

    private void article(ResultSet row, ArticleHead head) throws SQLException {
        long key = row.getLong("article_key");
        heads.put(key, head);
        fingerprints.put(key, row.getString("fingerprint"));
    }

    private List<Report> dealingsRead() {
        return reports(Map.of(), Map.of());
    }

    private List<Report> reports(
            Map<Long, List<OfficialFinding>> officials, Map<Long, List<StatementFinding>> statements) {
        return sorted(findings(officials, statements));
    }

    private Function<Long, Findings> findings(
            Map<Long, List<OfficialFinding>> officials, Map<Long, List<StatementFinding>> statements) {
        Map<Long, List<RelationshipFinding>> relationships = relationships();
        Map<Long, List<AgreementFinding>> agreements = agreements();
        Map<Long, List<MeetingFinding>> meetings = meetings();
        return key -> new Findings(
                relationships.getOrDefault(key, List.of()),
                agreements.getOrDefault(key, List.of()),
                meetings.getOrDefault(key, List.of()),
                officials.getOrDefault(key, List.of()),
                statements.getOrDefault(key, List.of()));
    }

    private List<Report> sorted(Function<Long, Findings> findings) {
        List<Report> reports = new ArrayList<>(byKey(findings).values());
        reports.sort(BY_DAY);
        return reports;
    }

    private Map<Long, Report> byKey(Function<Long, Findings> findings) {
        Map<Long, Report> reports = new LinkedHashMap<>(2 * heads.size());
        heads.forEach((key, head) -> reports.put(key, new Report(head, fingerprints.get(key), findings.apply(key))));
        return reports;
    }

    private static ArticleHead head(ResultSet row) throws SQLException {
        return new ArticleHead(
                row.getString("id"),
                row.getString("file"),
                row.getString("title"),
                Rows.optional(row, "publisher"),
                Rows.optional(row, "url"),
                row.getObject("published", LocalDate.class),
                DateOrigin.valueOf(row.getString("date_origin")),
                Optional.ofNullable(row.getObject("published_at", Long.class)).map(Instant::ofEpochSecond));
    }

    private Map<Long, List<RelationshipFinding>> relationships() {
        Map<Long, List<RelationshipFinding>> found = new HashMap<>();
        each(Table.RELATIONSHIP, row -> {
            RelationshipFinding finding =
                    new RelationshipFinding(Rows.relationship(row), row.getString("rule"), Rows.quote(row));
            put(found, row.getLong("article_key"), row.getInt("ordinal"), finding);
        });
        return found;
    }

    private Map<Long, List<AgreementFinding>> agreements() {
        Map<Place, List<String>> aliases = new HashMap<>();
        each(Table.ALIAS, row -> put(aliases, Place.of(row), row.getInt("place"), row.getString("alias")));
        Map<Place, List<Event>> events = new HashMap<>();
        each(Table.EVENT, row -> put(events, Place.of(row), row.getInt("place"), event(row)));
        Map<Long, List<AgreementFinding>> found = new HashMap<>();
        each(Table.AGREEMENT, row -> {
            Place place = Place.of(row);
            AgreementFinding finding = new AgreementFinding(
                    Rows.parties(row.getString("parties")),
                    Instrument.valueOf(row.getString("instrument")),
                    row.getString("name"),
                    Rows.optional(row, "acronym"),
                    aliases.getOrDefault(place, List.of()),
                    AgreementStatus.valueOf(row.getString("status")),
                    events.getOrDefault(place, List.of()),
                    row.getString("rule"),
                    Rows.quote(row));
            put(found, place.key(), place.ordinal(), finding);
        });
        return found;
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                EventKind.valueOf(row.getString("kind")),
                Claim.valueOf(row.getString("claim")),
                Rows.range(row),
                Rows.optional(row, "by_party").map(Party::new),
                Rows.optional(row, "said_by"),
                row.getString("rule"),
                Rows.quote(row));
    }

    private Map<Long, List<MeetingFinding>> meetings() {
        Map<Place, List<Official>> officials = new HashMap<>();
        each(Table.OFFICIAL, row -> {
            put(officials, Place.of(row), row.getInt("place"), official(row));
        });
        Map<Long, List<MeetingFinding>> found = new HashMap<>();
        each(Table.MEETING, row -> {
            Place place = Place.of(row);
            MeetingFinding finding = new MeetingFinding(
                    Rows.relationship(row),
                    Rows.optional(row, "place"),
                    Rows.range(row),
                    MeetingFinding.Timing.valueOf(row.getString("timing")),
                    officials.getOrDefault(place, List.of()),
                    row.getString("rule"),
                    Rows.quote(row));
            put(found, place.key(), place.ordinal(), finding);
        });
        return found;
    }

    private Map<Long, List<OfficialFinding>> officials() {
        Map<Long, List<OfficialFinding>> found = new HashMap<>();
        each(Table.HOLDER, row -> {
            OfficialFinding finding = new OfficialFinding(
                    official(row),
                    OfficeRank.valueOf(row.getString("office_rank")),
                    row.getBoolean("former"),
                    row.getString("rule"),
                    Rows.quote(row));
            put(found, row.getLong("article_key"), row.getInt("ordinal"), finding);
        });
        return found;
    }

    private Map<Long, List<StatementFinding>> statements() {
        Map<Long, List<StatementFinding>> found = new HashMap<>();
        each(Table.STATEMENT, row -> {
            StatementFinding finding = new StatementFinding(
                    Rows.relationship(row),
                    official(row),
                    Rows.optional(row, "office_rank").map(OfficeRank::valueOf),
                    row.getString("rule"),
                    Rows.quote(row));
            put(found, row.getLong("article_key"), row.getInt("ordinal"), finding);
        });
        return found;
    }

    private static Official official(ResultSet row) throws SQLException {
        return new Official(row.getString("name"), Rows.optional(row, "office"), new Party(row.getString("party")));
    }

    private void each(Table table, RowCallbackHandler action) {
        keys.each(sql, table, action);
    }

    // Numbers run from 0 without a gap; rows come in any order.
    private static <K, V> void put(Map<K, List<V>> map, K key, int number, V value) {
        List<V> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
        while (list.size() <= number) {
            list.add(null);
        }
        list.set(number, value);
    }

    /** A finding's place: its article and its number there. */
    private record Place(long key, int ordinal) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getLong("article_key"), row.getInt("ordinal"));
        }
    }
}
