package io.entente.write.weekly;

import io.entente.model.Briefing.Meeting;
import io.entente.model.MeetingFinding;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Tag;
import java.util.List;

/** Meetings held and to come. */
record MeetingTable(Edition edition) {
    void write(Tag body, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        Tag block = body.add("div", "block");
        block.add("h4").text("Meetings");
        DataTable table = new DataTable(
                block, "meetings", "Meetings held and to come", List.of("When, where", "What is reported", "Sources"));
        meetings.forEach(meeting -> row(table.row(), meeting));
    }

    private void row(Tag row, Meeting meeting) {
        MeetingFinding finding = meeting.finding();
        Tag when = DataTable.nameCell(row);
        when.text(finding.date().map(Dates::range).orElse("Date not said"));
        when.add("p", "detail")
                .text((finding.timing() == MeetingFinding.Timing.HELD ? "Held" : "To come")
                        + finding.place().map(place -> ", " + place).orElse(""));
        Tag reported = DataTable.cell(row);
        Quotation.add(reported, finding.quote());
        if (!finding.participants().isEmpty()) {
            reported.add("p", "detail").text(RelationshipChapter.named(finding.participants()));
        }
        edition.citations().cite(DataTable.cell(row), meeting.articleIds());
    }
}
