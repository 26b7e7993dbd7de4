package io.entente.write.figure;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing;
import io.entente.model.Briefing.Chapter;
import io.entente.write.figure.Drawing.Anchor;
import io.entente.write.figure.Drawing.Lettering;
import io.entente.write.page.DataTable;
import io.entente.write.page.StatusLook;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The agreements of a briefing by relationship, from top to bottom, and by how far they have come, from left to right. */
public final class StatusMatrix {
    private static final int WIDTH = 627;
    private static final int LABELS = 168;
    private static final int HEAD = 44;
    private static final int ROW = 25;
    private static final AgreementStatus[] COLUMNS = AgreementStatus.values();
    private static final double COLUMN = (WIDTH - LABELS) / (double) COLUMNS.length;
    private static final String RULE = "#d3d9df";
    private static final String INK = "#1d2329";
    private static final String ACCENT = "#1b4a72";

    private final List<Chapter> chapters;
    private final List<Row> rows;

    /** Counts the agreements of a briefing. */
    public StatusMatrix(Briefing briefing) {
        chapters = briefing.chapters();
        rows = chapters.stream()
                .filter(chapter -> !chapter.agreements().isEmpty())
                .map(chapter -> Row.of(briefing.nameOf(chapter.between()), chapter.agreements()))
                .toList();
    }

    /** Tells whether there is nothing to count. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Adds the picture.
     *
     * @param mostRows how many rows there is room for, two at least; the last one then stands for all other relationships
     */
    public void draw(Tag parent, int mostRows) {
        List<Row> drawn = drawnRows(mostRows);
        Drawing drawing = new Drawing(parent, WIDTH, HEAD + ROW * drawn.size() + 4, meaning(drawn));
        drawHead(drawing, HEAD + ROW * drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            drawRow(drawing, drawn.get(i), HEAD + ROW * i);
        }
    }

    private List<Row> drawnRows(int mostRows) {
        if (rows.size() <= mostRows) {
            return rows;
        }
        List<Row> drawn = new ArrayList<>(rows.subList(0, mostRows - 1));
        List<Row> rest = rows.subList(mostRows - 1, rows.size());
        drawn.add(Row.sum(rest.size() + " other relationships", rest));
        return drawn;
    }

    private void drawHead(Drawing drawing, int bottom) {
        for (int i = 0; i < COLUMNS.length; i++) {
            double x = LABELS + COLUMN * (i + 0.5);
            StatusLook look = StatusLook.of(COLUMNS[i]);
            String[] words = COLUMNS[i].label().split(" ", 2);
            Lettering lettering = new Lettering(9.2, true, look.ink());
            drawing.label(x, 12, Anchor.MIDDLE, new Lettering(10, false, look.ink()), look.mark());
            drawing.label(x, 25, Anchor.MIDDLE, lettering, words[0]);
            if (words.length > 1) {
                drawing.label(x, 36, Anchor.MIDDLE, lettering, words[1]);
            }
            drawing.line(LABELS + COLUMN * i, HEAD, LABELS + COLUMN * i, bottom, RULE, 0.5);
        }
        drawing.line(0, HEAD, WIDTH, HEAD, INK, 0.8);
    }

    private void drawRow(Drawing drawing, Row row, int top) {
        double middle = top + ROW / 2.0;
        drawing.label(0, middle + 4, Anchor.START, new Lettering(11.5, false, INK), shortened(row.name()));
        for (int i = 0; i < COLUMNS.length; i++) {
            drawCount(drawing, row, COLUMNS[i], LABELS + COLUMN * (i + 0.5), middle);
        }
        drawing.line(0, top + ROW, WIDTH, top + ROW, RULE, 0.5);
    }

    private void drawCount(Drawing drawing, Row row, AgreementStatus status, double x, double y) {
        int count = row.counts().getOrDefault(status, 0);
        if (count == 0) {
            return;
        }
        double radius = Math.min(10, 6.2 + 1.1 * Math.sqrt(count - 1.0));
        drawing.disc(x, y, radius, StatusLook.of(status).ink());
        drawing.label(x, y + 3.3, Anchor.MIDDLE, new Lettering(9.5, true, "#ffffff"), String.valueOf(count));
        if (row.moved().getOrDefault(status, 0) > 0) {
            drawing.ring(x, y, radius + 1.8, ACCENT, 1.1);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 31 ? name : name.substring(0, 30).strip() + "…";
    }

    private String meaning(List<Row> drawn) {
        Row total = Row.sum("", rows);
        String all = total.total() == 1 ? "1 agreement" : total.total() + " agreements";
        String across = rows.size() == 1 ? "one relationship" : rows.size() + " relationships";
        return "Chart of " + all + " in " + across + ": " + total.words() + ". By relationship: "
                + drawn.stream().map(row -> row.name() + ": " + row.words()).collect(Collectors.joining("; ")) + ".";
    }

    /**
     * Adds the same numbers as a table, a row for every relationship of the briefing.
     *
     * @param name writes a relationship's name into its cell
     */
    public void tabulate(Tag parent, BiConsumer<Tag, Chapter> name) {
        List<String> heads = new ArrayList<>(List.of("Relationship"));
        Arrays.stream(COLUMNS).map(AgreementStatus::label).forEach(heads::add);
        DataTable table = new DataTable(parent, "numbers", "Agreements by relationship and status", heads);
        for (Chapter chapter : chapters) {
            Tag line = table.row();
            name.accept(DataTable.nameCell(line), chapter);
            Row row = Row.of("", chapter.agreements());
            for (AgreementStatus status : COLUMNS) {
                int count = row.counts().getOrDefault(status, 0);
                DataTable.cell(line).text(count == 0 ? "" : String.valueOf(count));
            }
        }
    }

    private record Row(String name, Map<AgreementStatus, Integer> counts, Map<AgreementStatus, Integer> moved) {
        static Row of(String name, List<Agreement> agreements) {
            Map<AgreementStatus, Integer> counts = new EnumMap<>(AgreementStatus.class);
            Map<AgreementStatus, Integer> moved = new EnumMap<>(AgreementStatus.class);
            for (Agreement agreement : agreements) {
                counts.merge(agreement.status(), 1, Integer::sum);
                moved.merge(agreement.status(), hasMoved(agreement) ? 1 : 0, Integer::sum);
            }
            return new Row(name, counts, moved);
        }

        private static boolean hasMoved(Agreement agreement) {
            return agreement.change() != Agreement.Change.CONFIRMED && agreement.change() != Agreement.Change.NO_NEWS;
        }

        static Row sum(String name, List<Row> rows) {
            Row sum = new Row(name, new EnumMap<>(AgreementStatus.class), new EnumMap<>(AgreementStatus.class));
            for (Row row : rows) {
                row.counts.forEach((status, count) -> sum.counts.merge(status, count, Integer::sum));
                row.moved.forEach((status, count) -> sum.moved.merge(status, count, Integer::sum));
            }
            return sum;
        }

        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        String words() {
            return counts.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey().words())
                    .collect(Collectors.joining(", "));
        }
    }
}
