package io.entente.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/** Reads an article from a JSON object by the table of field names. */
final class JsonRecords {
    private JsonRecords() {}

    /** Returns what the object states of an article. */
    static Draft draft(JsonNode object) {
        Draft draft = Draft.EMPTY;
        for (Field field : Field.values()) {
            for (String name : FieldTable.RECORDS.of(field)) {
                Optional<String> value = value(object, name);
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
        Draft draft = node.isObject() ? draft(node) : Draft.EMPTY;
        return draft.get(Field.TEXT).isPresent() || draft.get(Field.TITLE).isPresent();
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

    /** A name with dots may be a path, or the name of a column. */
    private static Optional<String> value(JsonNode object, String path) {
        if (object.has(path)) {
            return words(object.get(path));
        }
        int dot = path.indexOf('.');
        Optional<JsonNode> child = child(object, dot < 0 ? path : path.substring(0, dot));
        if (dot < 0) {
            return child.flatMap(JsonRecords::words);
        }
        String rest = path.substring(dot + 1);
        return child.flatMap(found -> elements(found).stream()
                .map(element -> value(element, rest))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<JsonNode> child(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).or(() -> childInOtherLetters(object, name));
    }

    private static Optional<JsonNode> childInOtherLetters(JsonNode object, String name) {
        return object.propertyStream()
                .filter(property -> property.getKey().toLowerCase(Locale.ROOT).equals(name))
                .map(Map.Entry::getValue)
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
