package io.entente.register;

import io.entente.model.AgreementFinding;
import io.entente.model.ArticleHead;
import io.entente.model.Event;
import io.entente.model.Findings;
import io.entente.model.MeetingFinding;
import io.entente.model.OfficeRank;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.RelationshipFinding;
import io.entente.model.Report;
import io.entente.model.StatementFinding;
import io.entente.register.FirstReadings.FirstReading;
import io.entente.register.FormerVersions.Replaced;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes reports into the tables; a report that stands there already, word for word, costs one look. */
final class ReportWriter {
    private final JdbcTemplate sql;
    private final FirstReading now;
    private final Map<Table, List<Object[]>> rows = new LinkedHashMap<>();

    ReportWriter(JdbcTemplate sql, FirstReading now) {
        this.sql = sql;
        this.now = now;
    }

    void write(List<Report> reports) {
        Map<Long, Report> byKey = new LinkedHashMap<>();
        reports.forEach(report -> byKey.merge(ArticleKey.of(report.article()), report, ReportWriter::newer));
        Map<Long, Kept> kept = kept(byKey.keySet().stream().toList());
        List<FirstReadings.Row> precedents = new FirstReadings(sql)
                .precedents(byKey.entrySet().stream()
                        .filter(entry -> !kept.containsKey(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
        List<Long> changed = new ArrayList<>();
        List<Replaced> replaced = new ArrayList<>();
        byKey.forEach((key, report) -> {
            String digest = ArticleKey.digest(report);
            Kept old = kept.get(key);
            if (old == null || !digest.equals(old.digest)) {
                changed.add(key);
                replaced.addAll(replaced(key, report, old, precedents));
                addRows(key, report, digest, old == null ? firstReading(report, precedents) : old.reading);
            }
        });
        new FormerVersions(sql).keep(replaced, now.arrival());
        replace(changed);
    }

    private static List<Replaced> replaced(long key, Report report, Kept old, List<FirstReadings.Row> precedents) {
        return old != null
                ? List.of(new Replaced(key, key, report, old.reading.arrival()))
                : precedents.stream()
                        .filter(row -> row.precedes(report.article()))
                        .map(row -> new Replaced(
                                row.key(), key, report, row.reading().arrival()))
                        .toList();
    }

    private FirstReading firstReading(Report report, List<FirstReadings.Row> precedents) {
        return FirstReadings.of(report.article(), precedents).orElse(now);
    }

    private Map<Long, Kept> kept(List<Long> keys) {
        Map<Long, Kept> kept = new HashMap<>();
        new Parts<>(keys)
                .query(
                        sql,
                        "select article_key, digest, first_read, arrival from article where article_key",
                        row -> kept.put(row.getLong(1), new Kept(row.getString(2), FirstReadings.reading(row))));
        return kept;
    }

    private void replace(List<Long> keys) {
        sql.batchUpdate("delete from article where article_key = ?", Rows.ofOne(keys));
        supersede();
        rows.getOrDefault(Table.ARTICLE, List.of()).forEach(article -> add(Table.UNCOMPARED, article[0]));
        rows.forEach((table, values) -> sql.batchUpdate(table.insert(), values));
        rows.clear();
    }

    // The same article under another day is the same article, with its day corrected.
    // A file with a single article that was edited has another id, made from its new content: the old text is no second
    // article. A file that holds many, such as a feed, lets go of old articles without taking them back.
    private void supersede() {
        List<Object[]> single = rows.getOrDefault(Table.ARTICLE, List.of()).stream()
                .filter(row -> row[2].equals(row[3]))
                .map(row -> new Object[] {row[3], row[7], row[1]})
                .toList();
        sql.batchUpdate("delete from article where container = ? and published = ? and id <> ?", single);
        List<Object[]> moved = rows.getOrDefault(Table.ARTICLE, List.of()).stream()
                .map(row -> new Object[] {row[3], row[1], row[0]})
                .toList();
        sql.batchUpdate("delete from article where container = ? and id = ? and article_key <> ?", moved);
    }

    /** Of versions that a file holds under one id the newest is kept, in whatever order they stand; the last if that is open. */
    private static Report newer(Report one, Report other) {
        boolean older = one.article()
                .publishedAt()
                .filter(moment ->
                        other.article().publishedAt().filter(moment::isAfter).isPresent())
                .isPresent();
        return older ? one : other;
    }

    private void addRows(long key, Report report, String digest, FirstReading reading) {
        addArticle(key, report, digest, reading);
        Findings findings = report.findings();
        for (int i = 0; i < findings.relationships().size(); i++) {
            addRelationship(key, i, findings.relationships().get(i));
        }
        for (int i = 0; i < findings.agreements().size(); i++) {
            addAgreement(key, i, findings.agreements().get(i));
        }
        for (int i = 0; i < findings.meetings().size(); i++) {
            addMeeting(key, i, findings.meetings().get(i));
        }
        for (int i = 0; i < findings.officials().size(); i++) {
            addHolder(key, i, findings.officials().get(i));
        }
        for (int i = 0; i < findings.statements().size(); i++) {
            addStatement(key, i, findings.statements().get(i));
        }
    }

    private void addArticle(long key, Report report, String digest, FirstReading reading) {
        ArticleHead head = report.article();
        add(
                Table.ARTICLE,
                key,
                Rows.text(head.id()),
                Rows.text(head.file()),
                Rows.text(ArticleKey.container(head.file())),
                Rows.text(head.title()),
                Rows.text(head.publisher()),
                Rows.text(head.url()),
                head.published(),
                head.dateOrigin().name(),
                head.publishedAt().map(Instant::getEpochSecond).orElse(null),
                report.fingerprint(),
                digest,
                reading.day(),
                reading.arrival());
    }

    private void addRelationship(long key, int ordinal, RelationshipFinding found) {
        Quote quote = found.quote();
        add(
                Table.RELATIONSHIP,
                key,
                ordinal,
                found.between().first().code(),
                found.between().second().code(),
                found.rule(),
                Rows.text(quote.sentence()),
                quote.start(),
                quote.end());
    }

    private void addAgreement(long key, int ordinal, AgreementFinding found) {
        Quote quote = found.quote();
        add(
                Table.AGREEMENT,
                key,
                ordinal,
                Rows.codes(found.parties()),
                found.instrument().name(),
                Rows.text(found.name()),
                Rows.text(found.acronym()),
                found.status().name(),
                found.rule(),
                Rows.text(quote.sentence()),
                quote.start(),
                quote.end());
        found.parties().forEach(party -> add(Table.PARTY, key, ordinal, party.code()));
        for (int i = 0; i < found.aliases().size(); i++) {
            add(Table.ALIAS, key, ordinal, i, Rows.text(found.aliases().get(i)));
        }
        for (int i = 0; i < found.events().size(); i++) {
            addEvent(key, ordinal, i, found.events().get(i));
        }
    }

    private void addEvent(long key, int ordinal, int place, Event event) {
        Quote quote = event.quote();
        add(
                Table.EVENT,
                key,
                ordinal,
                place,
                event.kind().name(),
                event.claim().name(),
                Rows.from(event.date()),
                Rows.to(event.date()),
                event.by().map(Party::code).orElse(null),
                Rows.text(event.saidBy()),
                event.rule(),
                Rows.text(quote.sentence()),
                quote.start(),
                quote.end());
    }

    private void addMeeting(long key, int ordinal, MeetingFinding found) {
        Quote quote = found.quote();
        add(
                Table.MEETING,
                key,
                ordinal,
                found.between().first().code(),
                found.between().second().code(),
                Rows.text(found.place()),
                Rows.from(found.date()),
                Rows.to(found.date()),
                found.timing().name(),
                found.rule(),
                Rows.text(quote.sentence()),
                quote.start(),
                quote.end());
        for (int i = 0; i < found.participants().size(); i++) {
            Official official = found.participants().get(i);
            add(
                    Table.OFFICIAL,
                    key,
                    ordinal,
                    i,
                    Rows.text(official.name()),
                    Rows.text(official.role()),
                    official.party().code());
        }
    }

    private void addHolder(long key, int ordinal, OfficialFinding found) {
        Quote quote = found.quote();
        add(
                Table.HOLDER,
                key,
                ordinal,
                Rows.text(found.official().name()),
                Rows.text(found.official().role()),
                found.official().party().code(),
                found.rank().name(),
                found.former(),
                found.rule(),
                Rows.text(quote.sentence()),
                quote.start(),
                quote.end());
    }

    private void addStatement(long key, int ordinal, StatementFinding found) {
        Quote quote = found.quote();
        add(
                Table.STATEMENT,
                key,
                ordinal,
                found.between().first().code(),
                found.between().second().code(),
                Rows.text(found.speaker().name()),
                Rows.text(found.speaker().role()),
                found.speaker().party().code(),
                found.rank().map(OfficeRank::name).orElse(null),
                found.rule(),
                Rows.text(quote.sentence()),
                quote.start(),
                quote.end());
    }

    private void add(Table table, Object... values) {
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
    }

    /** What is kept of an article that comes again. */
    private record Kept(String digest, FirstReading reading) {}
}
