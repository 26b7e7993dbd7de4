package io.entente.write.text;

import io.entente.model.Agreement;
import io.entente.model.Briefing;
import io.entente.model.Briefing.Expectation;
import io.entente.model.DateRange;
import io.entente.write.page.Dates;
import io.entente.write.page.Legible;
import io.entente.write.page.Marking;
import java.util.List;
import java.util.Optional;

/** The briefing's first page as plain text for the body of a mail: lines of at most 72 characters (RFC 5322, 2.1.1 and custom). */
public final class MailDigest {
    private static final int WIDTH = 72;

    private final Briefing briefing;
    private final StringBuilder text = new StringBuilder();

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
        marking.ifPresent(words -> line("", words));
        line("", "BILATERAL AGREEMENTS, " + briefing.period().label());
        line(
                "",
                Dates.range(new DateRange(
                        briefing.period().from(), briefing.period().to())));
        headlines();
        changes();
        expectations("WHAT COMES", briefing.comingUp());
        expectations("WHAT IS LATE", briefing.overdue());
        heading("READ");
        line(
                "",
                "Articles: " + briefing.coverage().articles() + ", of which copies: "
                        + briefing.coverage().copies() + "; files that could not be read: "
                        + briefing.coverage().unreadable() + ". Sources and sentences are in briefing.pdf.");
        marking.ifPresent(words -> text.append('\n').append(words).append('\n'));
        return text.toString();
    }

    private void headlines() {
        heading("BOTTOM LINE");
        if (briefing.bottomLine().isEmpty()) {
            line("", "No change in any agreement was reported in these days.");
        }
        briefing.bottomLine().forEach(headline -> line("- ", headline.text()));
    }

    private void changes() {
        if (briefing.changes().isEmpty()) {
            return;
        }
        heading("WHAT CHANGED");
        for (Agreement agreement : briefing.changes()) {
            String before = agreement
                    .previousStatus()
                    .map(status -> status.words() + " -> ")
                    .orElse("new, ");
            line("- ", agreement.fullName() + ": " + before + agreement.status().words());
        }
    }

    private void expectations(String title, List<Expectation> expectations) {
        if (expectations.isEmpty()) {
            return;
        }
        heading(title);
        for (Expectation expectation : expectations) {
            String when = expectation.date().map(Dates::range).orElse("No date named");
            line("- ", when + ": " + expectation.what() + " (" + briefing.nameOf(expectation.between()) + ")");
        }
    }

    private void heading(String title) {
        text.append('\n').append(title).append('\n');
    }

    /** Breaks a paragraph between words; what follows stands under what comes before it. */
    private void line(String bullet, String words) {
        StringBuilder line = new StringBuilder(bullet);
        for (String word : Legible.of(words).strip().split(" +")) {
            boolean empty = line.toString().isBlank() || line.length() == bullet.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(bullet.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        text.append(line).append('\n');
    }
}
