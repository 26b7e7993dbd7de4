package io.entente.write.weekly;

import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** The heading above the chapters on single relationships. */
record Relationships(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "relationships";
    }

    @Override
    public String title() {
        return "Relationships";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().chapters().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part opener");
        heading(part);
        part.add("p", "lead")
                .text(
                        "One chapter for each pair of parties, with the agreements between them by how far each has come. "
                                + "Sentences are quoted as printed; the words that a finding rests on are bold.");
    }
}
