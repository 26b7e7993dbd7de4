package io.entente.write.weekly;

import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** The heading above the chapters on single relationships. */
record Relationships(Edition edition, boolean speaks) implements Section {
    @Override
    public String anchor() {
        return "relationships";
    }

    @Override
    public String title() {
        return "Relationships";
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part opener");
        heading(part);
        part.add("p", "lead")
                .text("Left: the agreement and how far it has come. Right: the sentences as printed; "
                        + "what a finding rests on is bold.");
    }
}
