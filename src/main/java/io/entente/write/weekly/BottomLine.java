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
        part.add("h3").text(title);
        Tag list = part.add("ul", "brief");
        expectations.stream().limit(MOST).forEach(expectation -> {
            Tag item = list.add("li");
            item.add("b").text(expectation.date().map(Dates::range).orElse("No date named"));
            item.text(" – " + expectation.what() + ", " + edition.briefing().nameOf(expectation.between()));
            edition.citations().cite(item, expectation.articleIds());
        });
        Tag more = part.add("p", "more");
        int rest = expectations.size() - MOST;
        Links.within(more, anchor, rest > 0 ? Counted.of(rest, "more", "more") : "Sentences", "Go to the full list");
        more.text(" ");
        Links.page(more, anchor, "Go to the full list");
    }

    private void chart(Tag body) {
        StatusMatrix matrix = new StatusMatrix(edition.briefing());
        if (matrix.isEmpty()) {
            return;
        }
        Tag figure = body.add("div", "figure");
        figure.add("p", "figure-title").text("Where agreements stand");
        matrix.draw(figure);
        Tag caption = figure.add("p", "caption");
        caption.text("Number of agreements; a ring marks what changed in these days. ");
        Links.within(caption, ChartNumbers.ANCHOR, "The numbers as a table", "Go to the numbers as a table");
        caption.text(" ");
        Links.page(caption, ChartNumbers.ANCHOR, "Go to the numbers as a table");
    }
}
