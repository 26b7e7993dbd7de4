package io.entente.write.weekly;

import io.entente.model.Briefing.Meeting;
import io.entente.model.MeetingFinding;
import io.entente.write.figure.WeekStrip;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;

/** The week's meetings as a calendar and as a table. */
record MeetingsOfTheWeek(Edition edition) implements Section {
    private static final double HEADING = 54;

    @Override
    public String anchor() {
        return "meetings";
    }

    @Override
    public String title() {
        return "Meetings of the week";
    }

    @Override
    public boolean speaks() {
        return !new WeekStrip(edition.briefing()).meetings().isEmpty();
    }

    @Override
    public void write(Tag body) {
        WeekStrip strip = new WeekStrip(edition.briefing());
        Tag part = body.add("div", "part");
        Tag opening = part.add("div", Kept.together(HEADING + strip.height() * 0.75));
        heading(opening);
        strip.draw(opening.add("div", "figure strip"));
        DataTable table = new DataTable(
                part, "week-meetings", "Meetings of the week", List.of("Day", "Between", "Where, who", "Sources"));
        strip.meetings().forEach(meeting -> row(table.row(), meeting));
    }

    private void row(Tag row, Meeting meeting) {
        MeetingFinding finding = meeting.finding();
        DataTable.nameCell(row).text(finding.date().map(Dates::range).orElseThrow());
        edition.name(DataTable.cell(row), finding.between());
        Tag where = DataTable.cell(row).text(finding.place().orElse("Place not said"));
        if (!finding.participants().isEmpty()) {
            where.add("span", "detail").text(" · " + Officials.named(finding.participants()));
        }
        edition.citations().cite(DataTable.cell(row), meeting.articleIds());
    }
}
