package io.entente.write.page;

import java.util.List;

/** A table with a head that is repeated on every page and a head to each row. */
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
        Tag table = parent.add("table", "data " + classes).with("summary", summary);
        Tag widths = table.add("colgroup");
        Tag head = table.add("thead").add("tr");
        for (int i = 0; i < columns.size(); i++) {
            widths.add("col", "c" + (i + 1));
            head.add("th").with("scope", "col").text(columns.get(i));
        }
        body = table.add("tbody");
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
