package io.entente.write.meeting;

import io.entente.model.MeetingBrief.Term;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.List;

/** The acronyms used. */
record Abbreviations(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "acronyms";
    }

    @Override
    public String title() {
        return "Acronyms";
    }

    @Override
    public boolean speaks() {
        return !edition.brief().glossary().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag section = body.add("div", "section acronyms");
        section.add("h2", "section-title").with("id", anchor()).text(title());
        Tag line = section.add("p", "terms");
        List<Term> terms = edition.brief().glossary();
        for (int i = 0; i < terms.size(); i++) {
            line.add("b").text(terms.get(i).acronym());
            line.text(" " + terms.get(i).meaning() + (i + 1 < terms.size() ? " · " : ""));
        }
    }
}
