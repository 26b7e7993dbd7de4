package io.entente.read;

import java.util.ArrayList;
import java.util.List;

/** Takes a row of a table to cells, line by line (RFC 4180): a cell that opens with a quotation mark runs to the next single one. */
final class CsvCells {
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean blank = true;
    /** Whether the last character closed a quoted cell. */
    private boolean closed;

    private boolean regular = true;

    CsvCells(char separator) {
        this.separator = separator;
    }

    /** Returns the cells of a row that is one line. */
    static List<String> of(String row, char separator) {
        CsvCells cells = new CsvCells(separator);
        cells.add(row);
        return cells.all();
    }

    /** Adds a line to the row. */
    void add(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (quoted) {
                addQuoted(c);
            } else {
                addPlain(c);
            }
        }
    }

    private void addQuoted(char c) {
        if (c == '"') {
            quoted = false;
            closed = true;
        } else {
            cell.append(c);
        }
    }

    private void addPlain(char c) {
        if (c == separator) {
            endCell();
        } else if (c == '"' && blank && !closed) {
            quoted = true;
            cell.setLength(0);
        } else {
            regular &= !closed || Character.isWhitespace(c);
            cell.append(c);
            blank &= Character.isWhitespace(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        blank = true;
        closed = false;
    }

    /** Tells whether the row goes on in the next line. */
    boolean isOpen() {
        return quoted;
    }

    /** Tells whether every quoted cell ends where its quotation mark does. */
    boolean isRegular() {
        return regular;
    }

    int length() {
        return cell.length();
    }

    /** Returns the cells of the row, which ends here. */
    List<String> all() {
        List<String> all = new ArrayList<>(cells);
        all.add(cell.toString());
        return all;
    }
}
