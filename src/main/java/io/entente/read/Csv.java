package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tables with a row an article and the names of the columns in the first row, separated by commas, semicolons, tabs or bars. */
final class Csv extends FormatReader {
    private static final int FEWEST_KNOWN = 2;

    Csv() {
        super("csv", "tsv", "tab");
    }

    @Override
    Holds holds() {
        return Holds.RECORDS;
    }

    /** A first line that names at least two columns as exports do, a title or text among them. */
    @Override
    boolean recognises(Opening opening) {
        String line = opening.text().lines().findFirst().orElse("");
        Set<String> names = CsvCells.of(line, CsvRows.separator(line)).stream()
                .map(Csv::name)
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

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        CsvRows rows = new CsvRows(
                new Lines(item, desk.limits().documentBytes()), desk.limits().documentBytes());
        Table table = new Table(rows.next(), item, desk);
        return Readings.of(() -> table.next(rows), rows);
    }

    /** The columns of a table, and what they state. */
    private static final class Table {
        private final List<String> columns;
        private final Item item;
        private final Desk desk;
        private final Map<Field, List<Integer>> places = new EnumMap<>(Field.class);

        Table(List<String> columns, Item item, Desk desk) {
            this.columns = columns.stream().map(Csv::name).toList();
            this.item = item;
            this.desk = desk;
            for (Field field : Field.values()) {
                places.put(
                        field,
                        FieldTable.RECORDS.of(field).stream()
                                .map(this.columns::lastIndexOf)
                                .filter(place -> place >= 0)
                                .toList());
            }
        }

        Optional<Reading> next(CsvRows rows) {
            try {
                List<String> cells = rows.next();
                return cells == null ? Optional.empty() : Optional.of(reading(cells, item.place() + ":" + rows.line()));
            } catch (IOException broken) {
                return Optional.of(new Unreadable(item.place() + ":" + rows.line(), Reasons.of(broken)));
            }
        }

        private Reading reading(List<String> cells, String place) {
            Draft draft = Draft.EMPTY;
            for (Field field : Field.values()) {
                draft = draft.with(field, value(cells, places.get(field)));
            }
            return JsonRecords.isArticle(draft)
                    ? desk.editor().edit(draft, item, place)
                    : new Unreadable(
                            place, "has neither a title nor a text; the columns are " + String.join(", ", columns));
        }

        private static String value(List<String> cells, List<Integer> places) {
            return places.stream()
                    .filter(place -> place < cells.size())
                    .map(cells::get)
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }
}
