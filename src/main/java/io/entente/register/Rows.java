package io.entente.register;

import io.entente.model.DateRange;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.Relationship;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the model's small values stand in columns. */
final class Rows {
    private Rows() {}

    /** Returns the text with a space for each character NUL, which PostgreSQL cannot hold. */
    static String text(String text) {
        return text.replace('\0', ' ');
    }

    static String text(Optional<String> text) {
        return text.map(Rows::text).orElse(null);
    }

    static LocalDate from(Optional<DateRange> range) {
        return range.map(DateRange::from).orElse(null);
    }

    static LocalDate to(Optional<DateRange> range) {
        return range.map(DateRange::to).orElse(null);
    }

    static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<DateRange> range(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("date_from", LocalDate.class);
        return from == null
                ? Optional.empty()
                : Optional.of(new DateRange(from, row.getObject("date_to", LocalDate.class)));
    }

    static Quote quote(ResultSet row) throws SQLException {
        return new Quote(row.getString("sentence"), row.getInt("words_from"), row.getInt("words_to"));
    }

    /** Returns the values of a statement with one value, for each key. */
    static List<Object[]> ofOne(Collection<Long> keys) {
        return keys.stream().map(key -> new Object[] {key}).toList();
    }

    /** Returns the parties whose codes stand in a text with spaces between. */
    static Set<Party> parties(String codes) {
        return Party.inOrder(Stream.of(codes.split(" ")).map(Party::new).collect(Collectors.toSet()));
    }

    static String codes(Set<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining(" "));
    }

    static Relationship relationship(ResultSet row) throws SQLException {
        return new Relationship(new Party(row.getString("first_party")), new Party(row.getString("second_party")));
    }
}
