package io.entente.write.weekly;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Event;
import io.entente.write.figure.Timeline;
import io.entente.write.page.Badge;
import io.entente.write.page.Counted;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.stream.Collectors;

/** The agreements of one relationship that have come equally far. */
record AgreementTable(Edition edition) {
    private static final int QUOTED = 2;
    private static final int EVENTS = 6;

    void write(Tag body, AgreementStatus status, List<Agreement> agreements) {
        Tag block = body.add("div", "block shows-" + Badge.classOf(status));
        Tag heading = block.add("h4", "status-heading");
        Badge.add(heading, status);
        heading.text(" " + Counted.of(agreements.size(), "agreement"));
        DataTable table = new DataTable(
                block,
                "agreements",
                "Agreements: " + status.words(),
                List.of("Agreement", "What is reported, by whom", "Sources"));
        agreements.forEach(agreement -> row(table.row(), agreement));
        agreements.forEach(agreement -> course(body, agreement, Badge.classOf(status)));
    }

    private static void course(Tag body, Agreement agreement, String status) {
        Timeline timeline = new Timeline(agreement.fullName(), agreement.timeline());
        if (!timeline.isEmpty()) {
            Tag figure = body.add("div", "figure course shows-" + status);
            figure.add("p", "caption").text("Course of the " + agreement.fullName());
            timeline.draw(figure);
        }
    }

    private void row(Tag row, Agreement agreement) {
        edition.claimAnchor(agreement).ifPresent(anchor -> row.with("id", anchor));
        name(DataTable.nameCell(row), agreement);
        Tag reported = DataTable.cell(row);
        agreement.evidence().stream().limit(QUOTED).forEach(evidence -> {
            Quotation.add(reported, evidence.quote());
            reported.add("p", "detail attribution").text(attribution(evidence));
        });
        if (agreement.timeline().size() > 1) {
            reported.add("p", "detail").text("Course: " + course(agreement));
        }
        edition.citations()
                .cite(
                        DataTable.cell(row),
                        agreement.evidence().stream()
                                .map(Agreement.Evidence::articleId)
                                .toList());
    }

    private static void name(Tag cell, Agreement agreement) {
        cell.text(Sentence.capital(agreement.fullName()));
        cell.add("p", "detail").text(agreement.instrument().words());
        if (agreement.change() != Agreement.Change.NO_NEWS) {
            cell.add("p", "change").text(ChangeWords.of(agreement.change()));
        }
        if (!agreement.corrections().isEmpty()) {
            cell.add("p", "change").text("Corrected by an analyst");
        }
        if (agreement.firstReported().isBefore(agreement.lastReported())) {
            cell.add("p", "detail").text("First reported " + Dates.brief(agreement.firstReported()));
        }
    }

    private String attribution(Agreement.Evidence evidence) {
        String source = edition.publisherOf(evidence.articleId()).orElse("Publisher not known");
        String who =
                evidence.saidBy().map(speaker -> speaker + ", in " + source).orElse(source);
        String late = edition.isLate(evidence.articleId()) ? ", arrived late" : "";
        return Sentence.capital(who) + ", " + Dates.brief(evidence.reported()) + late;
    }

    private static String course(Agreement agreement) {
        List<Agreement.TimelineEntry> entries = agreement.timeline();
        List<Agreement.TimelineEntry> last = entries.subList(Math.max(0, entries.size() - EVENTS), entries.size());
        return last.stream().map(entry -> step(entry.event())).distinct().collect(Collectors.joining(" → "));
    }

    private static String step(Event event) {
        String claim = switch (event.claim()) {
            case DONE -> "";
            case EXPECTED -> event.kind().words().contains("expected") ? "" : " (expected)";
            case DENIED -> " (denied)";
        };
        return event.kind().words()
                + event.date().map(date -> " " + Dates.range(date)).orElse("")
                + claim;
    }
}
