package io.entente.write.weekly;

import io.entente.model.Correction;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Section;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;

/** What analysts have set right in what the briefing shows. */
record CorrectionsMade(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "corrections";
    }

    @Override
    public String title() {
        return "Analysts’ corrections";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().corrections().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        DataTable table = new DataTable(
                part, "corrections", "What analysts have set right", List.of("Correction", "Why", "By whom and when"));
        for (Correction correction : edition.briefing().corrections()) {
            Tag row = table.row();
            DataTable.nameCell(row).text(Sentence.capital(correction.words()));
            DataTable.cell(row).text(correction.note().why());
            DataTable.cell(row)
                    .text(correction.note().who() + ", "
                            + Dates.full(correction.note().made()));
        }
    }
}
