package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.model.Briefing.Expectation;
import io.entente.write.page.Dates;
import java.util.List;

/**
 * How much room the words leave for the chart on the first page.
 *
 * <p>Lengths are points. A guess that is too high moves the chart to the second page, no more.
 *
 * @param expectations how many expectations of a kind are listed at most
 * @param height how high the page is between its margins
 */
record FirstPage(Briefing briefing, int expectations, double height) {
    /** What title, headings, captions and the head of the chart take. */
    private static final double FIXED = 300;

    private static final double CHART_ROW = 18.75;
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    /** Returns the number of rows that fit. */
    int chartRows() {
        double words = briefing.bottomLine().stream()
                .mapToInt(headline ->
                        15 * lines(headline.text(), headline.articleIds().size(), 86) + 4)
                .sum();
        double left = height - FIXED - words - list(briefing.comingUp()) - list(briefing.overdue());
        return (int) Math.max(FEWEST, Math.min(MOST, left / CHART_ROW));
    }

    private int list(List<Expectation> all) {
        return all.isEmpty()
                ? 18
                : all.stream().limit(expectations).mapToInt(this::height).sum();
    }

    private int height(Expectation expectation) {
        String words = expectation.date().map(Dates::range).orElse("No date named")
                + expectation.what()
                + briefing.nameOf(expectation.between());
        return 14 * lines(words, expectation.articleIds().size(), 92) + 2;
    }

    /** Counts lines, leaving room for source numbers and a page number at the end. */
    private static int lines(String words, int sources, int width) {
        return 1 + (words.length() + 4 * sources + 12) / width;
    }
}
