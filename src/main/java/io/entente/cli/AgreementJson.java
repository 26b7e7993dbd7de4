package io.entente.cli;

import io.entente.model.Agreement;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints agreements as JSON, with the field names of {@code briefing.json}. */
final class AgreementJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AgreementJson() {}

    static String one(Agreement agreement) {
        return JSON.writeValueAsString(map(agreement));
    }

    static String list(List<Agreement> agreements) {
        return JSON.writeValueAsString(
                agreements.stream().map(AgreementJson::map).toList());
    }

    private static Map<String, Object> map(Agreement agreement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", agreement.id());
        map.put("parties", agreement.parties().stream().map(Party::code).toList());
        map.put("instrument", agreement.instrument().name());
        map.put("name", agreement.name());
        map.put("acronym", agreement.acronym().orElse(null));
        map.put("aliases", agreement.aliases());
        map.put("status", agreement.status().name());
        map.put("firstReported", agreement.firstReported().toString());
        map.put("lastReported", agreement.lastReported().toString());
        map.put(
                "events",
                agreement.timeline().stream().map(AgreementJson::event).toList());
        map.put(
                "evidence",
                agreement.evidence().stream().map(AgreementJson::evidence).toList());
        return map;
    }

    private static Map<String, Object> event(Agreement.TimelineEntry entry) {
        Event event = entry.event();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", event.kind().name());
        map.put("claim", event.claim().name());
        map.put("from", event.date().map(DateRange::from).map(Object::toString).orElse(null));
        map.put("to", event.date().map(DateRange::to).map(Object::toString).orElse(null));
        map.put("by", event.by().map(Party::code).orElse(null));
        map.put("saidBy", event.saidBy().orElse(null));
        map.put("article", entry.articleId());
        map.put("reported", entry.reported().toString());
        map.put("sentence", event.quote().sentence());
        return map;
    }

    private static Map<String, Object> evidence(Agreement.Evidence evidence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("article", evidence.articleId());
        map.put("reported", evidence.reported().toString());
        map.put("status", evidence.status().name());
        map.put("saidBy", evidence.saidBy().orElse(null));
        map.put("sentence", evidence.quote().sentence());
        return map;
    }
}
