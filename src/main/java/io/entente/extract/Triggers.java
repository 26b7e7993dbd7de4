package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that say what happens to an agreement. */
final class Triggers {
    private final PhraseTrie<List<Hit>> words = PhraseTrie.caseInsensitive();
    private final Set<String> determiners;

    Triggers(List<EventRule> rules, Words smallWords) {
        determiners = smallWords.of("determiner");
        Map<String, List<Hit>> byWords = new HashMap<>();
        for (EventRule rule : rules) {
            for (Trigger trigger : rule.triggers()) {
                byWords.computeIfAbsent(trigger.words(), any -> new ArrayList<>(1))
                        .add(new Hit(rule, trigger.form()));
            }
        }
        byWords.forEach(words::add);
    }

    /** A rule, and the form in which its words stand. */
    record Hit(EventRule rule, Form form) {}

    /** Returns the longest words that begin at the token, or null where none do. */
    PhraseTrie.Match<List<Hit>> longestAt(Sentence sentence, int at) {
        return words.longestAt(sentence.tokens(), at);
    }

    /** "The end" and "a sign" are nouns; "Trump-backed" is no act either. */
    boolean isNoun(Sentence sentence, int from, Form form) {
        if (sentence.word(from - 1).equals("-") && form != Form.PHRASE) {
            return true;
        }
        return (form == Form.BASE || form == Form.THIRD_PERSON) && determiners.contains(sentence.word(from - 1));
    }
}
