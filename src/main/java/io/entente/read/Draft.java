package io.entente.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An article as its file states it, before it is edited.
 *
 * @param fields what the file states; a field that it leaves blank is absent
 */
record Draft(Map<Field, String> fields) {
    /** The draft of which nothing is known yet. */
    static final Draft EMPTY = new Draft(new EnumMap<>(Field.class));

    Draft {
        fields = Collections.unmodifiableMap(fields);
    }

    /** Returns this draft with a field set, or unchanged when the value is blank. */
    Draft with(Field field, String value) {
        if (value.isBlank()) {
            return this;
        }
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(field, value.strip());
        return new Draft(more);
    }

    /** Returns this draft with a field set unless it has that field already. */
    Draft or(Field field, String value) {
        return fields.containsKey(field) ? this : with(field, value);
    }

    /** Returns this draft with all fields that it lacks and the other has. */
    Draft or(Draft other) {
        Draft both = this;
        for (Map.Entry<Field, String> field : other.fields.entrySet()) {
            both = both.or(field.getKey(), field.getValue());
        }
        return both;
    }

    /** Returns this draft without a field. */
    Draft without(Field field) {
        Map<Field, String> fewer = new EnumMap<>(Field.class);
        fewer.putAll(fields);
        fewer.remove(field);
        return new Draft(fewer);
    }

    /** Returns this draft with the text put in place of its own, whether or not it has one. */
    Draft withText(String text) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(Field.TEXT, text);
        return new Draft(more);
    }

    Optional<String> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }
}
