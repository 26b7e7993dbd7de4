package io.entente.write.meeting;

import io.entente.model.AgreementStatus;
import io.entente.model.Briefing.Headline;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Standing;
import io.entente.write.page.DataTable;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cover of a brief before a summit: each counterpart in a few lines, with the page on which its part begins. */
record AtAGlance(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "glance";
    }

    @Override
    public String title() {
        return "At a glance";
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    public void write(Tag body) {
        Tag section = body.add("div", "section glance");
        section.add("h2", "section-title").with("id", anchor()).text(title());
        DataTable table = new DataTable(
                section,
                "glance",
                "The counterparts in a few lines",
                List.of("With", "What matters most", "Agreements"));
        edition.brief().parts().forEach(part -> row(table.row(), part));
    }

    private void row(Tag row, Part part) {
        String name = edition.brief().nameOf(part.counterpart());
        Tag with = DataTable.nameCell(row);
        edition.number(with);
        Links.within(with, Edition.anchorOf(part.counterpart()), name, "Go to " + name);
        with.text(" ");
        Links.page(with, Edition.anchorOf(part.counterpart()), "Go to " + name);
        Tag points = DataTable.cell(row);
        for (Headline headline : part.bottomLine()) {
            edition.cite(points.add("p").text(headline.text()), headline.articleIds());
        }
        Tag stages = DataTable.cell(row);
        counts(part).forEach((status, count) -> stages.add("p").text(count + " " + status.words()));
        if (part.agreements().isEmpty()) {
            stages.add("p", "detail").text("None reported");
        }
    }

    private static Map<AgreementStatus, Long> counts(Part part) {
        return part.agreements().stream()
                .map(Standing::agreement)
                .collect(Collectors.groupingBy(agreement -> agreement.status(), TreeMap::new, Collectors.counting()));
    }
}
