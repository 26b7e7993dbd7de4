package io.entente.cli;

import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Addition;
import io.entente.model.Correction.Note;
import io.entente.model.DateRange;
import io.entente.model.EventKind;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a treaty office's list: one event of one agreement a row. */
final class TreatyList {
    private static final CsvMapper CSV = new CsvMapper();

    private final Note note;
    private final Countries countries = new Countries();

    TreatyList(Note note) {
        this.note = note;
    }

    /**
     * Returns the rows.
     *
     * @throws UsageError naming the row, if one cannot be read
     */
    List<Correction> read(Path file) {
        List<Correction> rows = new ArrayList<>();
        int line = 1;
        try (MappingIterator<Map<String, String>> table = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file)) {
            while (table.hasNext()) {
                line++;
                rows.add(row(table.next()));
            }
        } catch (UsageError | IllegalArgumentException | DateTimeException wrong) {
            throw new UsageError(file.getFileName() + ":" + line + ": " + wrong.getMessage());
        } catch (JacksonException broken) {
            throw new UsageError(
                    file.getFileName() + ":" + line + ": is not a row of CSV: " + broken.getOriginalMessage());
        }
        return rows;
    }

    private Addition row(Map<String, String> row) {
        return new Addition(
                parties(needed(row, "parties")),
                word(Instrument.class, optional(row, "kind").orElse("AGREEMENT")),
                needed(row, "name"),
                optional(row, "acronym"),
                word(EventKind.class, needed(row, "event")),
                word(Claim.class, optional(row, "claim").orElse("DONE")),
                optional(row, "date").map(TreatyList::date),
                optional(row, "by").map(countries::party),
                note);
    }

    private Set<Party> parties(String text) {
        Set<Party> parties = new TreeSet<>();
        boolean codes = text.matches("[A-Z0-9+-]+( [A-Z0-9+-]+)*");
        for (String party : text.split(codes ? " " : "\\s*[,;/–]\\s*")) {
            parties.add(countries.party(party));
        }
        if (parties.size() < 2) {
            throw new UsageError("an agreement needs two parties, not '" + text + "'");
        }
        return parties;
    }

    private static DateRange date(String text) {
        return switch (text.length()) {
            case 4 ->
                new DateRange(
                        Year.parse(text).atDay(1),
                        YearMonth.of(Integer.parseInt(text), 12).atEndOfMonth());
            case 7 ->
                new DateRange(
                        YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> DateRange.on(LocalDate.parse(text));
        };
    }

    private static <E extends Enum<E>> E word(Class<E> words, String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new UsageError("'" + text + "' is none of " + Arrays.toString(words.getEnumConstants())));
    }

    private static String needed(Map<String, String> row, String column) {
        return optional(row, column).orElseThrow(() -> new UsageError("has nothing in the column '" + column + "'"));
    }

    private static Optional<String> optional(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
