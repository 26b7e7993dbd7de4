package io.entente.write.meeting;

import io.entente.model.MeetingBrief.Holder;
import io.entente.model.MeetingBrief.Part;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;

/** Who holds which office on the other side, as last reported. */
final class WhoIsWho extends PartSection {
    WhoIsWho(Edition edition, Part part) {
        super(edition, part, "who", "Who is who: " + edition.brief().nameOf(part.counterpart()));
    }

    @Override
    public boolean speaks() {
        return !part().people().isEmpty();
    }

    @Override
    void content(Tag section) {
        DataTable table = new DataTable(
                section,
                "who",
                "Office holders of " + edition().brief().nameOf(part().counterpart()) + " as last reported",
                List.of("Name", "Office as reported", "Last reported"));
        part().people().forEach(holder -> row(table.row(), holder));
    }

    private void row(Tag row, Holder holder) {
        Tag name = DataTable.nameCell(row);
        edition().number(name);
        name.text(holder.official().name());
        Tag office = DataTable.cell(row)
                .text(Sentence.capital(holder.official().role().orElse("")));
        holder.predecessor()
                .ifPresent(before -> office.add("span", "detail")
                        .text(" after " + before.name() + " (last so named " + Dates.brief(before.lastReported())
                                + ")"));
        edition().cite(DataTable.cell(row).text(Dates.brief(holder.reported())), List.of(holder.articleId()));
    }
}
