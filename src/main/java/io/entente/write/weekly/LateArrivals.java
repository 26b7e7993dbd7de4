package io.entente.write.weekly;

import io.entente.model.AgreementFinding;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing.LateArrival;
import io.entente.model.Report;
import io.entente.write.page.Badge;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Section;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;

/** Articles of earlier days that came after the briefing of their day was made. */
record LateArrivals(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "late";
    }

    @Override
    public String title() {
        return "Arrived late";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().late().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        part.add("p", "lead")
                .text("Published before these days and first read after the briefing of their day was made. "
                        + "What they change is counted as news of these days.");
        DataTable table = new DataTable(
                part,
                "late",
                "Articles that arrived late",
                List.of("Published", "Article", "What is reported", "Sources"));
        edition.briefing().late().forEach(late -> row(table.row(), late));
    }

    private void row(Tag row, LateArrival late) {
        ArticleHead article = late.report().article();
        DataTable.nameCell(row).text(Dates.full(article.published()));
        Tag what = DataTable.cell(row).text(article.title());
        what.add("p", "detail").text(article.publisher().orElse("Publisher not known"));
        late.original()
                .ifPresent(
                        original -> what.add("p", "detail").text("Repeats “" + original.title() + "”, counted before"));
        reported(DataTable.cell(row), late.report());
        edition.citations().cite(DataTable.cell(row), List.of(article.id()));
    }

    private void reported(Tag cell, Report report) {
        List<AgreementFinding> agreements = report.findings().agreements();
        for (AgreementFinding found : agreements) {
            Tag line = cell.add("p");
            Badge.add(line, found.status());
            line.text(" " + Sentence.capital(found.name()));
            Quotation.add(cell, found.quote());
        }
        if (agreements.isEmpty()) {
            report.findings().relationships().stream().limit(1).forEach(found -> Quotation.add(cell, found.quote()));
        }
    }
}
