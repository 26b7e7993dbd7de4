package io.entente.write.meeting;

import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.ThirdParty;
import io.entente.write.page.Counted;
import io.entente.write.page.Dates;
import io.entente.write.page.Quotation;
import io.entente.write.page.Tag;
import java.util.List;

/** Others who bear on the relationship. */
final class Others extends PartSection {
    Others(Edition edition, Part part) {
        super(edition, part, "others", "Third parties");
    }

    @Override
    public boolean speaks() {
        return !part().thirdParties().isEmpty();
    }

    @Override
    void content(Tag section) {
        part().thirdParties().forEach(third -> line(section, third));
    }

    private void line(Tag section, ThirdParty third) {
        Tag block = section.add("div", "remark");
        Tag who = block.add("p", "numbered speaker");
        edition().number(who);
        who.add("b").text(edition().brief().nameOf(third.party()));
        who.text(" in dealings with " + edition().brief().nameOf(third.with()) + " · "
                + Counted.of(third.articles(), "article") + ", the last on "
                + Dates.brief(third.passage().reported()));
        edition().cite(who, List.of(third.passage().articleId()));
        Quotation.add(block, third.passage().quote());
    }
}
