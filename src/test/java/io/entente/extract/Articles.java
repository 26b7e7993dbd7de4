package io.entente.extract;

import io.entente.model.Article;
import io.entente.model.ArticleHead;
import io.entente.model.Findings;
import java.time.LocalDate;
import java.util.Optional;

/** Articles for tests, published on Sunday 17 November 2019. */
final class Articles {
    static final LocalDate PUBLISHED = LocalDate.of(2019, 11, 17);

    private Articles() {}

    static Article of(String title, String text) {
        return of(title, text, PUBLISHED);
    }

    static Article of(String title, String text, LocalDate published) {
        ArticleHead head = new ArticleHead(
                "test",
                "test.txt",
                title,
                Optional.empty(),
                Optional.empty(),
                published,
                ArticleHead.DateOrigin.METADATA);
        return new Article(head, text);
    }

    /** Returns what is read in a text under a headline that says nothing. */
    static Findings read(String text) {
        return Extractor.standard().read(of("News of the day", text));
    }
}
