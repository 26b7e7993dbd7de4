package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON Lines, one article a line, however many there are; a line that cannot be read costs that line alone. */
final class JsonLines extends FormatReader {
    JsonLines() {
        super("jsonl", "ndjson");
    }

    @Override
    Holds holds() {
        return Holds.RECORDS;
    }

    /** Lines that hold an object each are JSON Lines; a single line may be an answer that holds many. */
    @Override
    boolean recognises(Opening opening) {
        List<String> lines =
                opening.text().lines().filter(line -> !line.isBlank()).limit(2).toList();
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.startsWith("{") && line.length() > 1)
                && (lines.size() == 2 && isWhole(lines.get(0)) || hasNameOf(opening));
    }

    private static boolean isWhole(String line) {
        return line.stripTrailing().endsWith("}") || line.stripTrailing().endsWith("},");
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        Lines lines = new Lines(item, desk.limits().documentBytes());
        return Readings.of(() -> next(lines, item, desk), lines);
    }

    private static Optional<Reading> next(Lines lines, Item item, Desk desk) {
        int before = lines.number();
        try {
            String line = lines.next();
            while (line != null && isBlank(line)) {
                line = lines.next();
            }
            return line == null ? Optional.empty() : Optional.of(read(line, lines.number(), item, desk));
        } catch (NotReadable refused) {
            return Optional.of(new Unreadable(item.place() + ":" + lines.number(), refused.getMessage()));
        } catch (IOException broken) {
            return Optional.of(new Unreadable(item.place() + ":" + (before + 1), Reasons.of(broken)));
        }
    }

    private static boolean isBlank(String line) {
        return line.isBlank() || line.equals("\uFEFF");
    }

    /** Takes off a byte order mark before a line, and the comma that stands behind it where it was cut from an array. */
    private static String bare(String line) {
        String whole = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return whole.stripTrailing().endsWith("},") ? whole.substring(0, whole.lastIndexOf(',')) : whole;
    }

    private static Reading read(String line, int number, Item item, Desk desk) {
        String place = item.place() + ":" + number;
        try {
            JsonNode node = JsonRecords.JSON.readTree(bare(line));
            return JsonRecords.reading(node, item, place, desk);
        } catch (JacksonException broken) {
            return new Unreadable(place, JsonRecords.reason(broken));
        }
    }
}
