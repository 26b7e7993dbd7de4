package io.entente.job;

import io.entente.group.Fingerprint;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.Reading;
import io.entente.model.Report;
import io.entente.model.Unreadable;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is kept of one reading: the report of an article, or the line on what could not be read.
 *
 * @param report the report
 * @param unreadable the line
 */
record Filing(Optional<Report> report, Optional<Unreadable> unreadable) {
    static Filing of(Reading reading, Function<Article, Findings> extract) {
        return reading instanceof Article article
                ? new Filing(Optional.of(report(article, extract)), Optional.empty())
                : new Filing(Optional.empty(), Optional.of((Unreadable) reading));
    }

    private static Report report(Article article, Function<Article, Findings> extract) {
        return new Report(article.head(), Fingerprint.of(article.text()), extract.apply(article));
    }
}
