package io.entente.write.meeting;

import io.entente.model.MeetingBrief.Part;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** A section on one counterpart: a section of the document before a meeting of two, a step below the part before a summit. */
abstract class PartSection implements Section {
    private final Edition edition;
    private final Part part;
    private final String name;
    private final String title;

    PartSection(Edition edition, Part part, String name, String title) {
        this.edition = edition;
        this.part = part;
        this.name = name;
        this.title = title;
    }

    Edition edition() {
        return edition;
    }

    Part part() {
        return part;
    }

    @Override
    public String anchor() {
        return edition.anchor(part, name);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isSubordinate() {
        return !edition.isPair();
    }

    @Override
    public void write(Tag body) {
        Tag section = body.add("div", "section " + name);
        section.add(edition.isPair() ? "h2" : "h3", "section-title")
                .with("id", anchor())
                .text(title);
        content(section);
    }

    /** Writes what stands under the heading. */
    abstract void content(Tag section);
}
