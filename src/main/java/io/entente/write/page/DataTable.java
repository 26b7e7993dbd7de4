package io.entente.write.page;

import java.util.List;

/** A table with a head to each row, and one to its columns that is repeated on every page. */
public final class DataTable {
    private final Tag body;

    /**
     * Begins a table.
     *
     * @param parent where it stands
     * @param classes its style classes, which set the widths of its columns
     * @param summary what it shows, for a reader who hears it
     * @param columns the heads of its columns
     */
    public DataTable(Tag parent, String classes, String summary, List<String> columns) {
        Tag table = begin(parent, classes, summary, columns.size());
        Tag head = table.add("thead").add("tr");
        columns.forEach(column -> head.add("th").with("scope", "col").text(column));
        body = table.add("tbody");
    }

    private DataTable(Tag body) {
        this.body = body;
    }

    /**
     * Begins a table of two columns whose rows say what they are by their own heads alone.
     *
     * @param parent where it stands
     * @param classes its style classes
     * @param summary what it shows, for a reader who hears it
     */
    public static DataTable ofRows(Tag parent, String classes, String summary) {
        return new DataTable(begin(parent, classes, summary, 2).add("tbody"));
    }

    private static Tag begin(Tag parent, String classes, String summary, int columns) {
        Tag table = parent.add("table", "data " + classes).with("summary", summary);
        Tag widths = table.add("colgroup");
        for (int i = 1; i <= columns; i++) {
            widths.add("col", "c" + i);
        }
        return table;
    }

    /** Adds a row; its cells follow, the one that names the row by {@link #nameCell}. */
    public Tag row() {
        return body.add("tr");
    }

    /** Adds the cell that names a row. */
    public static Tag nameCell(Tag row) {
        return row.add("th").with("scope", "row");
    }

    /** Adds a cell. */
    public static Tag cell(Tag row) {
        return row.add("td");
    }
}
