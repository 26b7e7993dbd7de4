package io.entente.write.weekly;

import io.entente.model.Briefing.Chapter;
import io.entente.write.page.DataTable;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;

/** Relationships of which neither an agreement nor a meeting is reported, a row each. */
record FurtherRelationships(Edition edition, List<Chapter> chapters) implements Section {
    @Override
    public String anchor() {
        return "further-relationships";
    }

    @Override
    public String title() {
        return "Further relationships";
    }

    @Override
    public boolean speaks() {
        return !chapters.isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        part.add("p", "lead").text("Dealings in which no agreement and no meeting is reported.");
        DataTable table = DataTable.ofRows(part, "chapter", title());
        for (Chapter chapter : chapters) {
            String anchor = edition.anchorOf(chapter.between()).orElseThrow();
            Tag row = table.row().with("class", "relationship of-" + anchor);
            DataTable.nameCell(row).with("id", anchor).text(edition.briefing().nameOf(chapter.between()));
            Tag cell = DataTable.cell(row);
            RelationshipChapter.quote(edition, cell, chapter.dealings());
            if (!chapter.speakers().isEmpty()) {
                cell.add("p", "detail").text("Who spoke: " + Officials.named(chapter.speakers()));
            }
        }
    }
}
