package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads tables with a row an article and the names of the columns in the first row, separated by commas, semicolons, tabs or bars. */
final class Csv extends FormatReader {
    private static final int FEWEST_KNOWN = 2;

    Csv() {
        super("csv", "tsv", "tab");
    }

    /** A first line that names at least two columns as exports do, a title or text among them. */
    @Override
    boolean recognises(Opening opening) {
        String line = opening.text().lines().findFirst().orElse("");
        Set<String> names = CsvRows.split(line, CsvRows.separator(line)).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        boolean titled = isAnyOf(names, Field.TITLE) || isAnyOf(names, Field.TEXT);
        return titled
                && Stream.of(Field.values())
                                .filter(field -> isAnyOf(names, field))
                                .count()
                        >= FEWEST_KNOWN;
    }

    private static boolean isAnyOf(Set<String> names, Field field) {
        return FieldTable.RECORDS.of(field).stream().anyMatch(names::contains);
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        CsvRows rows = new CsvRows(
                new Lines(item, desk.limits().documentBytes()), desk.limits().documentBytes());
        List<String> columns = rows.next();
        return Readings.of(() -> next(rows, columns, item, desk), rows);
    }

    private static Optional<Reading> next(CsvRows rows, List<String> columns, Item item, Desk desk) {
        try {
            List<String> cells = rows.next();
            return cells == null
                    ? Optional.empty()
                    : Optional.of(reading(columns, cells, item, item.place() + ":" + rows.line(), desk));
        } catch (IOException broken) {
            return Optional.of(new Unreadable(item.place() + ":" + rows.line(), Reasons.of(broken)));
        }
    }

    private static Reading reading(List<String> columns, List<String> cells, Item item, String place, Desk desk) {
        ObjectNode record = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            record.put(columns.get(i).strip().toLowerCase(Locale.ROOT), cells.get(i));
        }
        return JsonRecords.isArticle(record)
                ? desk.editor().edit(JsonRecords.draft(record), item, place)
                : new Unreadable(
                        place, "has neither a title nor a text; the columns are " + String.join(", ", columns));
    }
}
