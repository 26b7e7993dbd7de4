package io.entente.write.weekly;

import io.entente.write.page.Section;
import io.entente.write.page.SourceList;
import io.entente.write.page.Tag;

/** The articles cited. */
record Sources(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().sources().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part sources");
        heading(part);
        new SourceList(edition.citations()).write(part, edition.briefing().sources());
    }
}
