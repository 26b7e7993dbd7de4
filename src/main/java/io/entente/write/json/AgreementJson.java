package io.entente.write.json;

import io.entente.model.Agreement;
import io.entente.model.Party;

/** An agreement with its course and the sentences that it rests on. */
record AgreementJson(Values values) {
    void write(Agreement agreement) {
        values.object(() -> {
            values.text("id", agreement.id());
            values.texts(
                    "parties", agreement.parties().stream().map(Party::code).toList());
            values.text("name", agreement.name());
            values.optional("acronym", agreement.acronym());
            values.texts("aliases", agreement.aliases());
            values.text("instrument", agreement.instrument().name());
            values.text("status", agreement.status().name());
            values.optional("previousStatus", agreement.previousStatus().map(Enum::name));
            values.text("change", agreement.change().name());
            values.text("firstReported", agreement.firstReported().toString());
            values.text("lastReported", agreement.lastReported().toString());
            values.list("events", agreement.timeline(), this::event);
            values.list("evidence", agreement.evidence(), this::evidence);
            values.list("corrections", agreement.corrections(), new CorrectionJson(values)::write);
        });
    }

    private void event(Agreement.TimelineEntry entry) {
        values.object(() -> {
            new FindingJson(values).eventFields(entry.event());
            values.text("article", entry.articleId());
            values.text("reported", entry.reported().toString());
        });
    }

    void evidence(Agreement.Evidence evidence) {
        values.object(() -> {
            values.text("article", evidence.articleId());
            values.text("reported", evidence.reported().toString());
            values.text("sentence", evidence.quote().sentence());
            values.text("status", evidence.status().name());
            values.optional("saidBy", evidence.saidBy());
        });
    }
}
