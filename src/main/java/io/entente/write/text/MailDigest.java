package io.entente.write.text;

import io.entente.model.Agreement;
import io.entente.model.Briefing;
import io.entente.model.Briefing.Expectation;
import io.entente.model.DateRange;
import io.entente.write.page.Dates;
import io.entente.write.page.Marking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The briefing's first page as plain text for the body of a mail. */
public final class MailDigest {
    private final Briefing briefing;
    private final MailText text = new MailText();

    private MailDigest(Briefing briefing) {
        this.briefing = briefing;
    }

    /** Returns the digest, its lines ended by a line feed. */
    public static String of(Briefing briefing) {
        return new MailDigest(briefing).write();
    }

    private String write() {
        Optional<String> marking =
                briefing.marking().map(words -> Marking.of(words).words());
        marking.ifPresent(words -> text.line("", words));
        text.line("", "BILATERAL AGREEMENTS, " + briefing.period().label());
        text.line(
                "",
                Dates.range(new DateRange(
                        briefing.period().from(), briefing.period().to())));
        headlines();
        changes();
        expectations("WHAT COMES", briefing.comingUp());
        expectations("WHAT IS LATE", briefing.overdue());
        text.heading("READ");
        text.line(
                "",
                "Articles: " + briefing.coverage().articles() + ", of which copies: "
                        + briefing.coverage().copies() + "; files that could not be read: "
                        + briefing.coverage().unreadable() + ". Sources and sentences are in briefing.pdf.");
        marking.ifPresent(text::heading);
        return text.toString();
    }

    private void headlines() {
        text.heading("BOTTOM LINE");
        if (briefing.bottomLine().isEmpty()) {
            text.line("", "No change in any agreement was reported in these days.");
        }
        briefing.bottomLine().forEach(headline -> text.line("- ", headline.text()));
    }

    private void changes() {
        if (briefing.changes().isEmpty()) {
            return;
        }
        text.heading("WHAT CHANGED");
        for (Agreement agreement : briefing.changes()) {
            String before = agreement
                    .previousStatus()
                    .map(status -> status.words() + " -> ")
                    .orElse("new, ");
            text.line(
                    "- ",
                    agreement.fullName() + " (" + sides(agreement) + "): " + before
                            + agreement.status().words());
        }
    }

    /** An agreement is called by its name alone within its relationship only: there are many "treaties". */
    private String sides(Agreement agreement) {
        return agreement.parties().stream().map(briefing::nameOf).collect(Collectors.joining("–"));
    }

    private void expectations(String title, List<Expectation> expectations) {
        if (expectations.isEmpty()) {
            return;
        }
        text.heading(title);
        for (Expectation expectation : expectations) {
            String when = expectation.date().map(Dates::range).orElse("No date named");
            text.line("- ", when + ": " + expectation.what() + " (" + briefing.nameOf(expectation.between()) + ")");
        }
    }
}
