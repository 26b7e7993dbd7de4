package io.entente.register;

import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Addition;
import io.entente.model.Correction.Merge;
import io.entente.model.Correction.Note;
import io.entente.model.Correction.Rejection;
import io.entente.model.Correction.Rename;
import io.entente.model.Correction.Split;
import io.entente.model.EventKind;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and writes the table of corrections. */
final class Corrections {
    private static final String COLUMNS = "kind, agreement, article, name, parties, instrument, acronym, event, claim,"
            + " date_from, date_to, by_party, who, made, why";

    private final JdbcTemplate sql;

    Corrections(JdbcTemplate sql) {
        this.sql = sql;
    }

    void add(Correction correction) {
        String next = "(select coalesce(max(number), 0) + 1 from correction)";
        String marks = COLUMNS.replaceAll("[a-z_]+", "?");
        sql.update(
                "insert into correction (number, " + COLUMNS + ") values (" + next + ", " + marks + ")",
                row(correction));
    }

    List<Correction> all() {
        return sql.query("select " + COLUMNS + " from correction order by number", (row, n) -> correction(row));
    }

    private static Object[] row(Correction correction) {
        if (correction instanceof Rename rename) {
            return row("RENAME", rename.agreement(), null, rename.name(), rename.note());
        }
        if (correction instanceof Merge merge) {
            return row("MERGE", merge.agreement(), null, merge.into(), merge.note());
        }
        if (correction instanceof Split split) {
            return row("SPLIT", split.agreement(), null, split.name(), split.note());
        }
        if (correction instanceof Rejection rejection) {
            return row("REJECTION", rejection.agreement(), rejection.article(), null, rejection.note());
        }
        return row((Addition) correction);
    }

    private static Object[] row(String kind, String agreement, String article, String name, Note note) {
        return new Object[] {
            kind,
            agreement,
            article,
            name,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            note.who(),
            note.made(),
            note.why()
        };
    }

    private static Object[] row(Addition addition) {
        return new Object[] {
            "ADDITION",
            null,
            null,
            addition.name(),
            addition.parties().stream().map(Party::code).collect(Collectors.joining(" ")),
            addition.instrument().name(),
            addition.acronym().orElse(null),
            addition.kind().name(),
            addition.claim().name(),
            Rows.from(addition.date()),
            Rows.to(addition.date()),
            addition.by().map(Party::code).orElse(null),
            addition.note().who(),
            addition.note().made(),
            addition.note().why()
        };
    }

    private static Correction correction(ResultSet row) throws SQLException {
        Note note = new Note(row.getString("who"), row.getObject("made", LocalDate.class), row.getString("why"));
        String agreement = row.getString("agreement");
        String name = row.getString("name");
        return switch (row.getString("kind")) {
            case "RENAME" -> new Rename(agreement, name, note);
            case "MERGE" -> new Merge(agreement, name, note);
            case "SPLIT" -> new Split(agreement, name, note);
            case "REJECTION" -> new Rejection(row.getString("article"), agreement, note);
            default -> addition(row, name, note);
        };
    }

    private static Addition addition(ResultSet row, String name, Note note) throws SQLException {
        Set<Party> parties = Stream.of(row.getString("parties").split(" "))
                .map(Party::new)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Addition(
                parties,
                Instrument.valueOf(row.getString("instrument")),
                name,
                Rows.optional(row, "acronym"),
                EventKind.valueOf(row.getString("event")),
                Claim.valueOf(row.getString("claim")),
                Rows.range(row),
                Rows.optional(row, "by_party").map(Party::new),
                note);
    }
}
