package io.entente.write.json;

import io.entente.model.Briefing;
import java.time.LocalDate;

/** What the briefing says beyond single agreements: the bottom line, what is expected, what is disputed, what is silent. */
record ExpectationJson(Values values) {
    void headline(Briefing.Headline headline) {
        values.object(() -> {
            values.text("text", headline.text());
            headline.between().ifPresent(between -> values.pair("parties", between));
            values.texts("articles", headline.articleIds());
        });
    }

    void expectation(Briefing.Expectation expectation) {
        values.object(() -> {
            values.pair("parties", expectation.between());
            values.text("what", expectation.what());
            values.date(expectation.date());
            values.text("sentence", expectation.quote().sentence());
            values.texts("articles", expectation.articleIds());
        });
    }

    void conflict(Briefing.Conflict conflict) {
        AgreementJson agreements = new AgreementJson(values);
        values.object(() -> {
            values.text("agreement", conflict.agreement().id());
            values.pair("parties", conflict.between());
            values.text("reason", conflict.reason());
            values.list(
                    "positions",
                    conflict.positions(),
                    position -> values.object(() -> {
                        values.text("status", position.status().name());
                        values.number("independentSources", position.sources());
                        values.list("evidence", position.evidence(), agreements::evidence);
                    }));
        });
    }

    void silence(Briefing.Silence silence) {
        values.object(() -> {
            values.pair("parties", silence.between());
            values.optional("lastReported", silence.lastReported().map(LocalDate::toString));
        });
    }
}
