package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads JSON: an array of articles of any length, an answer of a news service with such an array in it, or one article. */
final class Json extends FormatReader {
    private static final Pattern START = Pattern.compile("^(?:\\[\\s*(?:\\{|]|$)|\\{\\s*(?:\"|}|$))");
    /** Under these names the services put the articles of an answer. */
    private static final Set<String> ARRAYS = Set.of(
            "articles",
            "posts",
            "results",
            "items",
            "data",
            "news",
            "docs",
            "documents",
            "hits",
            "entries",
            "value",
            "response",
            "stories");

    private static final Pattern ARRAY =
            Pattern.compile("\"(?:" + String.join("|", ARRAYS) + ")\"\\s*+:\\s*+(\\[)\\s*+\\{");

    Json() {
        super("json");
    }

    @Override
    Holds holds() {
        return Holds.RECORDS;
    }

    @Override
    boolean recognises(Opening opening) {
        return START.matcher(opening.text()).find();
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        String text = Charsets.decode(item.bytes(desk.limits().jsonBytes()));
        Records records = new Records(text.startsWith("\uFEFF") ? text.substring(1) : text, item, desk);
        return Readings.of(records::next, () -> {});
    }

    /** An answer names the array of its articles, at most a few objects deep. */
    private static List<JsonNode> articlesIn(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            for (Map.Entry<String, JsonNode> property : open.poll().properties()) {
                JsonNode value = property.getValue();
                if (ARRAYS.contains(property.getKey())
                        && value.isArray()
                        && !value.isEmpty()
                        && value.get(0).isObject()) {
                    return new ArrayList<>(value.values());
                }
                if (ARRAYS.contains(property.getKey()) && value.isObject()) {
                    open.add(value);
                }
            }
        }
        return List.of();
    }

    /** Goes through the records of a text, whatever holds them. */
    private static final class Records {
        private final String text;
        private final Item item;
        private final Desk desk;
        private final Deque<JsonSequence.Value> waiting = new ArrayDeque<>();
        private JsonSequence values;
        private boolean single;
        private int number;

        Records(String text, Item item, Desk desk) {
            this.text = text;
            this.item = item;
            this.desk = desk;
            this.values = new JsonSequence(text, 0);
            fill();
            if (!values.isInArray()) {
                enterBrokenAnswer();
                int first = waiting.size();
                fill();
                single = first == 1 && waiting.size() == 1;
            }
        }

        Optional<Reading> next() {
            if (waiting.isEmpty()) {
                fill();
            }
            return Optional.ofNullable(waiting.poll()).map(this::reading);
        }

        private void fill() {
            values.next().ifPresent(value -> {
                List<JsonNode> inside = values.isInArray()
                        ? List.of()
                        : value.node().map(Json::articlesIn).orElse(List.of());
                inside.forEach(node -> waiting.add(new JsonSequence.Value(Optional.of(node), Optional.empty())));
                if (inside.isEmpty()) {
                    waiting.add(value);
                }
            });
        }

        /** An answer that is broken somewhere is read from the start of its array. */
        private void enterBrokenAnswer() {
            Matcher array = ARRAY.matcher(text);
            boolean broken = waiting.stream().anyMatch(value -> value.broken().isPresent());
            if (broken && array.find()) {
                waiting.clear();
                values = new JsonSequence(text, array.start(1));
                fill();
            }
        }

        private Reading reading(JsonSequence.Value value) {
            number++;
            String place = single ? item.place() : item.place() + ":" + number;
            return value.node()
                    .map(node -> JsonRecords.reading(node, item, place, desk))
                    .orElseGet(() -> new Unreadable(place, value.broken().orElseThrow()));
        }
    }
}
