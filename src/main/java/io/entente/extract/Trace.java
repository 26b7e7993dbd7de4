package io.entente.extract;

import io.entente.model.NearMiss;
import io.entente.model.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes note of what is nearly read in one page, and why it is not; who does not ask for it passes {@link #OFF}. */
final class Trace {
    static final Trace OFF = new Trace(false);

    private final boolean on;
    private final List<Note> notes = new ArrayList<>();

    private Trace(boolean on) {
        this.on = on;
    }

    static Trace on() {
        return new Trace(true);
    }

    boolean isOn() {
        return on;
    }

    private record Note(Sentence sentence, int from, NearMiss miss) {}

    /** Notes that what the mention names is not taken for an agreement. */
    void refused(Mention mention, Refusal why) {
        note(mention.sentence(), mention.head(), mention.headTo(), Optional.empty(), why);
    }

    /** Notes that words of a rule are taken for nothing that happens to an agreement. */
    void refused(Sentence sentence, int from, int to, EventRule rule, Refusal why) {
        note(sentence, from, to, Optional.of(rule.id()), why);
    }

    private void note(Sentence sentence, int from, int to, Optional<String> rule, Refusal why) {
        if (on) {
            notes.add(new Note(sentence, from, new NearMiss(sentence.quote(from, to), rule, why)));
        }
    }

    /** Returns what was noted, each once, in the order of the text. */
    List<NearMiss> inOrder() {
        return notes.stream()
                .sorted(Comparator.<Note>comparingInt(note -> note.sentence.index())
                        .thenComparingInt(Note::from))
                .map(Note::miss)
                .distinct()
                .toList();
    }
}
