package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.model.Briefing.Expectation;
import io.entente.write.figure.StatusMatrix;
import io.entente.write.page.Dates;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;

/** What a reader with one minute needs: what changed, what comes, what is late, and one chart. */
record BottomLine(Edition edition) implements Section {
    private static final int MOST = 3;

    @Override
    public String anchor() {
        return "bottom-line";
    }

    @Override
    public String title() {
        return "Bottom line";
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "bottom-line");
        heading(part);
        headlines(part);
        Briefing briefing = edition.briefing();
        next(part, "What comes", Expectations.COMING_UP, briefing.comingUp());
        next(part, "What is late", Expectations.OVERDUE, briefing.overdue());
        chart(body);
    }

    private void headlines(Tag part) {
        List<Briefing.Headline> headlines = edition.briefing().bottomLine();
        if (headlines.isEmpty()) {
            part.add("p").text("No change in any agreement was reported in these days.");
            return;
        }
        Tag list = part.add("ul", "headlines");
        for (Briefing.Headline headline : headlines) {
            Tag item = list.add("li").text(headline.text());
            edition.citations().cite(item, headline.articleIds());
            headline.between().ifPresent(between -> edition.page(item, between));
        }
    }

    private void next(Tag part, String title, String anchor, List<Expectation> expectations) {
        if (expectations.isEmpty()) {
            return;
        }
        Tag heading = part.add("h3").text(title + " ");
        String all = expectations.size() > MOST ? "all " + expectations.size() : "sentences";
        Tag more = heading.add("span", "more").text(" ");
        Links.within(more, anchor, all, "Go to the full list").with("class", "list");
        more.text(" ");
        Links.page(more, anchor, "Go to the full list");
        Tag list = part.add("ul", "brief");
        expectations.stream().limit(MOST).forEach(expectation -> {
            Tag item = list.add("li");
            item.add("b").text(expectation.date().map(Dates::range).orElse("No date named"));
            item.text(" – " + expectation.what() + ", " + edition.briefing().nameOf(expectation.between()));
            edition.citations().cite(item, expectation.articleIds());
        });
    }

    private void chart(Tag body) {
        StatusMatrix matrix = new StatusMatrix(edition.briefing());
        if (matrix.isEmpty()) {
            return;
        }
        Tag figure = body.add("div", "figure");
        figure.add("p", "figure-title").text("Where agreements stand");
        matrix.draw(figure, rowsThatFit());
        Tag caption = figure.add("p", "caption");
        caption.text("Number of agreements; a ring marks what changed in these days. ");
        Links.within(caption, ChartNumbers.ANCHOR, "The numbers as a table", "Go to the numbers as a table");
        caption.text(" ");
        Links.page(caption, ChartNumbers.ANCHOR, "Go to the numbers as a table");
    }

    /**
     * Returns how many of the chart's rows of 19 points fit beneath the words on the first page.
     *
     * <p>A page of letter paper has room for 650 points, of which title, headings and captions take some 330; lines hold about 85
     * characters. A guess that is too high moves the chart to the second page, no more.
     */
    private int rowsThatFit() {
        Briefing briefing = edition.briefing();
        int words = briefing.bottomLine().stream()
                .mapToInt(headline -> 15 * lines(headline.text()) + 4)
                .sum();
        int lists = list(briefing.comingUp()) + list(briefing.overdue());
        return Math.max(3, Math.min(12, (650 - 250 - words - lists) / 19));
    }

    private static int list(List<Expectation> expectations) {
        int lines = expectations.stream()
                .limit(MOST)
                .mapToInt(expectation -> lines(expectation.what()) * 17)
                .sum();
        return lines == 0 ? 0 : lines + 30;
    }

    private static int lines(String text) {
        return 1 + (text.length() + 15) / 85;
    }
}
