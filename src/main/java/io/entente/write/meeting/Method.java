package io.entente.write.meeting;

import io.entente.model.MeetingBrief;
import io.entente.model.MeetingBrief.Omission;
import io.entente.write.page.Dates;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import io.entente.write.pdf.GlyphCoverage;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** How the brief came about, what was left out, and what it cannot say. */
record Method(Edition edition, SortedSet<Integer> unshown) implements Section {
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
        MeetingBrief brief = edition.brief();
        Tag section = body.add("div", "section method");
        section.add("h2", "section-title").with("id", anchor()).text(title());
        section.add("p")
                .text("A program read the articles named here by fixed rules, as published up to "
                        + Dates.full(brief.on())
                        + "; no person and no language model wrote or weighed any of it but what stands under Our side. The stage of an"
                        + " agreement follows from its dated events, in the terms of the Vienna Convention on the Law of Treaties. Rules"
                        + " misread some sentences and miss others: check the sentence before relying on a line.");
        if (!brief.leftOut().isEmpty()) {
            section.add("p", "left-out")
                    .text("Left out to keep to " + brief.pages() + " pages: "
                            + brief.leftOut().stream().map(Omission::words).collect(Collectors.joining(", "))
                            + ". More pages show them.");
        }
        if (!unshown.isEmpty()) {
            section.add("p")
                    .text("Characters that no font here can show stand as \u25A1: "
                            + GlyphCoverage.named(unshown)
                            + ".");
        }
    }
}
