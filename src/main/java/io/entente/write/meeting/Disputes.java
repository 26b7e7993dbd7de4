package io.entente.write.meeting;

import io.entente.model.Agreement;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Position;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Passage;
import io.entente.write.page.Quotation;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.Optional;

/** What is in dispute between the two, and on what sources differ. */
final class Disputes extends PartSection {
    Disputes(Edition edition, Part part) {
        super(edition, part, "disputes", "Disputes");
    }

    @Override
    public boolean speaks() {
        return !part().disputes().isEmpty() || !part().friction().isEmpty();
    }

    @Override
    void content(Tag section) {
        part().disputes().forEach(conflict -> conflict(section, conflict));
        part().friction().forEach(passage -> passage(section, passage));
    }

    private void conflict(Tag section, Conflict conflict) {
        Tag paragraph = edition().paragraph(section);
        paragraph.add("b").text("Sources differ on the " + conflict.agreement().fullName());
        paragraph.text(": ");
        String separator = "";
        for (Position position : conflict.positions()) {
            paragraph.text(separator + position.status().words());
            edition()
                    .cite(
                            paragraph,
                            position.evidence().stream()
                                    .map(Agreement.Evidence::articleId)
                                    .toList());
            separator = " against ";
        }
        paragraph.text(". " + Sentence.capital(conflict.reason()));
    }

    private void passage(Tag section, Passage passage) {
        Tag block = section.add("div", "remark");
        Tag who = block.add("p", "numbered speaker");
        edition().number(who);
        who.text(edition().attribution(Optional.empty(), passage.articleId(), passage.reported()));
        edition().cite(who, List.of(passage.articleId()));
        Quotation.add(block, passage.quote());
    }
}
