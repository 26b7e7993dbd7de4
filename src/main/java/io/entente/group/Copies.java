package io.entente.group;

import io.entente.model.ArticleHead;
import io.entente.model.Report;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells originals from copies: the same id or address, or nearly the same text within a few days.
 *
 * <p>The earliest published counts as the original, then the smallest id; a copy is no second source.
 */
final class Copies {
    /** Two texts that share this much of their word pairs are one story: as much as four fifths of their words. */
    static final double ALIKE = 0.62;

    private static final int DAYS_APART = 4;
    private static final int BAND = 4;
    static final Comparator<Report> EARLIEST = Comparator.comparing(
                    (Report report) -> report.article().published())
            .thenComparing(report -> report.article().id())
            .thenComparing(report -> report.article().file());

    private final List<Report> originals = new ArrayList<>();
    private final Map<Report, Report> originalOfCopy = new LinkedHashMap<>();
    private final Map<String, List<Known>> byMark = new HashMap<>();

    private Copies() {}

    static Copies among(List<Report> reports) {
        Copies copies = new Copies();
        reports.stream().sorted(EARLIEST).forEach(copies::place);
        return copies;
    }

    /** Returns the articles that count, the earliest first. */
    List<Report> originals() {
        return originals;
    }

    /** Returns the article that counts in the place of a copy; empty for an article that counts itself. */
    Optional<ArticleHead> originalOf(Report report) {
        return Optional.ofNullable(originalOfCopy.get(report)).map(Report::article);
    }

    private void place(Report report) {
        Known known = new Known(report, Fingerprint.bytes(report.fingerprint()));
        List<String> marks = marks(known);
        Optional<Report> original = marks.stream()
                .flatMap(mark -> byMark.getOrDefault(mark, List.of()).stream())
                .filter(known::repeats)
                .map(Known::report)
                .min(EARLIEST);
        original.ifPresentOrElse(first -> originalOfCopy.put(report, first), () -> {
            originals.add(report);
            marks.forEach(
                    mark -> byMark.computeIfAbsent(mark, m -> new ArrayList<>()).add(known));
        });
    }

    // Only articles that share a mark are compared: the id, the address, or four neighbouring parts of the fingerprint
    // in
    // the same place. Two texts with 62 % in common share one of the 32 such places with a probability of 99.5 %.
    private static List<String> marks(Known known) {
        ArticleHead head = known.report.article();
        List<String> marks = new ArrayList<>();
        marks.add("id " + head.id());
        head.url().ifPresent(url -> marks.add("url " + url));
        String print = known.report.fingerprint();
        for (int i = 0; i + 2 * BAND <= print.length(); i += 2 * BAND) {
            marks.add(i + " " + print.substring(i, i + 2 * BAND));
        }
        return marks;
    }

    private record Known(Report report, byte[] print) {
        boolean repeats(Known earlier) {
            ArticleHead here = report.article();
            ArticleHead there = earlier.report.article();
            return here.id().equals(there.id())
                    || (here.url().isPresent() && here.url().equals(there.url()))
                    || (daysApart(here, there) <= DAYS_APART && Fingerprint.likeness(print, earlier.print) >= ALIKE);
        }

        private static long daysApart(ArticleHead one, ArticleHead other) {
            return Math.abs(ChronoUnit.DAYS.between(one.published(), other.published()));
        }
    }
}
