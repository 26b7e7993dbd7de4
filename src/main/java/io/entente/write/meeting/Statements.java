package io.entente.write.meeting;

import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Remark;
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.write.page.Quotation;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.Optional;

/** What principals of both sides said last, the other side's first. */
final class Statements extends PartSection {
    Statements(Edition edition, Part part) {
        super(edition, part, "statements", "Recent statements");
    }

    @Override
    public boolean speaks() {
        return !part().remarks().isEmpty();
    }

    @Override
    void content(Tag section) {
        of(section, part().counterpart());
        of(section, edition().brief().side());
    }

    private void of(Tag section, Party side) {
        List<Remark> remarks = part().remarks().stream()
                .filter(remark -> remark.statement().speaker().party().equals(side))
                .toList();
        if (!remarks.isEmpty()) {
            section.add(edition().isPair() ? "h3" : "h4").text(edition().brief().nameOf(side));
            remarks.forEach(remark -> remark(section, remark));
        }
    }

    private void remark(Tag section, Remark remark) {
        Official speaker = remark.statement().speaker();
        Tag block = section.add("div", "remark");
        Tag who = block.add("p", "numbered speaker");
        edition().number(who);
        who.add("b").text(Edition.named(speaker));
        who.text(" · " + edition().attribution(Optional.empty(), remark.articleId(), remark.reported()));
        edition().cite(who, List.of(remark.articleId()));
        Quotation.add(block, remark.statement().quote());
    }
}
