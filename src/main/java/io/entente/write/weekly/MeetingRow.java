package io.entente.write.weekly;

import io.entente.model.Briefing.Meeting;
import io.entente.model.MeetingFinding;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;

/** A meeting in its chapter: when and where on the left; the report and those who took part on the right. */
record MeetingRow(Edition edition) {
    void write(Tag row, Meeting meeting) {
        MeetingFinding finding = meeting.finding();
        Tag when = DataTable.nameCell(row);
        when.text(finding.timing() == MeetingFinding.Timing.HELD ? "Meeting held" : "Meeting to come");
        String day = finding.date().map(Dates::range).orElse("date not said");
        when.add("p", "detail")
                .text(Sentence.capital(
                        finding.place().map(place -> place + ", ").orElse("") + day));
        Tag reported = DataTable.cell(row);
        Tag quotation = Quotation.add(reported, finding.quote());
        edition.citations().cite(quotation, meeting.articleIds());
        if (!finding.participants().isEmpty()) {
            reported.add("p", "detail").text("Present: " + Officials.named(finding.participants()));
        }
    }
}
