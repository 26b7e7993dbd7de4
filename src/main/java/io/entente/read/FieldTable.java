package io.entente.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A data file that says under which names files state what they state of an article.
 *
 * @param names the names of each field, in small letters, the best first
 */
record FieldTable(Map<String, List<String>> names) {
    /** The names in exports of records. */
    static final FieldTable RECORDS = load("record-fields.txt", Set.of());
    /** The elements of web pages. */
    static final FieldTable PAGES = load("page-fields.txt", Set.of());
    /** The elements of feeds. */
    static final FieldTable FEEDS = load("feed-fields.txt", Set.of());
    /** The elements of the agencies' own formats. */
    static final FieldTable AGENCIES = load("agency-fields.txt", Set.of());
    /** The labels before the colon of a line. */
    static final FieldTable LABELS = load("labelled-lines.txt", Set.of("credit"));

    /** The parts of web pages that are no part of the story. */
    static final FieldTable CLUTTER = load("page-clutter.txt", Set.of("name", "line"));

    /** Returns the names under a key that is no field. */
    List<String> of(String key) {
        return names.getOrDefault(key, List.of());
    }

    /** Returns the names of a field, the best first. */
    List<String> of(Field field) {
        return of(key(field));
    }

    /** Tells whether the name stands for something that is taken off and not kept. */
    boolean isCredit(String name) {
        return of("credit").contains(name.toLowerCase(Locale.ROOT));
    }

    private static FieldTable load(String file, Set<String> extraKeys) {
        Set<String> keys = Stream.concat(Stream.of(Field.values()).map(FieldTable::key), extraKeys.stream())
                .collect(Collectors.toSet());
        Map<String, List<String>> names = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(FieldTable.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    put(line, names, keys, file + ":" + number + ":1: ");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new FieldTable(names);
    }

    private static void put(String line, Map<String, List<String>> names, Set<String> keys, String place) {
        String[] sides = line.split("=", 2);
        String key = sides[0].strip();
        if (sides.length != 2 || !keys.contains(key)) {
            throw new IllegalStateException(place + "expected 'field = name, name' with a field of "
                    + keys.stream().sorted().toList());
        }
        List<String> listed = Stream.of(sides[1].split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.put(key, listed) != null) {
            throw new IllegalStateException(place + "the field '" + key + "' stands twice");
        }
    }

    private static String key(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
