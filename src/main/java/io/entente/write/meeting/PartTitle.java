package io.entente.write.meeting;

import io.entente.model.MeetingBrief.Part;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** The opening of a part on one counterpart. */
record PartTitle(Edition edition, Part part) implements Section {
    @Override
    public String anchor() {
        return Edition.anchorOf(part.counterpart());
    }

    @Override
    public String title() {
        return edition.nameOf(part);
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    public void write(Tag body) {
        body.add("div", "part").add("h2", "part-title").with("id", anchor()).text(title());
    }
}
