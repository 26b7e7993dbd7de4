package io.entente.register;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Party;
import io.entente.register.Outline.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads and writes the table of outlines.
 *
 * <p>The table is read from end to end, since nearly all that it holds is looked at, and what comes again and again is kept once.
 */
final class Outlines {

    private static final String NO_VALUE = "-";

    private final JdbcTemplate sql;
    private final Map<String, Set<Party>> parties = new HashMap<>();
    private final Map<String, Naming> namings = new HashMap<>();
    private final Map<String, List<Event>> events = new HashMap<>();

    Outlines(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes the outlines of articles anew, from what is kept of them. */
    void write(List<Long> keys) {
        new Parts<>(keys).each(some -> {
            List<Object[]> rows = new ArrayList<>();
            new ReportReader(sql, ArticleKeys.some(some)).agreementsAlone().forEach((key, report) -> {
                List<AgreementFinding> found = report.findings().agreements();
                if (!found.isEmpty()) {
                    rows.add(new Object[] {
                        key, report.article().id(), report.article().file(), pack(found)
                    });
                }
            });
            sql.batchUpdate("delete from outline where article_key = ?", Rows.ofOne(some));
            sql.batchUpdate("insert into outline (article_key, id, file, agreements) values (?, ?, ?, ?)", rows);
        });
    }

    /** Returns the outlines of the articles with some keys, of which something is told of agreements. */
    List<Outline> read(LongPredicate wanted) {
        List<Outline> outlines = new ArrayList<>();
        sql.query("select article_key, id, file, agreements from outline", row -> {
            if (wanted.test(row.getLong(1))) {
                outlines.add(outline(row));
            }
        });
        return outlines;
    }

    private Outline outline(ResultSet row) throws SQLException {
        List<String> texts = Packed.texts(row.getString(4));
        List<Told> told = new ArrayList<>(texts.size() / 4);
        for (int i = 0; i < texts.size(); i += 4) {
            told.add(new Told(
                    parties.computeIfAbsent(texts.get(i), Rows::parties),
                    namings.computeIfAbsent(texts.get(i + 1), Naming::unpack),
                    AgreementStatus.valueOf(texts.get(i + 2)),
                    events.computeIfAbsent(texts.get(i + 3), Outlines::events)));
        }
        return new Outline(row.getLong(1), row.getString(2), row.getString(3), told);
    }

    private static String pack(List<AgreementFinding> found) {
        return Packed.of(found.stream()
                .flatMap(finding -> Stream.of(
                        Rows.codes(finding.parties()),
                        Naming.of(finding).pack(),
                        finding.status().name(),
                        finding.events().stream().map(Outlines::pack).collect(Collectors.joining(" "))))
                .toList());
    }

    private static String pack(Event event) {
        return String.join(
                " ",
                event.kind().name(),
                event.claim().name(),
                event.date().map(range -> day(range.from())).orElse(NO_VALUE),
                event.date().map(range -> day(range.to())).orElse(NO_VALUE),
                event.by().map(Party::code).orElse(NO_VALUE));
    }

    private static String day(LocalDate day) {
        return String.valueOf(day.toEpochDay());
    }

    private static List<Event> events(String packed) {
        if (packed.isEmpty()) {
            return List.of();
        }
        String[] words = packed.split(" ");
        List<Event> events = new ArrayList<>(words.length / 5);
        for (int i = 0; i < words.length; i += 5) {
            events.add(new Event(
                    EventKind.valueOf(words[i]),
                    Claim.valueOf(words[i + 1]),
                    range(words[i + 2], words[i + 3]),
                    Optional.of(words[i + 4]).filter(by -> !by.equals(NO_VALUE)).map(Party::new),
                    Optional.empty(),
                    "",
                    Outline.NONE));
        }
        return List.copyOf(events);
    }

    private static Optional<DateRange> range(String from, String to) {
        return from.equals(NO_VALUE)
                ? Optional.empty()
                : Optional.of(new DateRange(
                        LocalDate.ofEpochDay(Long.parseLong(from)), LocalDate.ofEpochDay(Long.parseLong(to))));
    }
}
