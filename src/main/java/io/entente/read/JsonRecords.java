package io.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/** Reads an article from a JSON object by the table of field names. */
final class JsonRecords {
    private JsonRecords() {}

    /** Returns what the object states of an article. */
    static Draft draft(JsonNode object) {
        Map<String, JsonNode> children = children(object);
        Draft draft = Draft.EMPTY;
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

    /** Tells whether the object states something of which an article can be made. */
    static boolean isArticle(JsonNode node) {
        if (!node.isObject()) {
            return false;
        }
        Map<String, JsonNode> children = children(node);
        return Stream.of(Field.TEXT, Field.TITLE)
                .flatMap(field -> FieldTable.RECORDS.of(field).stream())
                .anyMatch(name -> value(children, name).isPresent());
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
