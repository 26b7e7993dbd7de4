package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.extract.EventRule.Expectation;
import io.entente.model.AgreementFinding;
import io.entente.model.Article;
import io.entente.model.Event;
import io.entente.model.Findings;
import io.entente.model.MeetingFinding;
import io.entente.model.RelationshipFinding;
import io.entente.read.InputFolder;
import io.entente.read.ReadSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tells which rules read nothing in the sample weeks and in {@code readings.txt}, so that none lives on unnoticed. */
class RuleUseTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
    private static final List<String> RELATIONSHIP_RULES = List.of("agreement", "meeting", "dealings");

    private static final Map<String, Integer> EVENTS = new LinkedHashMap<>();
    private static final Map<String, Integer> MEETINGS = new LinkedHashMap<>();
    private static final Map<String, Integer> RELATIONSHIPS = new LinkedHashMap<>();

    @BeforeAll
    static void readTheCorpus() throws IOException {
        EventRules.load("events.txt").forEach(rule -> EVENTS.put(rule.id(), 0));
        Arrays.stream(MeetingWords.Kind.values())
                .forEach(kind -> MEETINGS.put("meeting-" + kind.name().toLowerCase(Locale.ROOT), 0));
        RELATIONSHIP_RULES.forEach(rule -> RELATIONSHIPS.put(rule, 0));
        Stream.concat(sampleWeeks(), ReadingsTest.articles())
                .map(Extractor.standard()::read)
                .forEach(RuleUseTest::count);
    }

    @Test
    void everyRuleOfEventsReadsTheCorpusOrItsOwnExample() {
        System.out.println("Rules of events.txt that read nothing in the corpus: " + named(silent(EVENTS)));
        System.out.println("How often the others do: " + counts(EVENTS));
        List<String> dead = EventRules.load("events.txt").stream()
                .filter(rule -> EVENTS.get(rule.id()) == 0 && !readsItsExample(rule))
                .map(EventRule::id)
                .toList();
        assertEquals(List.of(), dead, "rules that read neither the corpus nor their own example");
    }

    @Test
    void everyRuleOfMeetingsAndRelationshipsReadsTheCorpus() {
        System.out.println("How often meetings are read: " + counts(MEETINGS));
        System.out.println("How often relationships are read: " + counts(RELATIONSHIPS));
        List<String> dead = new ArrayList<>(silent(MEETINGS));
        dead.addAll(silent(RELATIONSHIPS));
        assertEquals(List.of(), dead, "rules that read nothing in the corpus and have no examples of their own");
    }

    private static void count(Findings read) {
        read.agreements().stream()
                .map(AgreementFinding::events)
                .flatMap(List::stream)
                .map(Event::rule)
                .forEach(rule -> EVENTS.merge(rule, 1, Integer::sum));
        read.meetings().stream().map(MeetingFinding::rule).forEach(rule -> MEETINGS.merge(rule, 1, Integer::sum));
        read.relationships().stream()
                .map(RelationshipFinding::rule)
                .forEach(rule -> RELATIONSHIPS.merge(rule, 1, Integer::sum));
    }

    private static boolean readsItsExample(EventRule rule) {
        return rule.examples().stream()
                .filter(example -> example.expectation() == Expectation.YES)
                .flatMap(example -> Articles.read(example.sentence()).agreements().stream())
                .flatMap(found -> found.events().stream())
                .anyMatch(event -> event.rule().equals(rule.id()));
    }

    private static Stream<Article> sampleWeeks() {
        InputFolder input = new InputFolder(Path.of("input"), ReadSettings.upTo(LAST_DAY));
        return input.files().stream()
                .flatMap(input::read)
                .filter(Article.class::isInstance)
                .map(Article.class::cast);
    }

    private static List<String> silent(Map<String, Integer> uses) {
        return uses.keySet().stream().filter(rule -> uses.get(rule) == 0).toList();
    }

    private static String named(List<String> rules) {
        return rules.isEmpty() ? "none" : String.join(", ", rules);
    }

    private static String counts(Map<String, Integer> uses) {
        return uses.entrySet().stream()
                .filter(use -> use.getValue() > 0)
                .sorted(Map.Entry.comparingByValue())
                .map(use -> use.getKey() + " " + use.getValue())
                .collect(Collectors.joining(", "));
    }
}
