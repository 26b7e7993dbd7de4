package io.entente.cli;

import io.entente.job.Shown;
import io.entente.model.Agreement;
import io.entente.model.Correction;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.Explanation;
import io.entente.model.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints agreements as JSON, with the field names of {@code briefing.json}. */
final class AgreementJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AgreementJson() {}

    static String shown(Shown shown) {
        Map<String, Object> map = map(shown.explanation().agreement());
        map.put(
                "joins",
                shown.explanation().joins().stream().map(AgreementJson::join).toList());
        map.put(
                "apart",
                shown.explanation().apart().stream().map(AgreementJson::apart).toList());
        Map<String, String> read = new TreeMap<>();
        shown.explanation().agreement().evidence().stream()
                .map(Agreement.Evidence::articleId)
                .filter(shown.firstRead()::containsKey)
                .forEach(article ->
                        read.put(article, shown.firstRead().get(article).toString()));
        map.put("read", read);
        return JSON.writeValueAsString(map);
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
        map.put(
                "corrections",
                agreement.corrections().stream().map(AgreementJson::correction).toList());
        return map;
    }

    private static Map<String, Object> join(Explanation.Join join) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", join.name());
        map.put("acronym", join.acronym().orElse(null));
        map.put("like", join.like().orElse(null));
        map.put("because", join.because());
        map.put("articles", join.articleIds());
        return map;
    }

    private static Map<String, Object> apart(Explanation.Apart apart) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", apart.id());
        map.put("name", apart.name());
        map.put("like", apart.like());
        map.put("because", apart.because());
        return map;
    }

    private static Map<String, Object> correction(Correction correction) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("what", correction.words());
        map.put("who", correction.note().who());
        map.put("made", correction.note().made().toString());
        map.put("why", correction.note().why());
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
