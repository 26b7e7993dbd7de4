package io.entente.write.json;

import io.entente.model.AgreementFinding;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.model.Findings;
import java.util.Optional;
import java.util.function.Consumer;

/** An article with what was read in it alone. */
record ArticleJson(Values values) {
    /** Writes an article of a briefing, where the agreements' events follow with the relationships. */
    void write(ArticleHead article, Optional<String> original, Findings findings) {
        values.object(() -> fields(article, original, findings, new FindingJson(values)::agreement));
    }

    /** Writes an article that stands alone, with the events of its agreements, the officials, and what those say. */
    void writeInFull(ArticleHead article, Findings findings) {
        FindingJson finding = new FindingJson(values);
        values.object(() -> {
            fields(article, Optional.empty(), findings, finding::agreementWithEvents);
            values.list("officials", findings.officials(), finding::holder);
            values.list("statements", findings.statements(), finding::statement);
        });
    }

    private void fields(
            ArticleHead article, Optional<String> original, Findings findings, Consumer<AgreementFinding> agreement) {
        head(article);
        values.optional("copyOf", original);
        values.list("relationships", findings.relationships(), found -> values.pair(found.between()));
        values.list("agreements", findings.agreements(), agreement);
        values.list("meetings", findings.meetings(), new FindingJson(values)::meeting);
    }

    /** Writes an article that is cited under a number. */
    void source(Briefing.Source source) {
        values.object(() -> {
            values.number("number", source.number());
            head(source.article());
        });
    }

    private void head(ArticleHead article) {
        values.text("id", article.id());
        values.text("file", article.file());
        values.text("title", article.title());
        values.optional("source", article.publisher());
        values.optional("url", article.url());
        values.text("published", article.published().toString());
        values.text("dateOrigin", article.dateOrigin().name());
    }
}
