package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an article from a JSON object by the table of field names. */
final class JsonRecords {
    /** Reads what programs write that know JSON by hearsay: line breaks in words, commas behind the last. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final Set<String> PICTURES = Set.of("picture", "graphic", "video", "audio", "animation");

    private JsonRecords() {}

    /** Returns what the object states of an article. */
    static Draft draft(JsonNode object) {
        Map<String, JsonNode> children = children(object);
        Draft draft = Draft.EMPTY;
        if (children.isEmpty()) {
            return draft;
        }
        for (Field field : Field.values()) {
            for (String name : FieldTable.RECORDS.of(field)) {
                Optional<String> value = value(children, name);
                if (value.isPresent()) {
                    draft = draft.with(field, value.get());
                    break;
                }
            }
        }
        return draft;
    }

    /** Returns the article that the object makes, or why it makes none. */
    static Reading reading(JsonNode node, Item item, String place, Desk desk) {
        JsonNode article = node.path("_source").isObject() ? node.get("_source") : node;
        Draft draft = article.isObject() ? draft(article) : Draft.EMPTY;
        if (draft.get(Field.TEXT).isEmpty() && isOfPictures(article)) {
            return new Unreadable(place, "is a picture, a film or a recording without text");
        }
        return isArticle(draft)
                ? desk.editor().edit(draft, item, place)
                : new Unreadable(place, "has neither a title nor a text under a name that is known");
    }

    /** The type of an item of ninjs. */
    private static boolean isOfPictures(JsonNode item) {
        return PICTURES.contains(item.path("type").asString(""));
    }

    /** Tells whether an article can be made of the draft. */
    static boolean isArticle(Draft draft) {
        return draft.get(Field.TITLE).isPresent() || draft.get(Field.TEXT).isPresent();
    }

    /** Tells whether the object states both title and text, as hardly any but an article does. */
    static boolean isWholeArticle(JsonNode node) {
        Draft draft = node.isObject() ? draft(node) : Draft.EMPTY;
        return draft.get(Field.TITLE).isPresent() && draft.get(Field.TEXT).isPresent();
    }

    /** Says in plain words what is wrong with JSON. */
    static String reason(JacksonException broken) {
        if (broken instanceof UnexpectedEndOfInputException) {
            return "breaks off in the middle of an article; fetch or save the file again";
        }
        if (broken instanceof StreamConstraintsException) {
            return "is JSON beyond all measure: " + broken.getOriginalMessage();
        }
        return "is not valid JSON: "
                + broken.getOriginalMessage().lines().findFirst().orElse("")
                + " (column " + broken.getLocation().getColumnNr() + ")";
    }

    /** Returns the children of an object by their names in small letters; where two differ in letters alone, the first. */
    private static Map<String, JsonNode> children(JsonNode object) {
        Map<String, JsonNode> children = new HashMap<>();
        object.properties()
                .forEach(child -> children.putIfAbsent(child.getKey().toLowerCase(Locale.ROOT), child.getValue()));
        return children;
    }

    /** A name with dots may be a path, or the name of a column. */
    private static Optional<String> value(Map<String, JsonNode> children, String path) {
        int dot = path.indexOf('.');
        JsonNode whole = children.get(path);
        JsonNode child = whole == null && dot > 0 ? children.get(path.substring(0, dot)) : null;
        if (child == null) {
            return whole == null ? Optional.empty() : words(whole);
        }
        return elements(child).stream()
                .map(element -> value(children(element), path.substring(dot + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<JsonNode> elements(JsonNode node) {
        return node.isArray() ? List.copyOf(node.values()) : List.of(node);
    }

    /** A list of words, such as the paragraphs of a text, counts as one value. */
    private static Optional<String> words(JsonNode node) {
        if (node.isArray()) {
            List<String> parts = node.values().stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .toList();
            return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", parts));
        }
        return node.isValueNode() && !node.isNull() && !node.isBoolean()
                ? Optional.of(node.asString()).filter(words -> !words.isBlank())
                : Optional.empty();
    }
}
