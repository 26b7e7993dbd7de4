package io.entente.write.weekly;

import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.write.page.DataTable;
import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies that were counted once, and files that could not be read. */
record SetAside(Briefing briefing) implements Section {
    @Override
    public String anchor() {
        return "set-aside";
    }

    @Override
    public String title() {
        return "Set aside";
    }

    @Override
    public boolean speaks() {
        return !briefing.copies().isEmpty() || !briefing.unreadable().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        copies(part);
        unreadable(part);
    }

    private void copies(Tag part) {
        Map<Boolean, List<Briefing.Copy>> copies =
                briefing.copies().stream().collect(Collectors.partitioningBy(this::repeatsSource));
        copiesOfSources(part, copies.get(true));
        otherCopies(part, copies.get(false));
    }

    private boolean repeatsSource(Briefing.Copy copy) {
        return briefing.sourceNumbers().containsKey(copy.original().id());
    }

    private void copiesOfSources(Tag part, List<Briefing.Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        Tag block = part.add("div", "block");
        block.add("h3").text("Copies of sources, counted once");
        DataTable table = new DataTable(block, "copies", "Sources and their copies", List.of("Source", "Its copies"));
        copies.stream()
                .collect(Collectors.groupingBy(copy -> copy.original().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> row(table.row(), same));
    }

    private static void otherCopies(Tag part, List<Briefing.Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        Tag block = part.add("div", "block");
        block.add("h3").text("Other copies");
        Tag list = block.add("p", "detail").text("Copies of articles that nothing here rests on");
        String separator = ": ";
        for (Briefing.Copy copy : copies) {
            list.text(separator + copy.article().file() + " repeats "
                    + copy.original().file());
            separator = "; ";
        }
        list.text(".");
    }

    private void row(Tag row, List<Briefing.Copy> copies) {
        ArticleHead original = copies.get(0).original();
        Tag name = DataTable.nameCell(row);
        name.text(described(original, ""));
        int number = briefing.sourceNumbers().get(original.id());
        Links.within(name.text(" "), "source-" + number, "[" + number + "]", "Source " + number);
        DataTable.cell(row)
                .text(copies.stream()
                        .map(copy -> described(copy.article(), original.title()))
                        .collect(Collectors.joining("; ")));
    }

    /** A copy under the same headline is told by its publisher and file alone. */
    private static String described(ArticleHead article, String known) {
        String title = article.title().equals(known) ? "" : "“" + article.title() + "”";
        String publisher = article.publisher().orElse("");
        return Stream.of(publisher, title, article.file())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void unreadable(Tag part) {
        if (briefing.unreadable().isEmpty()) {
            return;
        }
        Tag block = part.add("div", "block");
        block.add("h3").text("Files that could not be read");
        DataTable table = new DataTable(block, "unreadable", "Files that could not be read", List.of("File", "Why"));
        briefing.unreadable().forEach(file -> {
            Tag row = table.row();
            DataTable.nameCell(row).text(file.file());
            DataTable.cell(row).text(file.reason());
        });
    }
}
