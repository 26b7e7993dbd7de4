package io.entente.group;

import io.entente.model.ArticleHead;
import io.entente.model.Report;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells originals from copies: the same id or address, or nearly the same text within a few days.
 *
 * <p>The earliest published counts as the original, then the smallest id; a copy is no second source.
 */
final class Copies {
    /** Two texts that share this much of their word pairs are one story: as much as four fifths of their words. */
    static final double ALIKE = 0.62;

    static final int DAYS_APART = 4;
    private static final int BAND = 4;
    static final Comparator<Report> EARLIEST = Comparator.comparing(
                    (Report report) -> report.article().published())
            .thenComparing(report -> report.article().id())
            .thenComparing(report -> report.article().file());

    private final List<Report> originals = new ArrayList<>();
    private final Map<Report, Report> originalOfCopy = new LinkedHashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<Long, List<Known>> byPrint = new HashMap<>();
    private final ArrayDeque<Known> recent = new ArrayDeque<>();

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
        forgetBefore(report.article().published().minusDays(DAYS_APART));
        Stream<Known> sameName = known.names().stream().flatMap(name -> byName.getOrDefault(name, List.of()).stream());
        Stream<Known> samePart = known.parts().stream().flatMap(part -> byPrint.getOrDefault(part, List.of()).stream());
        Optional<Report> original = Stream.concat(sameName, samePart)
                .filter(known::repeats)
                .map(Known::report)
                .min(EARLIEST);
        original.ifPresentOrElse(first -> originalOfCopy.put(report, first), () -> remember(known));
    }

    private void remember(Known known) {
        originals.add(known.report);
        recent.add(known);
        known.names()
                .forEach(name ->
                        byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(known));
        known.parts()
                .forEach(part ->
                        byPrint.computeIfAbsent(part, p -> new ArrayList<>(1)).add(known));
    }

    // Articles come in order of publication, so only those of the last days can be near-copies of what follows.
    private void forgetBefore(LocalDate day) {
        while (!recent.isEmpty() && recent.peek().report.article().published().isBefore(day)) {
            Known old = recent.remove();
            old.parts().forEach(part -> byPrint.computeIfPresent(part, (p, list) -> without(list, old)));
        }
    }

    private static List<Known> without(List<Known> list, Known old) {
        list.remove(old);
        return list.isEmpty() ? null : list;
    }

    private record Known(Report report, byte[] print) {
        /** Returns what two articles that are one have in common whenever they appear: the id, or the address. */
        List<String> names() {
            ArticleHead head = report.article();
            return head.url()
                    .map(url -> List.of("id " + head.id(), "url " + url))
                    .orElse(List.of("id " + head.id()));
        }

        /**
         * Returns the parts of the fingerprint, each with its place: only articles that share one are compared. Two texts with
         * 62 % in common share one of the 32 parts of four components with a probability of 99.5 %.
         */
        List<Long> parts() {
            List<Long> parts = new ArrayList<>(print.length / BAND);
            for (int i = 0; i + BAND <= print.length; i += BAND) {
                parts.add((long) i << 32 | ByteBuffer.wrap(print, i, BAND).getInt() & 0xffffffffL);
            }
            return parts;
        }

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
