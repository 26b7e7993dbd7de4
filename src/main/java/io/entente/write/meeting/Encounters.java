package io.entente.write.meeting;

import io.entente.model.Briefing.Meeting;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingFinding;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.stream.Collectors;

/** Meetings to come and held before. */
final class Encounters extends PartSection {
    Encounters(Edition edition, Part part) {
        super(edition, part, "encounters", "Coming and last meetings");
    }

    @Override
    public boolean speaks() {
        return !part().held().isEmpty()
                || !part().coming().isEmpty()
                || part().occasion().isPresent();
    }

    @Override
    void content(Tag section) {
        DataTable table = new DataTable(
                section, "encounters", "Meetings to come and held before", List.of("When, where", "What is reported"));
        part().occasion().ifPresent(meeting -> row(table.row(), meeting, "This meeting"));
        part().coming().forEach(meeting -> row(table.row(), meeting, "To come"));
        part().held().forEach(meeting -> row(table.row(), meeting, "Held"));
    }

    private void row(Tag row, Meeting meeting, String kind) {
        MeetingFinding finding = meeting.finding();
        Tag when = DataTable.nameCell(row);
        edition().number(when);
        when.text(finding.date().map(Dates::range).orElse("Day not reported"));
        when.add("p", "detail")
                .text(kind + finding.place().map(place -> ", " + place).orElse(""));
        Tag reported = DataTable.cell(row);
        Quotation.add(reported, finding.quote());
        String people =
                finding.participants().stream().map(Edition::named).distinct().collect(Collectors.joining("; "));
        Tag detail = reported.add("p", "detail attribution")
                .text((people.isEmpty() ? "" : people + ". ") + "Reported " + Dates.brief(meeting.reported()));
        edition().cite(detail, meeting.articleIds());
    }
}
