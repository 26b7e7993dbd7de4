package io.entente.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lexicon's lines, cut into fields.
 *
 * @param name the file's name, for messages
 * @param rows its lines without comments and empty ones
 */
record DataFile(String name, List<Row> rows) {
    /** Reads a file that stands beside this class, each of whose lines has the given number of fields. */
    static DataFile load(String name, int fields) {
        return parse(name, fields, lines(name));
    }

    /** Returns the lines of a file that stands among the lexicons. */
    static List<String> lines(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DataFileException(name, 1, 1, "the file is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts lines into fields; a line with another number of fields than the given one is an error. */
    static DataFile parse(String name, int fields, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toList();
            if (cells.size() != fields) {
                throw new DataFileException(
                        name,
                        i + 1,
                        1,
                        "has " + cells.size() + " fields, expected " + fields + " separated by ' | ': " + line);
            }
            rows.add(new Row(name, i + 1, line, cells));
        }
        return new DataFile(name, rows);
    }

    /**
     * One line.
     *
     * @param file the file's name
     * @param number its number, from 1
     * @param line the line as it stands
     * @param cells its fields
     */
    record Row(String file, int number, String line, List<String> cells) {
        String cell(int i) {
            return cells.get(i);
        }

        /** Returns the items of a field; {@code -} is an empty field. */
        List<Item> items(int i) {
            if (cell(i).equals("-")) {
                return List.of();
            }
            return Arrays.stream(cell(i).split(";"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .map(Item::of)
                    .toList();
        }

        /** Returns one of an enum's constants; another word is an error that names those that are possible. */
        <E extends Enum<E>> E constant(int i, Class<E> type) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(cell(i))) {
                    return constant;
                }
            }
            throw error(i, "'" + cell(i) + "' is not one of " + Arrays.toString(type.getEnumConstants()));
        }

        /** Returns a field that is a year. */
        int year(int i) {
            try {
                return Integer.parseInt(cell(i));
            } catch (NumberFormatException e) {
                throw error(i, "'" + cell(i) + "' is not a year");
            }
        }

        DataFileException error(int i, String message) {
            return new DataFileException(file, number, line.indexOf(cell(i)) + 1, message);
        }
    }

    /**
     * One item of a field.
     *
     * @param text the item without its mark
     * @param guarded whether a {@code ?} marks it as ambiguous
     */
    record Item(String text, boolean guarded) {
        private static Item of(String item) {
            return item.endsWith("?") ? new Item(item.substring(0, item.length() - 1), true) : new Item(item, false);
        }
    }
}
