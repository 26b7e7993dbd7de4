package io.entente.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line that states something of an article behind a label: {@code Source: The Wire Service}.
 *
 * @param field what it states; empty where it is the credit of a picture or page, which is not kept
 * @param value what stands behind the colon
 */
record LabelledLine(Optional<Field> field, String value) {
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_LINE = 300;
    private static final Map<String, Field> FIELDS = fields();

    /** Returns what the line states, if it opens with a known label and a colon. */
    static Optional<LabelledLine> of(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_LABEL || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        Optional<Field> field = Optional.ofNullable(FIELDS.get(label));
        return field.isPresent() || FieldTable.LABELS.isCredit(label)
                ? Optional.of(new LabelledLine(field, value))
                : Optional.empty();
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : Field.values()) {
            FieldTable.LABELS.of(field).forEach(label -> fields.put(label, field));
        }
        return fields;
    }
}
