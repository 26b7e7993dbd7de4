package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.write.page.Dates;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import io.entente.write.pdf.GlyphCoverage;
import java.util.SortedSet;

/** How the briefing came about and what it cannot say, in plain words. */
record Method(Briefing briefing, SortedSet<Integer> unshown) implements Section {
    @Override
    public String anchor() {
        return "method";
    }

    @Override
    public String title() {
        return "Method and limits";
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part block method");
        heading(part);
        paragraph(
                part,
                "A program read the articles named here by fixed rules; no person and no language model wrote "
                        + "or weighed any of it. Every statement rests on a quoted sentence. What is expected, proposed or denied "
                        + "is told apart from what is done.");
        paragraph(
                part,
                "The status of an agreement follows from the dated events that articles up to "
                        + Dates.full(briefing.period().to())
                        + " report, in the terms of the Vienna Convention on the Law of Treaties. A copy of a story is no second source.");
        paragraph(
                part,
                "Rules misread some sentences and miss others, and the press does not report everything. "
                        + "Check the sentence, and the article behind it, before relying on a line.");
        if (!unshown.isEmpty()) {
            paragraph(
                    part,
                    "No font of the PDF edition has these characters, which stand there as \u25A1: "
                            + GlyphCoverage.named(unshown) + ".");
        }
    }

    private static void paragraph(Tag part, String text) {
        part.add("p").text(text);
    }
}
