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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

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

    Json() {
        super("json");
    }

    @Override
    boolean recognises(Opening opening) {
        return START.matcher(opening.text()).find();
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        return item.opening().text().startsWith("[") ? array(item, desk) : object(item, desk);
    }

    /** One object, or several behind each other. */
    private static Stream<Reading> object(Item item, Desk desk) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        try (MappingIterator<JsonNode> roots =
                JsonMapper.shared().readerFor(JsonNode.class).readValues(text(item, desk))) {
            while (roots.hasNextValue()) {
                JsonNode root = roots.nextValue();
                List<JsonNode> inside = articlesIn(root);
                articles.addAll(inside.isEmpty() ? List.of(root) : inside);
            }
        } catch (JacksonException broken) {
            throw new NotReadable(JsonRecords.reason(broken));
        }
        boolean single = articles.size() == 1;
        return IntStream.range(0, articles.size())
                .mapToObj(i ->
                        reading(articles.get(i), item, single ? item.place() : item.place() + ":" + (i + 1), desk));
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

    private static Stream<Reading> array(Item item, Desk desk) throws IOException {
        MappingIterator<JsonNode> nodes =
                JsonMapper.shared().readerFor(JsonNode.class).readValues(text(item, desk));
        Elements elements = new Elements(nodes, item, desk);
        return Readings.of(elements::next, nodes);
    }

    private static String text(Item item, Desk desk) throws IOException {
        String text = Charsets.decode(item.bytes(desk.limits().arrayBytes()));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Reading reading(JsonNode node, Item item, String place, Desk desk) {
        JsonNode article = node.path("_source").isObject() ? node.get("_source") : node;
        return JsonRecords.isArticle(article)
                ? desk.editor().edit(JsonRecords.draft(article), item, place)
                : new Unreadable(place, "has neither a title nor a text under a name that is known");
    }

    /** Goes through an array; where it is broken, the rest is lost and said to be. */
    private static final class Elements {
        private final MappingIterator<JsonNode> nodes;
        private final Item item;
        private final Desk desk;
        private int number;
        private boolean broken;

        Elements(MappingIterator<JsonNode> nodes, Item item, Desk desk) {
            this.nodes = nodes;
            this.item = item;
            this.desk = desk;
        }

        Optional<Reading> next() {
            if (broken) {
                return Optional.empty();
            }
            number++;
            String place = item.place() + ":" + number;
            try {
                if (nodes.hasNextValue()) {
                    return Optional.of(reading(nodes.nextValue(), item, place, desk));
                }
                broken = true;
                return number == 1 ? Optional.of(new Unreadable(item.place(), "holds no articles")) : Optional.empty();
            } catch (JacksonException wrong) {
                broken = true;
                return Optional.of(new Unreadable(place, JsonRecords.reason(wrong) + "; what follows is lost"));
            }
        }
    }
}
