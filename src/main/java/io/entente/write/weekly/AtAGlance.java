package io.entente.write.weekly;

import io.entente.model.Briefing.Chapter;
import io.entente.write.figure.StatusMatrix;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** Every relationship with its page and its numbers: the index, and the first page's chart for those who want each number. */
record AtAGlance(Edition edition) implements Section {
    static final String ANCHOR = "at-a-glance";

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String title() {
        return "Relationships at a glance";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().chapters().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part glance");
        heading(part);
        new StatusMatrix(edition.briefing()).tabulate(part, this::name);
    }

    private void name(Tag cell, Chapter chapter) {
        edition.name(cell, chapter.between());
        edition.page(cell, chapter.between());
    }
}
