package io.entente.write.weekly;

import io.entente.model.Briefing.Silence;
import io.entente.write.page.Dates;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;

/** Watched relationships of which nothing was reported. */
record Silences(Edition edition) implements Section {
    @Override
    public String anchor() {
        return "silent";
    }

    @Override
    public String title() {
        return "Watched, without news";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().silent().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part block");
        heading(part);
        Tag list = part.add("ul", "brief");
        for (Silence silence : edition.briefing().silent()) {
            Tag item = list.add("li");
            item.add("b").text(edition.briefing().nameOf(silence.between()));
            item.text(silence.lastReported()
                    .map(day -> ": no news since " + Dates.full(day) + ".")
                    .orElse(": no article on record speaks of it."));
        }
    }
}
