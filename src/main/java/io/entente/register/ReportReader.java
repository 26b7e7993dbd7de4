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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads reports back from the tables: one statement a table, put together in memory. */
final class ReportReader {
    private final JdbcTemplate sql;

    ReportReader(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Returns the reports of the articles that meet a condition on the table {@code a}, by day, then id, then file. */
    List<Report> reports(String condition, Object... values) {
        Selection rows = new Selection(condition, values);
        Map<Long, List<RelationshipFinding>> relationships = relationships(rows);
        Map<Long, List<AgreementFinding>> agreements = agreements(rows);
        Map<Long, List<MeetingFinding>> meetings = meetings(rows);
        List<Report> reports = new ArrayList<>();
        rows.each(Table.ARTICLE, row -> {
            Long key = row.getLong("article_key");
            Findings findings = new Findings(
                    relationships.getOrDefault(key, List.of()),
                    agreements.getOrDefault(key, List.of()),
                    meetings.getOrDefault(key, List.of()));
            reports.add(new Report(head(row), row.getString("fingerprint"), findings));
        });
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

    private static Map<Long, List<RelationshipFinding>> relationships(Selection rows) {
        Map<Long, List<RelationshipFinding>> found = new HashMap<>();
        rows.each(
                Table.RELATIONSHIP,
                row -> add(
                        found,
                        row.getLong("article_key"),
                        new RelationshipFinding(Rows.relationship(row), row.getString("rule"), Rows.quote(row))));
        return found;
    }

    private static Map<Long, List<AgreementFinding>> agreements(Selection rows) {
        Map<Place, Set<Party>> parties = new HashMap<>();
        rows.each(
                Table.PARTY,
                row -> parties.computeIfAbsent(Place.of(row), p -> new TreeSet<>())
                        .add(new Party(row.getString("party"))));
        Map<Place, List<String>> aliases = new HashMap<>();
        rows.each(Table.ALIAS, row -> add(aliases, Place.of(row), row.getString("alias")));
        Map<Place, List<Event>> events = new HashMap<>();
        rows.each(Table.EVENT, row -> add(events, Place.of(row), event(row)));
        Map<Long, List<AgreementFinding>> found = new HashMap<>();
        rows.each(Table.AGREEMENT, row -> {
            Place place = Place.of(row);
            add(
                    found,
                    place.key(),
                    new AgreementFinding(
                            parties.getOrDefault(place, Set.of()),
                            Instrument.valueOf(row.getString("instrument")),
                            row.getString("name"),
                            Rows.optional(row, "acronym"),
                            aliases.getOrDefault(place, List.of()),
                            AgreementStatus.valueOf(row.getString("status")),
                            events.getOrDefault(place, List.of()),
                            row.getString("rule"),
                            Rows.quote(row)));
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

    private static Map<Long, List<MeetingFinding>> meetings(Selection rows) {
        Map<Place, List<Official>> officials = new HashMap<>();
        rows.each(
                Table.OFFICIAL,
                row -> add(
                        officials,
                        Place.of(row),
                        new Official(
                                row.getString("name"),
                                Rows.optional(row, "office"),
                                new Party(row.getString("party")))));
        Map<Long, List<MeetingFinding>> found = new HashMap<>();
        rows.each(Table.MEETING, row -> {
            Place place = Place.of(row);
            add(
                    found,
                    place.key(),
                    new MeetingFinding(
                            Rows.relationship(row),
                            Optional.ofNullable(row.getString("place")),
                            Rows.range(row),
                            MeetingFinding.Timing.valueOf(row.getString("timing")),
                            officials.getOrDefault(place, List.of()),
                            row.getString("rule"),
                            Rows.quote(row)));
        });
        return found;
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
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

    /** The rows of the chosen articles in each table. */
    private final class Selection {
        private final String condition;
        private final Object[] values;

        Selection(String condition, Object... values) {
            this.condition = condition;
            this.values = values;
        }

        void each(Table table, RowAction action) {
            sql.query(
                    table.select(condition),
                    row -> {
                        action.accept(row);
                    },
                    values);
        }
    }
}
