package io.entente.write.weekly;

import io.entente.model.Agreement.Evidence;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence as printed, with who says so, when, and the number of its source on the same line. */
record QuotedReport(Edition edition) {
    private static final char NO_BREAK = '\u00A0';

    void write(Tag cell, Evidence evidence) {
        Tag quotation = Quotation.add(cell, evidence.quote());
        quotation.text(" ").add("span", "detail").text(attribution(evidence));
        edition.citations().cite(quotation, List.of(evidence.articleId()));
    }

    private String attribution(Evidence evidence) {
        return Stream.of(
                        evidence.saidBy().stream(),
                        edition.publisherOf(evidence.articleId()).stream(),
                        Stream.of(Dates.brief(evidence.reported()).replace(' ', NO_BREAK)),
                        edition.isLate(evidence.articleId()) ? Stream.of("arrived late") : Stream.<String>empty())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }
}
