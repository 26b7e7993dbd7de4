package io.entente.write.meeting;

import io.entente.model.Briefing.Headline;
import io.entente.model.MeetingBrief.Part;
import io.entente.write.figure.RelationshipTimeline;
import io.entente.write.page.Tag;

/** What matters most, in a sentence each, and the picture of how it came about. */
final class BottomLine extends PartSection {
    BottomLine(Edition edition, Part part) {
        super(edition, part, "bottom-line", "Bottom line");
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    void content(Tag section) {
        for (Headline headline : part().bottomLine()) {
            Tag paragraph = edition().paragraph(section).text(headline.text());
            edition().cite(paragraph, headline.articleIds());
        }
        RelationshipTimeline timeline =
                new RelationshipTimeline(edition().brief().on(), part());
        if (!timeline.isEmpty()) {
            Tag figure = section.add("div", "figure");
            timeline.draw(figure);
            figure.add("p", "caption")
                    .text("Dated events as reported: full marks are done, hollow ones expected, crosses denied;"
                            + " squares are meetings. The blue line is the day of the meeting.");
        }
    }
}
