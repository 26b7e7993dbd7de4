package io.entente.write.weekly;

import io.entente.model.Agreement;
import io.entente.model.Agreement.Evidence;
import io.entente.write.figure.Timeline;
import io.entente.write.page.Badge;
import io.entente.write.page.DataTable;
import io.entente.write.page.Dates;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An agreement in its chapter: name, status and what changed on the left; what is reported, by whom, on the right. */
record AgreementRow(Edition edition) {
    static final int QUOTED = 2;

    void write(Tag row, Agreement agreement) {
        row.with("class", "shows-" + Badge.classOf(agreement.status()));
        edition.claimAnchor(agreement).ifPresent(anchor -> row.with("id", anchor));
        name(DataTable.nameCell(row), agreement);
        Tag reported = DataTable.cell(row);
        List<Evidence> quoted = agreement.evidence().stream().limit(QUOTED).toList();
        quoted.forEach(evidence -> new QuotedReport(edition).write(reported, evidence));
        furtherSources(reported, agreement, quoted);
        course(reported, agreement);
    }

    private static void name(Tag cell, Agreement agreement) {
        cell.text(Sentence.capital(agreement.fullName()));
        Tag status = cell.add("p", "status");
        Badge.add(status, agreement.status());
        List<String> details = new ArrayList<>();
        boolean isNew = agreement.change() == Agreement.Change.NEW;
        details.add((isNew ? "new " : "") + agreement.instrument().words());
        if (!isNew && agreement.change() != Agreement.Change.NO_NEWS) {
            details.add(ChangeWords.of(agreement.change()).toLowerCase(Locale.ROOT));
        }
        if (!agreement.corrections().isEmpty()) {
            details.add("corrected by an analyst");
        }
        if (agreement.firstReported().isBefore(agreement.lastReported())) {
            details.add("first reported " + Dates.brief(agreement.firstReported()));
        }
        status.text(" ").add("span", "detail").text(Sentence.capital(String.join(" · ", details)));
    }

    private void furtherSources(Tag cell, Agreement agreement, List<Evidence> quoted) {
        List<String> cited = quoted.stream().map(Evidence::articleId).toList();
        List<String> others = agreement.evidence().stream()
                .map(Evidence::articleId)
                .distinct()
                .filter(article -> !cited.contains(article))
                .toList();
        if (!others.isEmpty()) {
            edition.citations().cite(cell.add("p", "detail").text("Also reported by"), others);
        }
    }

    private static void course(Tag cell, Agreement agreement) {
        Timeline timeline = new Timeline(agreement.fullName(), agreement.timeline());
        if (timeline.isWorthDrawing()) {
            timeline.draw(cell.add("div", "figure course"), 440);
        } else if (!timeline.isEmpty()) {
            cell.add("p", "detail").text("Course: " + timeline.words());
        }
    }
}
