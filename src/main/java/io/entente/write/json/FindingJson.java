package io.entente.write.json;

import io.entente.model.AgreementFinding;
import io.entente.model.Briefing;
import io.entente.model.Event;
import io.entente.model.MeetingFinding;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.StatementFinding;
import java.util.Locale;

/** What was read in one article. */
record FindingJson(Values values) {
    void agreement(AgreementFinding finding) {
        values.object(() -> agreementFields(finding));
    }

    void agreementWithEvents(AgreementFinding finding) {
        values.object(() -> {
            agreementFields(finding);
            values.list("events", finding.events(), event -> values.object(() -> eventFields(event)));
        });
    }

    private void agreementFields(AgreementFinding finding) {
        values.texts("parties", finding.parties().stream().map(Party::code).toList());
        values.text("name", finding.name());
        values.optional("acronym", finding.acronym());
        values.texts("aliases", finding.aliases());
        values.text("instrument", finding.instrument().name());
        values.text("status", finding.status().name());
        values.text("sentence", finding.quote().sentence());
        values.text("rule", finding.rule());
    }

    void eventFields(Event event) {
        values.text("kind", event.kind().name());
        values.text("claim", event.claim().name());
        values.date(event.date());
        values.optional("by", event.by().map(Party::code));
        values.optional("saidBy", event.saidBy());
        values.text("sentence", event.quote().sentence());
        values.text("rule", event.rule());
    }

    void meeting(MeetingFinding finding) {
        values.object(() -> meetingFields(finding));
    }

    void meeting(Briefing.Meeting meeting) {
        values.object(() -> {
            meetingFields(meeting.finding());
            values.text("reported", meeting.reported().toString());
            values.texts("articles", meeting.articleIds());
        });
    }

    private void meetingFields(MeetingFinding finding) {
        values.pair("parties", finding.between());
        values.optional("place", finding.place());
        values.date(finding.date());
        values.text("when", finding.timing().name().toLowerCase(Locale.ROOT));
        values.list("participants", finding.participants(), this::official);
        values.text("sentence", finding.quote().sentence());
        values.text("rule", finding.rule());
    }

    void holder(OfficialFinding finding) {
        values.object(() -> {
            officialFields(finding.official());
            values.text("rank", finding.rank().name());
            values.flag("former", finding.former());
            values.text("sentence", finding.quote().sentence());
            values.text("rule", finding.rule());
        });
    }

    void statement(StatementFinding finding) {
        values.object(() -> {
            values.pair("parties", finding.between());
            officialFields(finding.speaker());
            values.text("sentence", finding.quote().sentence());
            values.text("rule", finding.rule());
        });
    }

    void official(Official official) {
        values.object(() -> officialFields(official));
    }

    void officialFields(Official official) {
        values.text("name", official.name());
        values.optional("role", official.role());
        values.text("party", official.party().code());
    }
}
