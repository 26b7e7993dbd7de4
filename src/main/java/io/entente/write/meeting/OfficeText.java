package io.entente.write.meeting;

import io.entente.model.Notes;
import io.entente.model.Notes.Heading;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** What the office wants of the meeting: its own text, or room for a pen. */
record OfficeText(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "office";
    }

    @Override
    public String title() {
        return "Our side";
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    public void write(Tag body) {
        Tag section = body.add("div", edition.isPair() ? "section office" : "section office cover");
        section.add("h2", "section-title").with("id", anchor()).text(title());
        Notes notes = edition.brief().notes();
        int blanks = 0;
        for (Heading heading : Heading.values()) {
            if (notes.under(heading).isEmpty()) {
                blank(section.add("div", blanks++ % 2 == 0 ? "blank" : "blank right"), heading);
            } else {
                Tag block = section.add("div", "written");
                block.add("h3").text(heading.title());
                new NoteText(edition).write(block, notes.under(heading));
            }
        }
    }

    private static void blank(Tag blank, Heading heading) {
        blank.add("h3").text(heading.title());
        blank.add("p", "detail").text("For the office to write.");
    }
}
