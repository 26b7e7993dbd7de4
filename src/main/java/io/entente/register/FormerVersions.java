package io.entente.register;

import io.entente.model.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what articles reported before they were edited, as long as a briefing made from it can be asked for again.
 *
 * <p>What is read otherwise in the same text, by better rules, is no edited article: old briefings take that in.
 */
final class FormerVersions {
    private final JdbcTemplate sql;

    FormerVersions(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** An article's version that takes the place of another, and when that article came. */
    record Replaced(long key, long successor, Report by, long arrival) {}

    /**
     * Keeps the versions that are about to be replaced, where a briefing was made since they came.
     *
     * @param last the number of the last briefing made
     */
    void keep(List<Replaced> replaced, long last) {
        List<Replaced> used =
                replaced.stream().filter(version -> version.arrival < last).toList();
        Map<Long, Report> old = new ReportReader(
                        sql, ArticleKeys.some(used.stream().map(Replaced::key).toList()))
                .dealingsByKey();
        used.stream()
                .filter(version -> old.containsKey(version.key) && isEdited(old.get(version.key), version.by))
                .forEach(version -> keep(version, old.get(version.key), last));
    }

    private static boolean isEdited(Report old, Report by) {
        return !old.article().equals(by.article()) || !old.fingerprint().equals(by.fingerprint());
    }

    // Of versions that came between two briefings only the first was in one.
    private void keep(Replaced version, Report old, long last) {
        int known = sql.update(
                "update former_version set successor = ? where edition = ? and successor = ?",
                version.successor,
                last,
                version.key);
        if (known == 0) {
            sql.update(
                    "insert into former_version (article_key, edition, successor, arrival, story, report)"
                            + " values (?, ?, ?, ?, (select number from story where article_key = ?), ?)",
                    version.key,
                    last,
                    version.successor,
                    version.arrival,
                    version.key,
                    Json.MAPPER.writeValueAsString(old));
        }
    }

    /** Returns the versions that a period's briefing was made from. */
    Former knownTo(Arrivals arrivals) {
        Map<Long, Report> reports = new TreeMap<>();
        Set<Long> successors = new HashSet<>();
        Set<Long> stories = new HashSet<>();
        if (arrivals.isClosed()) {
            sql.query(
                    "select article_key, successor, arrival, story, report from former_version where edition >= ?"
                            + " order by edition, article_key",
                    row -> {
                        long key = row.getLong(1);
                        boolean first = !reports.containsKey(key) && !successors.contains(key);
                        if (first && arrivals.isKnown(ArticleKey.day(key), row.getLong(3))) {
                            reports.put(key, Json.MAPPER.readValue(row.getString(5), Report.class));
                            Optional.ofNullable(row.getObject(4, Long.class)).ifPresent(stories::add);
                        }
                        successors.add(row.getLong(2));
                    },
                    arrivals.number());
        }
        successors.removeAll(reports.keySet());
        return new Former(reports, successors, stories);
    }

    /**
     * Versions of articles that were edited since.
     *
     * @param reports what they report, by their keys; without officials
     * @param successors the keys of the versions that took their place under another key
     * @param stories the numbers of the stories that they tell
     */
    record Former(Map<Long, Report> reports, Set<Long> successors, Set<Long> stories) {
        Former {
            reports = new HashMap<>(reports);
        }
    }

    // Made when it is first needed: that takes a tenth of a second, and most briefings rest on no former version.
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }
}
