package io.entente.cli;

import io.entente.model.AgreementFinding;
import io.entente.model.Article;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.Findings;
import io.entente.model.MeetingFinding;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.Unreadable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was read in articles as JSON, with the field names of {@code articles} in {@code briefing.json}. */
final class FindingsJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    static String print(List<Object> articles, List<Unreadable> unreadable) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("schema", "entente/read/1");
        whole.put("articles", articles);
        whole.put(
                "unreadable",
                unreadable.stream()
                        .map(not -> Map.of("file", not.file(), "reason", not.reason()))
                        .map(TreeMap::new)
                        .toList());
        return JSON.writeValueAsString(whole);
    }

    static Map<String, Object> of(Article article, Findings findings) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", article.head().id());
        map.put("file", article.head().file());
        map.put("title", article.head().title());
        map.put("source", article.head().publisher().orElse(null));
        map.put("url", article.head().url().orElse(null));
        map.put("published", article.head().published().toString());
        map.put(
                "relationships",
                findings.relationships().stream()
                        .map(found -> codes(found.between()))
                        .toList());
        map.put(
                "agreements",
                findings.agreements().stream().map(FindingsJson::agreement).toList());
        map.put(
                "meetings",
                findings.meetings().stream().map(FindingsJson::meeting).toList());
        return map;
    }

    private static Map<String, Object> agreement(AgreementFinding found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("parties", codes(found.parties()));
        map.put("name", found.name());
        map.put("acronym", found.acronym().orElse(null));
        map.put("aliases", found.aliases());
        map.put("instrument", found.instrument().name());
        map.put("status", found.status().name());
        map.put("sentence", found.quote().sentence());
        map.put("rule", found.rule());
        map.put("events", found.events().stream().map(FindingsJson::event).toList());
        return map;
    }

    private static Map<String, Object> event(Event event) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", event.kind().name());
        map.put("claim", event.claim().name());
        map.put("from", event.date().map(DateRange::from).map(Object::toString).orElse(null));
        map.put("to", event.date().map(DateRange::to).map(Object::toString).orElse(null));
        map.put("by", event.by().map(Party::code).orElse(null));
        map.put("saidBy", event.saidBy().orElse(null));
        map.put("sentence", event.quote().sentence());
        map.put("rule", event.rule());
        return map;
    }

    private static Map<String, Object> meeting(MeetingFinding found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("parties", codes(found.between()));
        map.put("place", found.place().orElse(null));
        map.put("date", found.date().map(DateRange::from).map(Object::toString).orElse(null));
        map.put("when", found.timing().name().toLowerCase(Locale.ROOT));
        map.put(
                "participants",
                found.participants().stream()
                        .map(official -> {
                            Map<String, Object> person = new LinkedHashMap<>();
                            person.put("name", official.name());
                            person.put("role", official.role().orElse(null));
                            person.put("party", official.party().code());
                            return person;
                        })
                        .toList());
        map.put("sentence", found.quote().sentence());
        map.put("rule", found.rule());
        return map;
    }

    private static List<String> codes(Relationship pair) {
        return List.of(pair.first().code(), pair.second().code());
    }

    private static List<String> codes(Collection<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }
}
