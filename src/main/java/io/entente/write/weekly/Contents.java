package io.entente.write.weekly;

import io.entente.write.page.Links;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.stream.Stream;

/** The list of all other sections with their pages. */
final class Contents implements Section {
    /** Names the list so that it can be found again and tagged as a table of contents. */
    private static final String TITLE = "Table of contents";

    private static final int FEWEST = 4;

    private final List<Section> sections;

    Contents(List<Section> sections) {
        this.sections = sections;
    }

    @Override
    public String anchor() {
        return "contents";
    }

    @Override
    public String title() {
        return "Contents";
    }

    /** A document of two or three sections needs no list of them. */
    @Override
    public boolean speaks() {
        return listed().count() >= FEWEST;
    }

    private Stream<Section> listed() {
        return sections.stream().filter(section -> section != this && section.speaks() && !section.isSubordinate());
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "contents");
        heading(part);
        Tag list = part.add("ol").with("title", TITLE);
        listed().forEach(section -> {
            Links.within(list.add("li"), section.anchor(), section.title(), "Go to " + section.title());
        });
    }
}
