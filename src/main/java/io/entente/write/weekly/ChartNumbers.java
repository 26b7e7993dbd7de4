package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.write.figure.StatusMatrix;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** The first page's chart as a table, for those who cannot see it and those who want each number. */
record ChartNumbers(Briefing briefing) implements Section {
    static final String ANCHOR = "chart-numbers";

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String title() {
        return "The chart in numbers";
    }

    @Override
    public boolean speaks() {
        return !new StatusMatrix(briefing).isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        new StatusMatrix(briefing).tabulate(part);
    }
}
