package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.model.DateRange;
import io.entente.write.page.Counted;
import io.entente.write.page.Dates;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** The title with the days that it covers and how much was read for it. */
record TitleBlock(Briefing briefing) {
    void write(Tag body) {
        Tag block = body.add("div", "title-block");
        block.add("p", "kicker").text("Weekly briefing · " + briefing.period().label());
        block.add("h1").with("id", "top").text(WeeklyDocument.TITLE);
        String days = Dates.range(
                new DateRange(briefing.period().from(), briefing.period().to()));
        String reader =
                briefing.home().map(home -> " · for " + briefing.nameOf(home)).orElse("");
        block.add("p", "days").text(days + reader);
        block.add("p", "coverage").text(coverage());
    }

    private String coverage() {
        Briefing.Coverage coverage = briefing.coverage();
        if (coverage.articles() == 0) {
            return "No article of these days was found in the input." + unreadable(coverage);
        }
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(coverage.articles(), "article") + " read"
                + (coverage.publishers() > 0 ? " from " + Counted.of(coverage.publishers(), "publisher") : ""));
        parts.add(coverage.withFindings() + " on dealings between two parties");
        if (coverage.copies() > 0) {
            parts.add(Counted.of(coverage.copies(), "copy", "copies") + " set aside");
        }
        if (coverage.estimatedDates() > 0) {
            parts.add(Counted.of(coverage.estimatedDates(), "date") + " estimated");
        }
        return String.join(" · ", parts) + "." + unreadable(coverage);
    }

    private static String unreadable(Briefing.Coverage coverage) {
        return coverage.unreadable() == 0
                ? ""
                : " " + Counted.of(coverage.unreadable(), "file") + " could not be read.";
    }
}
