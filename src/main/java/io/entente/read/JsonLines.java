package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines, one article a line, however many there are; a line that cannot be read costs that line alone. */
final class JsonLines extends FormatReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    JsonLines() {
        super("jsonl", "ndjson");
    }

    /** Lines that open with an object each are JSON Lines; a single line may be an answer that holds many. */
    @Override
    boolean recognises(Opening opening) {
        List<String> lines =
                opening.text().lines().filter(line -> !line.isBlank()).limit(2).toList();
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.startsWith("{") && line.length() > 1)
                && (lines.size() == 2 || hasNameOf(opening));
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

    private static Reading read(String line, int number, Item item, Desk desk) {
        String place = item.place() + ":" + number;
        try {
            JsonNode node = JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            return JsonRecords.isArticle(node)
                    ? desk.editor().edit(JsonRecords.draft(node), item, place)
                    : new Unreadable(place, "has neither a title nor a text under a name that is known");
        } catch (JacksonException broken) {
            return new Unreadable(place, JsonRecords.reason(broken));
        }
    }
}
