package io.entente.register;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleHead;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Findings;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What old articles report of agreements, without a sentence: parties, names, stages, dated events.
 *
 * <p>The tables are read once from end to end, by few columns, and what comes again and again is kept once. So five years cost
 * little more than the keys of their mentions, and only the agreements that somebody asks for are put together.
 */
final class Outlines {
    private static final Quote NONE = new Quote("", 0, 0);

    private final JdbcTemplate sql;
    private final long bound;
    private final LongPredicate wanted;
    private final Column<AgreementFinding> agreements = new Column<>();
    private final Column<Event> events = new Column<>();
    private final Map<Naming, AgreementFinding> findings = new HashMap<>();
    private final Map<String, Set<Party>> parties = new HashMap<>();
    private final Map<Object, Object> once = new HashMap<>();

    /**
     * Reads the outlines.
     *
     * @param bound articles whose keys are below it are read
     * @param wanted tells which of them
     */
    Outlines(JdbcTemplate sql, long bound, LongPredicate wanted) {
        this.sql = sql;
        this.bound = bound;
        this.wanted = wanted;
        readEvents();
        readAgreements(aliases());
    }

    /** Returns all that is said of agreements, without events, each once. */
    Collection<AgreementFinding> names() {
        return findings.values();
    }

    /** Does something with the parties of each agreement of which there is some event. */
    void eachWith(Predicate<Event> some, Consumer<Set<Party>> action) {
        events.each((key, ordinal, event) -> {
            if (some.test(event)) {
                agreements.of(key, ordinal).forEach(finding -> action.accept(finding.parties()));
            }
        });
    }

    /** Does something with the key and the report of each article that speaks of an agreement of some parties. */
    void eachReport(Predicate<Set<Party>> some, BiConsumer<Long, Report> action) {
        Set<Set<Party>> those = Collections.newSetFromMap(new IdentityHashMap<>());
        parties.values().stream().filter(some).forEach(those::add);
        Set<Long> keys = new HashSet<>();
        agreements.each((key, ordinal, finding) -> {
            if (those.contains(finding.parties())) {
                keys.add(key);
            }
        });
        sql.query(
                "select article_key, id, file from article where article_key < ?",
                row -> {
                    long key = row.getLong(1);
                    if (keys.contains(key)) {
                        action.accept(key, new Report(head(key, row), "", findings(key)));
                    }
                },
                bound);
    }

    private Findings findings(long key) {
        List<AgreementFinding> found = agreements.of(key);
        List<AgreementFinding> whole = new ArrayList<>(found.size());
        for (int ordinal = 0; ordinal < found.size(); ordinal++) {
            whole.add(with(found.get(ordinal), events.of(key, ordinal)));
        }
        return new Findings(List.of(), whole, List.of());
    }

    private static AgreementFinding with(AgreementFinding name, List<Event> events) {
        return events.isEmpty()
                ? name
                : new AgreementFinding(
                        name.parties(),
                        name.instrument(),
                        name.name(),
                        name.acronym(),
                        name.aliases(),
                        name.status(),
                        events,
                        "",
                        NONE);
    }

    private ArticleHead head(long key, ResultSet row) throws SQLException {
        return new ArticleHead(
                row.getString(2),
                row.getString(3),
                "",
                Optional.empty(),
                Optional.empty(),
                once(ArticleKey.day(key)),
                ArticleHead.DateOrigin.METADATA);
    }

    private void readEvents() {
        sql.query(
                "select article_key, ordinal, place, kind, claim, date_from, date_to, by_party from agreement_event"
                        + " where article_key < ?",
                row -> {
                    if (wanted.test(row.getLong(1))) {
                        events.add(row.getLong(1), row.getInt(2), row.getInt(3), once(event(row)));
                    }
                },
                bound);
    }

    private Event event(ResultSet row) throws SQLException {
        LocalDate from = row.getObject(6, LocalDate.class);
        return new Event(
                EventKind.valueOf(row.getString(4)),
                Claim.valueOf(row.getString(5)),
                from == null
                        ? Optional.empty()
                        : Optional.of(once(new DateRange(once(from), once(row.getObject(7, LocalDate.class))))),
                Optional.ofNullable(row.getString(8)).map(Party::new),
                Optional.empty(),
                "",
                NONE);
    }

    private Column<String> aliases() {
        Column<String> aliases = new Column<>();
        sql.query(
                "select article_key, ordinal, place, alias from agreement_alias where article_key < ?",
                row -> {
                    aliases.add(row.getLong(1), row.getInt(2), row.getInt(3), once(row.getString(4)));
                },
                bound);
        return aliases;
    }

    private void readAgreements(Column<String> aliases) {
        sql.query(
                "select article_key, ordinal, parties, instrument, name, acronym, status from agreement_finding"
                        + " where article_key < ?",
                row -> {
                    long key = row.getLong(1);
                    if (wanted.test(key)) {
                        int ordinal = row.getInt(2);
                        Naming naming = new Naming(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                aliases.of(key, ordinal));
                        agreements.add(key, ordinal, 0, finding(naming));
                    }
                },
                bound);
    }

    private AgreementFinding finding(Naming naming) {
        AgreementFinding known = findings.get(naming);
        if (known == null) {
            Set<Party> between = parties.get(naming.parties);
            known = naming.finding(between == null ? parties(naming.parties) : between);
            parties.putIfAbsent(naming.parties, known.parties());
            findings.put(naming, known);
        }
        return known;
    }

    private static Set<Party> parties(String codes) {
        return Stream.of(codes.split(" ")).map(Party::new).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        Object known = once.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

    /** What an article calls an agreement, and how far it says it has come. */
    private record Naming(
            String parties, String instrument, String name, String acronym, String status, List<String> aliases) {
        AgreementFinding finding(Set<Party> between) {
            return new AgreementFinding(
                    between,
                    Instrument.valueOf(instrument),
                    name,
                    Optional.ofNullable(acronym),
                    aliases,
                    AgreementStatus.valueOf(status),
                    List.of(),
                    "",
                    NONE);
        }
    }
}
