package io.entente.extract;

import io.entente.extract.DataFile.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The years in which something was so: {@code 1981-1989}, {@code 2017-2021, 2025-}, {@code -1991}.
 *
 * @param spans first and last years; both belong to the span
 */
record Years(List<Span> spans) {
    /** The year in which what is still being negotiated begins. */
    static final int NOT_CONCLUDED = 9999;

    static final Years ALWAYS = new Years(List.of(new Span(Integer.MIN_VALUE, Integer.MAX_VALUE)));

    /** Reads the years in a field; {@code -} means always. */
    static Years parse(Row row, int field) {
        if (row.cell(field).equals("-")) {
            return ALWAYS;
        }
        List<Span> spans = new ArrayList<>();
        for (String span : row.cell(field).split("[,;]")) {
            String[] ends = span.strip().split("[-–]", -1);
            try {
                int from = ends[0].isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(ends[0].strip());
                String last = ends[ends.length - 1].strip();
                spans.add(new Span(from, last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last)));
            } catch (NumberFormatException e) {
                throw row.error(
                        field, "'" + span.strip() + "' is not a span of years such as 1981-1989, 2014- or -1991");
            }
        }
        return new Years(List.copyOf(spans));
    }

    boolean include(int year) {
        for (Span span : spans) {
            if (year >= span.from && year <= span.to) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the year lies before all of them. */
    boolean beginAfter(int year) {
        return spans.stream().allMatch(span -> span.from > year);
    }

    /** Tells whether all are known to begin before the year. */
    boolean beginBefore(int year) {
        return spans.stream().allMatch(span -> span.from != Integer.MIN_VALUE && span.from < year);
    }

    /** Tells whether a span begins in the year. */
    boolean beginIn(int year) {
        return spans.stream().anyMatch(span -> span.from == year);
    }

    /** Returns the years with some added before and behind: news speaks of leaders before and after their time. */
    Years widened(int before, int after) {
        return new Years(spans.stream()
                .map(s -> new Span(
                        s.from == Integer.MIN_VALUE ? s.from : s.from - before,
                        s.to == Integer.MAX_VALUE ? s.to : s.to + after))
                .toList());
    }

    /** The first and the last year of a span. */
    record Span(int from, int to) {}
}
