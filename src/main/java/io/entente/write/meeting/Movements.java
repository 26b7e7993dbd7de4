package io.entente.write.meeting;

import io.entente.model.Agreement;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Standing;
import io.entente.write.page.Dates;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.List;
import java.util.stream.Collectors;

/** What moved since the last meeting. */
final class Movements extends PartSection {
    Movements(Edition edition, Part part) {
        super(
                edition,
                part,
                "moved",
                "What moved since " + Dates.full(part.since().day()));
    }

    @Override
    public boolean speaks() {
        return part().coverage().articles() > 0;
    }

    @Override
    void content(Tag section) {
        section.add("p", "detail").text(choice());
        List<Standing> moved = part().moved();
        if (moved.isEmpty()) {
            edition().paragraph(section).text("No agreement is reported to have come to another stage.");
        }
        moved.forEach(standing -> line(section, standing.agreement()));
        confirmed(section);
    }

    private String choice() {
        return switch (part().since().choice()) {
            case ASKED -> "The day was chosen for this brief.";
            case LAST_MEETING -> "That was the last meeting known.";
            case A_YEAR -> "No earlier meeting is known, so this looks back a year.";
        };
    }

    private void line(Tag section, Agreement agreement) {
        Tag paragraph = edition().paragraph(section);
        paragraph.add("b").text(Sentence.capital(agreement.fullName()));
        paragraph.text(": "
                + agreement
                        .previousStatus()
                        .map(before -> "from " + before.words() + " to ")
                        .orElse("new, ")
                + agreement.status().words() + ".");
        edition().cite(paragraph, List.of(agreement.evidence().get(0).articleId()));
    }

    private void confirmed(Tag section) {
        List<Agreement> confirmed = part().agreements().stream()
                .map(Standing::agreement)
                .filter(agreement -> agreement.change() == Agreement.Change.CONFIRMED)
                .toList();
        if (!confirmed.isEmpty()) {
            Tag paragraph = edition()
                    .paragraph(section)
                    .text("Reported again, at the same stage: "
                            + confirmed.stream()
                                    .map(agreement -> agreement.acronym().orElse(agreement.name()))
                                    .collect(Collectors.joining(", "))
                            + ".");
            edition()
                    .cite(
                            paragraph,
                            confirmed.stream()
                                    .map(agreement ->
                                            agreement.evidence().get(0).articleId())
                                    .toList());
        }
    }
}
