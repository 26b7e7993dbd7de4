package io.entente.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a table as RFC 4180 has them: a cell in quotes may run over several lines. */
final class CsvRows implements Closeable {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Lines lines;
    private final int longest;
    private char separator;
    private int line;

    CsvRows(Lines lines, int longest) {
        this.lines = lines;
        this.longest = longest;
    }

    /** Returns the cells of the next row that is not empty, null at the end. */
    List<String> next() throws IOException {
        String row = lines.next();
        while (row != null && (row.isBlank() || row.equals("\uFEFF"))) {
            row = lines.next();
        }
        if (row == null) {
            return null;
        }
        line = lines.number();
        if (separator == 0) {
            row = row.startsWith("\uFEFF") ? row.substring(1) : row;
            separator = separator(row);
        }
        return split(whole(row), separator);
    }

    /** Returns the number of the line on which the row begins. */
    int line() {
        return line;
    }

    /** Returns the character that separates most cells of a first row. */
    static char separator(String row) {
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            best = split(row, candidate).size() > split(row, best).size() ? candidate : best;
        }
        return best;
    }

    static List<String> split(String row, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private String whole(String first) throws IOException {
        StringBuilder row = new StringBuilder(first);
        boolean open = isOpen(first, false);
        while (open) {
            String more = lines.next();
            if (more == null) {
                throw new NotReadable("has a quotation mark that is never closed; the file may be cut off");
            }
            open = isOpen(more, true);
            row.append('\n').append(more);
            if (row.length() > longest) {
                throw new NotReadable("has a quotation mark that is closed nowhere near");
            }
        }
        return row.toString();
    }

    private static boolean isOpen(String line, boolean before) {
        return before ^ (line.chars().filter(c -> c == '"').count() % 2 == 1);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
