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
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.model.RelationshipFinding;
import io.entente.model.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads reports back from the tables.
 *
 * <p>Each table is read once from end to end, without order and without joins, and put together in memory: for the many that a
 * briefing needs this is many times faster than asking for them one by one, or sorted.
 */
final class ReportReader {
    private static final Comparator<Report> BY_DAY = Comparator.comparing(
                    (Report report) -> report.article().published())
            .thenComparing(report -> report.article().id())
            .thenComparing(report -> report.article().file());

    private final JdbcTemplate sql;
    private final Map<Long, ArticleHead> heads = new HashMap<>();
    private final Map<Long, String> fingerprints = new HashMap<>();
    private long bound;

    ReportReader(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Returns the reports of articles published up to a day, by day, then id, then file. */
    List<Report> reportsAsOf(LocalDate day) {
        bound = ArticleKey.firstOf(day.plusDays(1));
        each(Table.ARTICLE, row -> {
            long key = row.getLong("article_key");
            heads.put(key, head(row));
            fingerprints.put(key, row.getString("fingerprint"));
        });
        Map<Long, List<RelationshipFinding>> relationships = relationships();
        Map<Long, List<AgreementFinding>> agreements = agreements();
        Map<Long, List<MeetingFinding>> meetings = meetings();
        List<Report> reports = new ArrayList<>(heads.size());
        heads.forEach((key, head) -> {
            Findings findings = new Findings(
                    relationships.getOrDefault(key, List.of()),
                    agreements.getOrDefault(key, List.of()),
                    meetings.getOrDefault(key, List.of()));
            reports.add(new Report(head, fingerprints.get(key), findings));
        });
        reports.sort(BY_DAY);
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
                DateOrigin.valueOf(row.getString("date_origin")));
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
        Map<Place, Set<Party>> parties = new HashMap<>();
        each(
                Table.PARTY,
                row -> parties.computeIfAbsent(Place.of(row), place -> new TreeSet<>())
                        .add(new Party(row.getString("party"))));
        Map<Place, List<String>> aliases = new HashMap<>();
        each(Table.ALIAS, row -> put(aliases, Place.of(row), row.getInt("place"), row.getString("alias")));
        Map<Place, List<Event>> events = new HashMap<>();
        each(Table.EVENT, row -> put(events, Place.of(row), row.getInt("place"), event(row)));
        Map<Long, List<AgreementFinding>> found = new HashMap<>();
        each(Table.AGREEMENT, row -> {
            Place place = Place.of(row);
            AgreementFinding finding = new AgreementFinding(
                    parties.getOrDefault(place, Set.of()),
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
            Official official = new Official(
                    row.getString("name"), Rows.optional(row, "office"), new Party(row.getString("party")));
            put(officials, Place.of(row), row.getInt("place"), official);
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

    private void each(Table table, RowAction action) {
        sql.query(
                table.selectBelow(),
                row -> {
                    action.accept(row);
                },
                bound);
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

    /** What is done with one row. */
    @FunctionalInterface
    private interface RowAction {
        void accept(ResultSet row) throws SQLException;
    }
}
