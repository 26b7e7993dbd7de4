package io.entente.write.weekly;

import io.entente.model.Agreement;
import io.entente.write.page.Badge;
import io.entente.write.page.Counted;
import io.entente.write.page.DataTable;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;

/** What changed: first the agreements that moved from one status to another, then those that were not known before. */
record Changes(Edition edition) implements Section {
    private static final int MOST_NEW = 60;
    static final String ANCHOR = "changes";

    @Override
    public String anchor() {
        return ANCHOR;
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
        List<Agreement> changes = edition.briefing().changes();
        moved(part, changes.stream().filter(Changes::wasKnown).toList());
        added(part, changes.stream().filter(agreement -> !wasKnown(agreement)).toList());
    }

    private static boolean wasKnown(Agreement agreement) {
        return agreement.previousStatus().isPresent();
    }

    private void moved(Tag part, List<Agreement> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Tag block = part.add("div", "block");
        block.add("h3").text("From one status to another");
        DataTable table = new DataTable(
                block,
                "changes",
                "Agreements whose status changed",
                List.of("Agreement", "Between", "Before", "Now", "Sources"));
        for (Agreement agreement : changes) {
            Tag row = table.row();
            named(row, agreement);
            agreement.previousStatus().ifPresent(before -> Badge.add(DataTable.cell(row), before));
            Tag now = DataTable.cell(row);
            Badge.add(now.add("p", "status"), agreement.status());
            now.add("p", "detail").text(ChangeWords.of(agreement.change()));
            sources(row, agreement);
        }
    }

    private void added(Tag part, List<Agreement> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Tag block = part.add("div", "block");
        block.add("h3").text("Reported for the first time");
        DataTable table = new DataTable(
                block,
                "first-reports",
                "Agreements reported for the first time",
                List.of("Agreement", "Between", "Status", "Sources"));
        for (Agreement agreement : changes.subList(0, Math.min(MOST_NEW, changes.size()))) {
            Tag row = table.row();
            named(row, agreement);
            Badge.add(DataTable.cell(row), agreement.status());
            sources(row, agreement);
        }
        if (changes.size() > MOST_NEW) {
            block.add("p", "caption")
                    .text(Counted.of(changes.size() - MOST_NEW, "more agreement")
                            + " are reported for the first time; the chapters mark them as new.");
        }
    }

    private void named(Tag row, Agreement agreement) {
        Tag name = DataTable.nameCell(row);
        String words = Sentence.capital(agreement.fullName());
        edition.anchorOf(agreement)
                .ifPresentOrElse(
                        anchor -> {
                            Links.within(name, anchor, words, "Go to " + agreement.fullName());
                            name.text(" ");
                            Links.page(name, anchor, "Go to " + agreement.fullName());
                        },
                        () -> name.text(words));
        DataTable.cell(row).text(edition.partiesOf(agreement));
    }

    private void sources(Tag row, Agreement agreement) {
        edition.citations()
                .cite(
                        DataTable.cell(row),
                        agreement.evidence().stream()
                                .map(Agreement.Evidence::articleId)
                                .toList());
    }
}
