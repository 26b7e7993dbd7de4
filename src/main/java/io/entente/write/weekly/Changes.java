package io.entente.write.weekly;

import io.entente.model.Agreement;
import io.entente.write.page.Badge;
import io.entente.write.page.DataTable;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;

/** What changed: old status and new, agreement by agreement. */
record Changes(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "changes";
    }

    @Override
    public String title() {
        return "What changed";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().changes().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        DataTable table = new DataTable(
                part, "changes", "Agreements whose status changed", List.of("Agreement", "Before", "Now", "Sources"));
        for (Agreement agreement : edition.briefing().changes()) {
            row(table.row(), agreement);
        }
    }

    private void row(Tag row, Agreement agreement) {
        Tag name = DataTable.nameCell(row);
        edition.anchorOf(agreement)
                .ifPresentOrElse(
                        anchor -> Links.within(
                                name, anchor, Sentence.capital(agreement.fullName()), "Go to " + agreement.fullName()),
                        () -> name.text(Sentence.capital(agreement.fullName())));
        name.add("p", "detail").text(edition.partiesOf(agreement));
        Tag before = DataTable.cell(row);
        agreement
                .previousStatus()
                .ifPresentOrElse(
                        status -> Badge.add(before, status),
                        () -> before.add("span", "detail").text("Not known"));
        Tag now = DataTable.cell(row);
        Badge.add(now, agreement.status());
        now.add("p", "detail").text(ChangeWords.of(agreement.change()));
        edition.citations()
                .cite(
                        DataTable.cell(row),
                        agreement.evidence().stream()
                                .map(Agreement.Evidence::articleId)
                                .toList());
    }
}
