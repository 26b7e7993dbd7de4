package io.entente.write.json;

import io.entente.model.AgreementFinding;
import io.entente.model.MeetingFinding;
import io.entente.model.Official;
import io.entente.model.Party;
import java.util.Locale;

/** What was read in one article. */
record FindingJson(Values values) {
    void agreement(AgreementFinding finding) {
        values.object(() -> {
            values.texts("parties", finding.parties().stream().map(Party::code).toList());
            values.text("name", finding.name());
            values.optional("acronym", finding.acronym());
            values.texts("aliases", finding.aliases());
            values.text("instrument", finding.instrument().name());
            values.text("status", finding.status().name());
            values.text("sentence", finding.quote().sentence());
            values.text("rule", finding.rule());
        });
    }

    void meeting(MeetingFinding finding) {
        values.object(() -> meetingFields(finding));
    }

    void meetingFields(MeetingFinding finding) {
        values.pair("parties", finding.between());
        values.optional("place", finding.place());
        values.date(finding.date());
        values.text("when", finding.timing().name().toLowerCase(Locale.ROOT));
        values.list("participants", finding.participants(), this::official);
        values.text("sentence", finding.quote().sentence());
        values.text("rule", finding.rule());
    }

    void official(Official official) {
        values.object(() -> {
            values.text("name", official.name());
            values.optional("role", official.role());
            values.text("party", official.party().code());
        });
    }
}
