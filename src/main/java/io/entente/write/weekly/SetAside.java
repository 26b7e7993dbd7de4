package io.entente.write.weekly;

import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.write.page.DataTable;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;

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
        if (briefing.copies().isEmpty()) {
            return;
        }
        Tag block = part.add("div", "block");
        block.add("h3").text("Copies of one story, counted once");
        DataTable table = new DataTable(block, "copies", "Copies and what they repeat", List.of("Copy", "Repeats"));
        for (Briefing.Copy copy : briefing.copies()) {
            Tag row = table.row();
            describe(DataTable.nameCell(row), copy.article());
            describe(DataTable.cell(row), copy.original());
        }
    }

    private static void describe(Tag cell, ArticleHead article) {
        cell.text(article.publisher().map(publisher -> publisher + ": ").orElse("") + article.title());
        cell.add("p", "detail").text(article.file());
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
