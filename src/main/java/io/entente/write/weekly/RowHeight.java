package io.entente.write.weekly;

import io.entente.model.Agreement;
import io.entente.model.Agreement.Evidence;
import io.entente.model.Briefing.Chapter;
import io.entente.model.Quote;
import io.entente.write.figure.Timeline;
import java.util.List;

/**
 * How high the first row of a chapter will be, in points, so that its heading is not parted from it.
 *
 * <p>It is reckoned from the length of texts: layout decides on page breaks before it knows the heights of what follows.
 */
final class RowHeight {
    private static final double LINE = 12.5;
    private static final double PADDING = 6;
    private static final double TIMELINE = 48;
    private static final int LEFT_WIDTH = 27;
    private static final int RIGHT_WIDTH = 84;
    private static final int SOURCE_WIDTH = 34;

    private RowHeight() {}

    static double ofFirst(Chapter chapter) {
        if (!chapter.agreements().isEmpty()) {
            return of(chapter.agreements().get(0));
        }
        List<Quote> quotes = chapter.meetings().isEmpty()
                ? chapter.dealings().stream()
                        .map(dealing -> dealing.finding().quote())
                        .toList()
                : List.of(chapter.meetings().get(0).finding().quote());
        return PADDING + 2 * LINE + quotes.stream().mapToDouble(RowHeight::of).sum();
    }

    private static double of(Agreement agreement) {
        double left = LINE * (lines(agreement.fullName().length(), LEFT_WIDTH) + 3);
        double right = agreement.evidence().stream()
                .limit(AgreementRow.QUOTED)
                .map(Evidence::quote)
                .mapToDouble(RowHeight::of)
                .sum();
        boolean drawn = new Timeline("", agreement.timeline()).isWorthDrawing();
        return PADDING + Math.max(left, right + 2 * LINE + (drawn ? TIMELINE : 0));
    }

    private static double of(Quote quote) {
        return 3 + LINE * lines(quote.sentence().length() + SOURCE_WIDTH, RIGHT_WIDTH);
    }

    private static int lines(int characters, int width) {
        return 1 + (characters - 1) / width;
    }
}
