package io.entente.write.text;

import io.entente.model.Agreement;
import io.entente.model.MeetingBrief;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.Notes;
import io.entente.write.page.Dates;
import io.entente.write.page.Marking;
import java.util.Locale;
import java.util.Optional;

/** The brief before a meeting in a few lines for the body of a mail. */
public final class BriefDigest {
    private final MeetingBrief brief;
    private final MailText text = new MailText();

    private BriefDigest(MeetingBrief brief) {
        this.brief = brief;
    }

    /** Returns the digest, its lines ended by a line feed. */
    public static String of(MeetingBrief brief) {
        return new BriefDigest(brief).write();
    }

    private String write() {
        Optional<String> marking =
                brief.marking().map(words -> Marking.of(words).words());
        marking.ifPresent(words -> text.line("", words));
        text.line("", "BRIEF " + brief.number());
        text.line("", "Meeting of " + Dates.full(brief.on()) + ", for " + brief.nameOf(brief.side()));
        for (Notes.Heading heading : Notes.Heading.values()) {
            if (!brief.notes().under(heading).isEmpty()) {
                text.heading(heading.title().toUpperCase(Locale.ROOT));
                brief.notes().under(heading).forEach(block -> text.line("- ", block.words()));
            }
        }
        brief.parts().forEach(this::part);
        text.heading("Sentences and sources are in brief.pdf.");
        marking.ifPresent(text::heading);
        return text.toString();
    }

    private void part(Part part) {
        text.heading(brief.nameOf(part.counterpart()).toUpperCase(Locale.ROOT));
        part.bottomLine().forEach(headline -> text.line("- ", headline.text()));
        if (!part.agreements().isEmpty()) {
            text.heading("State of play");
            part.agreements().stream().map(Standing::agreement).forEach(this::agreement);
        }
    }

    private void agreement(Agreement agreement) {
        text.line("- ", agreement.fullName() + ": " + agreement.status().words());
    }
}
