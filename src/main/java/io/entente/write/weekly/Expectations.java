package io.entente.write.weekly;

import io.entente.model.Briefing.Expectation;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What is expected by a day: to come, or overdue. */
record Expectations(Edition edition, String anchor, String title, List<Expectation> expectations) implements Section {
    static final String COMING_UP = "coming-up";
    static final String OVERDUE = "overdue";

    static Expectations comingUp(Edition edition) {
        return new Expectations(
                edition, COMING_UP, "Coming up", edition.briefing().comingUp());
    }

    static Expectations overdue(Edition edition) {
        return new Expectations(edition, OVERDUE, "Overdue", edition.briefing().overdue());
    }

    @Override
    public boolean speaks() {
        return !expectations.isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        if (anchor.equals(OVERDUE)) {
            part.add("p", "lead").text("Expected by a day that has passed, and not reported as done.");
        }
        dated(part, expectations.stream().filter(Expectations::hasDate).toList());
        undated(
                part,
                expectations.stream()
                        .filter(expectation -> !hasDate(expectation))
                        .toList());
    }

    private static boolean hasDate(Expectation expectation) {
        return expectation.date().isPresent();
    }

    private void dated(Tag part, List<Expectation> dated) {
        if (dated.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(
                part, "expectations", title, List.of("By when", "What", "What is reported, with its source"));
        for (List<Expectation> same : saidOnce(dated)) {
            Tag row = table.row();
            DataTable.nameCell(row).text(same.get(0).date().map(Dates::range).orElseThrow());
            describe(DataTable.cell(row), same);
            report(row, same);
        }
    }

    private void undated(Tag part, List<Expectation> undated) {
        if (undated.isEmpty()) {
            return;
        }
        Tag block = part.add("div", "block");
        block.add("h3").text("No date named");
        DataTable table = new DataTable(
                block, "undated", title + ", no date named", List.of("What", "What is reported, with its source"));
        for (List<Expectation> same : saidOnce(undated)) {
            Tag row = table.row();
            describe(DataTable.nameCell(row), same);
            report(row, same);
        }
    }

    /** Puts together what one sentence announces for several relationships, such as a meeting of four. */
    static Collection<List<Expectation>> saidOnce(List<Expectation> expectations) {
        return expectations.stream()
                .collect(Collectors.groupingBy(
                        expectation -> List.of(expectation.what(), expectation.date(), expectation.quote()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private void describe(Tag cell, List<Expectation> same) {
        cell.text(same.get(0).what());
        for (Expectation expectation : same) {
            Tag between = cell.add("p", "detail");
            edition.name(between, expectation.between());
            edition.page(between, expectation.between());
        }
    }

    private void report(Tag row, List<Expectation> same) {
        Tag quotation = Quotation.add(DataTable.cell(row), same.get(0).quote());
        edition.citations()
                .cite(
                        quotation,
                        same.stream()
                                .flatMap(expectation -> expectation.articleIds().stream())
                                .toList());
    }
}
