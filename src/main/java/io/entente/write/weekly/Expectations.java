package io.entente.write.weekly;

import io.entente.model.Briefing.Expectation;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;

/** What is expected by a day: to come, or overdue. */
record Expectations(Edition edition, String anchor, String title, List<Expectation> expectations) implements Section {
    static final String COMING_UP = "coming-up";
    static final String OVERDUE = "overdue";

    static Expectations comingUp(Edition edition) {
        return new Expectations(
                edition, COMING_UP, "Coming up", edition.briefing().comingUp());
    }

    static Expectations overdue(Edition edition) {
        return new Expectations(edition, OVERDUE, "Overdue", edition.briefing().overdue());
    }

    @Override
    public boolean speaks() {
        return !expectations.isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        if (anchor.equals(OVERDUE)) {
            part.add("p", "lead").text("Expected by a day that has passed, and not reported as done.");
        }
        DataTable table =
                new DataTable(part, "expectations", title, List.of("By when", "What", "What is reported", "Sources"));
        for (Expectation expectation : expectations) {
            Tag row = table.row();
            DataTable.nameCell(row).text(expectation.date().map(Dates::range).orElse("No date named"));
            Tag what = DataTable.cell(row).text(expectation.what());
            edition.name(what.add("p", "detail"), expectation.between());
            Quotation.add(DataTable.cell(row), expectation.quote());
            edition.citations().cite(DataTable.cell(row), expectation.articleIds());
        }
    }
}
