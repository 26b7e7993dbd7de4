package io.entente.extract;

import io.entente.extract.EventRule.Example;
import io.entente.extract.EventRule.Expectation;
import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Frame;
import io.entente.extract.EventRule.Trait;
import io.entente.extract.EventRule.Trigger;
import io.entente.model.EventKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads rule blocks: {@code [id]} and, below it, lines of a key and a value. */
final class EventRules {
    private final String file;
    private final List<EventRule> rules = new ArrayList<>();
    private String id;
    private int idLine;
    private EventKind event;
    private Frame frame;
    private Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private List<Trigger> triggers = new ArrayList<>();
    private List<Example> examples = new ArrayList<>();

    private EventRules(String file) {
        this.file = file;
    }

    static List<EventRule> load(String file) {
        return parse(file, DataFile.lines(file));
    }

    /** Reads the rules in lines; a rule without what it needs, or without examples for and against it, is an error. */
    static List<EventRule> parse(String file, List<String> lines) {
        EventRules parser = new EventRules(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                parser.read(line, i + 1);
            }
        }
        parser.finish();
        return List.copyOf(parser.rules);
    }

    private void read(String line, int number) {
        if (line.startsWith("[") && line.endsWith("]")) {
            finish();
            id = line.substring(1, line.length() - 1);
            idLine = number;
            return;
        }
        int space = line.indexOf(' ');
        String key = space < 0 ? line : line.substring(0, space);
        String value = space < 0 ? "" : line.substring(space + 1).strip();
        switch (key) {
            case "event" -> event = constant(EventKind.class, value, number);
            case "frame" -> frame = constant(Frame.class, value.toUpperCase(Locale.ROOT), number);
            case "trait" ->
                traits.add(constant(Trait.class, value.toUpperCase(Locale.ROOT).replace('-', '_'), number));
            case "verb" -> addVerb(value, number);
            case "phrase" ->
                Arrays.stream(value.split(";")).forEach(p -> triggers.add(new Trigger(p.strip(), Form.PHRASE)));
            case "yes", "no", "miss" -> addExample(key, value, number);
            default ->
                throw new DataFileException(
                        file,
                        number,
                        1,
                        "'" + key + "' is not one of event, frame, trait, verb, phrase, yes, no, miss");
        }
    }

    private void addVerb(String value, int line) {
        String[] forms = value.contains(";") ? value.split(";") : value.split(" ");
        if (forms.length < 3 || forms.length > 5) {
            throw new DataFileException(
                    file, line, 6, "a verb has base, third person, past, -ing and perhaps a participle: " + value);
        }
        for (int i = 0; i < forms.length; i++) {
            if (!forms[i].strip().equals("-")) {
                triggers.add(new Trigger(forms[i].strip(), Form.values()[i]));
            }
        }
    }

    private void addExample(String key, String value, int line) {
        int arrow = value.lastIndexOf("->");
        String sentence = arrow < 0 ? value : value.substring(0, arrow).strip();
        String claim = arrow < 0 ? "" : value.substring(arrow + 2).strip();
        examples.add(new Example(sentence, Expectation.valueOf(key.toUpperCase(Locale.ROOT)), claim, line));
    }

    private void finish() {
        if (id == null) {
            return;
        }
        if (event == null || frame == null || triggers.isEmpty()) {
            throw new DataFileException(
                    file, idLine, 1, "rule [" + id + "] needs an event, a frame and a verb or phrase");
        }
        for (Expectation needed : List.of(Expectation.YES, Expectation.NO)) {
            if (examples.stream().noneMatch(example -> example.expectation() == needed)) {
                throw new DataFileException(
                        file,
                        idLine,
                        1,
                        "rule [" + id + "] has no example '" + needed.name().toLowerCase(Locale.ROOT) + "'");
            }
        }
        rules.add(new EventRule(id, event, frame, Set.copyOf(traits), List.copyOf(triggers), List.copyOf(examples)));
        event = null;
        frame = null;
        traits = EnumSet.noneOf(Trait.class);
        triggers = new ArrayList<>();
        examples = new ArrayList<>();
    }

    private <E extends Enum<E>> E constant(Class<E> type, String value, int line) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new DataFileException(
                        file, line, 7, "'" + value + "' is not one of " + Arrays.toString(type.getEnumConstants())));
    }
}
