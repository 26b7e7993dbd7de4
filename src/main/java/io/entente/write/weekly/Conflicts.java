package io.entente.write.weekly;

import io.entente.model.Agreement.Evidence;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Position;
import io.entente.write.page.Badge;
import io.entente.write.page.Counted;
import io.entente.write.page.DataTable;
import io.entente.write.page.Quotation;
import io.entente.write.page.Section;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;

/** Reports that differ on an agreement's status, one position under the other, the followed one first. */
record Conflicts(Edition edition) implements Section {
    private static final int QUOTED = 2;

    @Override
    public String anchor() {
        return "conflicts";
    }

    @Override
    public String title() {
        return "Conflicting reports";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().conflicts().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        edition.briefing().conflicts().forEach(conflict -> write(part, conflict));
    }

    private void write(Tag part, Conflict conflict) {
        Tag block = part.add("div", "block");
        block.add("h3").text(Sentence.capital(conflict.agreement().fullName()));
        Tag lead = block.add("p", "lead");
        edition.name(lead, conflict.between());
        lead.text(". " + conflict.reason());
        DataTable table = new DataTable(
                block, "conflicts", "What each side reports", List.of("Status", "What is reported", "Sources"));
        for (int i = 0; i < conflict.positions().size(); i++) {
            row(table.row(), conflict.positions().get(i), i == 0);
        }
    }

    private void row(Tag row, Position position, boolean followed) {
        Tag status = DataTable.nameCell(row);
        Badge.add(status, position.status());
        status.add("p", "detail")
                .text((followed ? "Followed here; " : "")
                        + Counted.of(position.evidence().size(), "report"));
        Tag reported = DataTable.cell(row);
        position.evidence().stream().limit(QUOTED).forEach(evidence -> Quotation.add(reported, evidence.quote()));
        edition.citations()
                .cite(
                        DataTable.cell(row),
                        position.evidence().stream().map(Evidence::articleId).toList());
    }
}
