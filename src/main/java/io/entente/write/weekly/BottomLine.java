package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.model.Briefing.Expectation;
import io.entente.write.figure.StatusMatrix;
import io.entente.write.page.Dates;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;

/**
 * What a reader with one minute needs: what changed, what comes, what is late, and one chart.
 *
 * @param height how high a page is between its margins, in points
 */
record BottomLine(Edition edition, double height) implements Section {
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
        next(part, "What comes", Expectations.COMING_UP, briefing.comingUp(), "No signature or meeting is announced.");
        next(
                part,
                "What is late",
                Expectations.OVERDUE,
                briefing.overdue(),
                "Nothing that was expected by now is outstanding.");
        chart(body);
    }

    private void headlines(Tag part) {
        Briefing briefing = edition.briefing();
        subheading(part, "What changed", Changes.ANCHOR, briefing.changes().size());
        if (briefing.bottomLine().isEmpty()) {
            part.add("p").text("No change in any agreement was reported in these days.");
            return;
        }
        Tag list = part.add("ul", "headlines");
        for (Briefing.Headline headline : briefing.bottomLine()) {
            Tag item = list.add("li").text(headline.text());
            edition.citations().cite(item, headline.articleIds());
            headline.between().ifPresent(between -> edition.page(item, between));
        }
    }

    private void next(Tag part, String title, String anchor, List<Expectation> expectations, String nothing) {
        subheading(part, title, anchor, expectations.size());
        if (expectations.isEmpty()) {
            part.add("p").text(nothing);
            return;
        }
        Tag list = part.add("ul", "brief");
        Expectations.saidOnce(expectations).stream().limit(MOST).forEach(same -> {
            Expectation first = same.get(0);
            Tag item = list.add("li");
            item.add("b").text(first.date().map(Dates::range).orElse("No date named"));
            String between = edition.briefing().nameOf(first.between());
            String more = same.size() == 1 ? "" : " and " + (same.size() - 1) + " more";
            item.text(" – " + first.what() + " (" + between + more + ")");
            edition.citations().cite(item, first.articleIds());
            edition.page(item, first.between());
        });
    }

    private static void subheading(Tag part, String title, String anchor, int all) {
        Tag heading = part.add("h3").text(title + " ");
        if (all > 0) {
            Tag more = heading.add("span", "more").text(" ");
            Links.within(more, anchor, "all " + all, "Go to the full list: " + title)
                    .with("class", "list");
            more.text(" ");
            Links.page(more, anchor, "Go to the full list: " + title);
        }
    }

    private void chart(Tag body) {
        StatusMatrix matrix = new StatusMatrix(edition.briefing());
        if (matrix.isEmpty()) {
            return;
        }
        Tag figure = body.add("div", "figure");
        figure.add("p", "figure-title").text("Where agreements stand");
        matrix.draw(figure, new FirstPage(edition.briefing(), MOST, height).chartRows());
        Tag caption = figure.add("p", "caption");
        caption.text("Number of agreements; a ring marks what changed in these days. ");
        Links.within(caption, AtAGlance.ANCHOR, "The numbers as a table", "Go to the numbers as a table");
        caption.text(" ");
        Links.page(caption, AtAGlance.ANCHOR, "Go to the numbers as a table");
    }
}
