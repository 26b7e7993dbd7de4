package io.entente.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rows of a table as RFC 4180 has them: a cell in quotes may run over several lines.
 *
 * <p>A quotation mark that is closed nowhere, or so far off that the row no longer fits the table, is taken for one that was
 * printed: it costs its own row at most.
 */
final class CsvRows implements Closeable {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Lines lines;
    private final int longest;
    /** Lines that were read ahead in vain, the next first. */
    private final Deque<Line> ahead = new ArrayDeque<>();

    private char separator;
    private int width;
    private int line;

    CsvRows(Lines lines, int longest) {
        this.lines = lines;
        this.longest = longest;
    }

    private record Line(int number, String text) {}

    /** Returns the cells of the next row that is not empty, null at the end. */
    List<String> next() throws IOException {
        Line row = nextLine();
        while (row != null && (row.text.isBlank() || row.text.equals("\uFEFF"))) {
            row = nextLine();
        }
        if (row == null) {
            return null;
        }
        line = row.number;
        if (separator == 0) {
            Line first = row.text.startsWith("\uFEFF") ? new Line(row.number, row.text.substring(1)) : row;
            separator = separator(first.text);
            List<String> names = cells(first);
            width = names.size();
            return names;
        }
        return cells(row);
    }

    private Line nextLine() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.poll();
        }
        String text = lines.next();
        return text == null ? null : new Line(lines.number(), text);
    }

    /** Returns the number of the line on which the row begins. */
    int line() {
        return line;
    }

    /** Returns the character that separates most cells of a first row. */
    static char separator(String row) {
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            best = CsvCells.of(row, candidate).size() > CsvCells.of(row, best).size() ? candidate : best;
        }
        return best;
    }

    private List<String> cells(Line first) throws IOException {
        CsvCells cells = new CsvCells(separator);
        cells.add(first.text);
        List<Line> more = new ArrayList<>();
        while (cells.isOpen() && cells.length() <= longest) {
            Line next = nextLine();
            if (next == null) {
                break;
            }
            more.add(next);
            cells.add("\n" + next.text);
        }
        boolean whole = !cells.isOpen() && (more.isEmpty() || fits(cells.all()) && cells.isRegular());
        return whole || width == 0 ? cells.all() : withoutQuotes(first, more, cells);
    }

    /** Returns the cells of a line whose quotation mark opens none, if the lines behind it are rows, which are then taken back. */
    private List<String> withoutQuotes(Line first, List<Line> more, CsvCells joined) throws NotReadable {
        List<String> cells = Stream.of(first.text.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(cell -> cell.startsWith("\"") ? cell.substring(1) : cell)
                .toList();
        List<Line> printed = more.stream().filter(line -> !line.text.isBlank()).toList();
        List<Line> rows = printed.stream()
                .filter(line -> fits(CsvCells.of(line.text, separator)))
                .toList();
        boolean areRows = !rows.isEmpty() && 2 * rows.size() >= printed.size();
        if (!(areRows && fits(cells)) && !joined.isOpen()) {
            return joined.all();
        }
        if (areRows) {
            List<Line> back = more.subList(more.indexOf(rows.get(0)), more.size());
            back.stream()
                    .collect(Collectors.toCollection(ArrayDeque::new))
                    .descendingIterator()
                    .forEachRemaining(ahead::addFirst);
        }
        if (areRows && fits(cells)) {
            return cells;
        }
        throw new NotReadable("has a quotation mark that is never closed; the file may be cut off");
    }

    private boolean fits(List<String> cells) {
        return width > 1 && cells.size() == width;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
