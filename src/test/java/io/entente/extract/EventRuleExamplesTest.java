package io.entente.extract;

import static org.junit.jupiter.api.Assertions.fail;

import io.entente.extract.EventRule.Example;
import io.entente.extract.EventRule.Expectation;
import io.entente.model.AgreementFinding;
import io.entente.model.Event;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand with every rule in {@code events.txt}. */
class EventRuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsItSays() {
        return EventRules.load("events.txt").stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                "events.txt:" + example.line() + " [" + rule.id() + "] " + example.sentence(),
                                () -> check(rule, example))));
    }

    private static void check(EventRule rule, Example example) {
        List<String> claims = Articles.read(example.sentence()).agreements().stream()
                .map(AgreementFinding::events)
                .flatMap(List::stream)
                .filter(event -> event.rule().equals(rule.id()))
                .map(Event::claim)
                .map(Enum::name)
                .toList();
        boolean read = example.claim().isEmpty() ? !claims.isEmpty() : claims.contains(example.claim());
        if (read != (example.expectation() == Expectation.YES)) {
            fail("[" + rule.id() + "] reads " + claims + " in: " + example.sentence());
        }
    }
}
