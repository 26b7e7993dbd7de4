package io.entente.write.meeting;

import io.entente.model.Agreement;
import io.entente.model.Briefing.Expectation;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Standing;
import io.entente.write.page.Badge;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;

/** Where every agreement stands, who said what last, what is next and what is overdue. */
final class StateOfPlay extends PartSection {
    StateOfPlay(Edition edition, Part part) {
        super(edition, part, "state-of-play", "State of play");
    }

    @Override
    public boolean speaks() {
        return !part().agreements().isEmpty();
    }

    @Override
    void content(Tag section) {
        DataTable table = new DataTable(
                section,
                "standing",
                "Every agreement of " + edition().nameOf(part()) + " that is known",
                List.of("Agreement", "What was reported last, by whom", "Next, overdue"));
        part().agreements().forEach(standing -> row(table.row(), standing));
    }

    private void row(Tag row, Standing standing) {
        Agreement agreement = standing.agreement();
        Tag name = DataTable.nameCell(row);
        edition().number(name);
        name.text(Sentence.capital(agreement.fullName()));
        Tag stage = name.add("p", "stage");
        Badge.add(stage, agreement.status());
        if (standing.hasMoved()) {
            name.add("p", "change").text(moved(agreement));
        }
        Tag reported = DataTable.cell(row);
        agreement.evidence().forEach(evidence -> said(reported, evidence));
        Tag next = DataTable.cell(row);
        standing.overdue().forEach(expected -> expectation(next, "Overdue: ", expected));
        standing.next().forEach(expected -> expectation(next, "", expected));
        if (standing.next().isEmpty() && standing.overdue().isEmpty()) {
            next.add("p", "detail").text("Nothing announced");
        }
    }

    private String moved(Agreement agreement) {
        return agreement
                .previousStatus()
                .map(before -> "Was " + before.words() + " on "
                        + Dates.brief(part().since().day()))
                .orElse("New since " + Dates.brief(part().since().day()));
    }

    private void said(Tag cell, Agreement.Evidence evidence) {
        Quotation.add(cell, evidence.quote());
        Tag who = cell.add("p", "detail attribution")
                .text(edition().attribution(evidence.saidBy(), evidence.articleId(), evidence.reported()));
        edition().cite(who, List.of(evidence.articleId()));
    }

    // The agreement stands in the same row, so its name is not repeated.
    private void expectation(Tag cell, String lead, Expectation expected) {
        Tag line = cell.add("p", lead.isEmpty() ? "next" : "next overdue");
        line.add("b").text(lead + act(expected));
        line.text(", " + expected.date().map(Dates::range).orElse("no day named"));
        edition().cite(line, expected.articleIds());
    }

    private static String act(Expectation expected) {
        int colon = expected.what().indexOf(": ");
        return colon < 0 ? expected.what() : expected.what().substring(0, colon);
    }
}
