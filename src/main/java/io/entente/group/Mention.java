package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.ArticleHead;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An agreement in one article.
 *
 * @param article the article
 * @param late whether it came after the briefing of its day was made, and is news only now
 * @param place the finding's number among those of the article
 * @param finding what the article says of the agreement
 */
record Mention(ArticleHead article, boolean late, int place, AgreementFinding finding) {
    static final Comparator<Mention> OLDEST_FIRST = Comparator.comparing(Mention::reported)
            .thenComparing(Mention::articleId)
            .thenComparing(Mention::place);

    /** Returns an article's mentions, in the order of its text. */
    static Stream<Mention> in(Report report, boolean late) {
        List<AgreementFinding> found = report.findings().agreements();
        return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                .map(i -> new Mention(report.article(), late, i, found.get(i)));
    }

    LocalDate reported() {
        return article.published();
    }

    String articleId() {
        return article.id();
    }
}
