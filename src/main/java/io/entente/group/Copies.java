package io.entente.group;

import io.entente.model.ArticleHead;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which of the articles that tell one story counts: the newest version; the others are its copies and no second source.
 *
 * <p>Of articles with the same text the earliest counts, then the smallest id. A version that was published before the period,
 * and so reported in an earlier briefing, keeps its place beside a newer one of the period. One that arrived late was not reported,
 * and counts only where it brings something new.
 */
final class Copies {
    static final Comparator<Report> EARLIEST = Comparator.comparing(Report::article, ArticleHead.EARLIEST);

    // Reports are told apart as objects: comparing all that was read in them takes longer than all the rest.
    private final Map<Report, Report> originalOfCopy = new IdentityHashMap<>();
    private final List<Report> originals;

    private final Set<ArticleHead> late;

    private Copies(List<Report> reports, LocalDate from, Set<ArticleHead> late) {
        this.late = late;
        Stories.among(reports).forEach(story -> count(story, from));
        originals = reports.stream()
                .filter(report -> !originalOfCopy.containsKey(report))
                .sorted(EARLIEST)
                .toList();
    }

    /** Tells copies from what counts in a period that begins on a day. */
    static Copies among(List<Report> reports, LocalDate from, Set<ArticleHead> late) {
        return new Copies(reports, from, late);
    }

    /** Returns the articles that count, the earliest first. */
    List<Report> originals() {
        return originals;
    }

    /** Returns the article that counts in the place of a copy; empty for an article that counts itself. */
    Optional<ArticleHead> originalOf(Report report) {
        return Optional.ofNullable(originalOfCopy.get(report)).map(Report::article);
    }

    private void count(List<Version> story, LocalDate from) {
        List<Version> lateLast =
                story.stream().sorted(Comparator.comparing(this::isLate)).toList();
        List<Version> before = lateLast.stream()
                .filter(version -> version.day().isBefore(from) && !isLate(version))
                .toList();
        Version current = newest(lateLast);
        Version reported = before.isEmpty() ? current : newest(before);
        story.stream()
                .filter(version -> version != current && version != reported)
                .forEach(version -> originalOfCopy.put(
                        version.report(), (version.day().isBefore(from) ? reported : current).report()));
    }

    private boolean isLate(Version version) {
        return !late.isEmpty() && late.contains(version.report().article());
    }

    private static Version newest(List<Version> versions) {
        Version newest = versions.get(0);
        for (int i = 1; i < versions.size(); i++) {
            newest = versions.get(i).renews(newest, versions.subList(0, i)) ? versions.get(i) : newest;
        }
        return newest;
    }
}
