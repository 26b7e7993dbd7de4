package io.entente.cli;

import io.entente.job.Shown;
import io.entente.model.Agreement;
import io.entente.model.Correction;
import io.entente.model.DateRange;
import io.entente.model.Explanation;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints all that is known of an agreement, and why, as text that fits 80 columns. */
final class AgreementPage {
    private static final String FURTHER = "    ";

    private final Agreement agreement;
    private final Shown shown;
    private final List<String> lines = new ArrayList<>();

    private AgreementPage(Shown shown) {
        this.agreement = shown.explanation().agreement();
        this.shown = shown;
    }

    static String of(Shown shown) {
        return new AgreementPage(shown).write();
    }

    private String write() {
        head();
        names();
        apart();
        corrections();
        title("Timeline");
        agreement.timeline().forEach(entry -> add(event(entry), FURTHER));
        title("Evidence, newest first");
        agreement.evidence().forEach(this::evidence);
        return String.join(System.lineSeparator(), lines);
    }

    private void head() {
        add(agreement.fullName(), "");
        lines.add(agreement.id());
        lines.add("Parties: " + agreement.parties().stream().map(Party::code).collect(Collectors.joining(", "))
                + "; kind: " + agreement.instrument().words());
        lines.add("Status: " + agreement.status().label() + "; reported from " + agreement.firstReported() + " to "
                + agreement.lastReported());
        if (!agreement.aliases().isEmpty()) {
            add("Also called: " + String.join("; ", agreement.aliases()), "  ");
        }
    }

    private void names() {
        title("Names in articles, and why they are taken for one");
        for (Explanation.Join join : shown.explanation().joins()) {
            String like = join.like().map(name -> " (as “" + name + "”)").orElse("");
            add("  “" + join.name() + "”" + like + ": " + join.because() + " " + articles(join.articleIds()), FURTHER);
        }
    }

    private static String articles(List<String> ids) {
        return "[" + String.join(", ", ids) + "]";
    }

    private void apart() {
        if (shown.explanation().apart().isEmpty()) {
            return;
        }
        title("Kept apart");
        for (Explanation.Apart apart : shown.explanation().apart()) {
            add("  " + apart.id() + ": “" + apart.like() + "” and “" + apart.name() + "”: " + apart.because(), FURTHER);
        }
    }

    private void corrections() {
        if (agreement.corrections().isEmpty()) {
            return;
        }
        title("Analysts' corrections");
        for (Correction correction : agreement.corrections()) {
            add(
                    "  " + correction.note().made() + "  " + correction.note().who() + ": " + correction.words() + ". "
                            + correction.note().why(),
                    FURTHER);
        }
    }

    private void evidence(Agreement.Evidence evidence) {
        String read = shown.firstRead().containsKey(evidence.articleId())
                ? "  read " + shown.firstRead().get(evidence.articleId())
                : "";
        add(
                "  " + evidence.reported() + "  " + evidence.status().label() + read + "  [" + evidence.articleId()
                        + "]",
                FURTHER);
        add(FURTHER + evidence.quote().sentence(), FURTHER);
    }

    private static String event(Agreement.TimelineEntry entry) {
        String when = entry.event().date().map(AgreementPage::range).orElse("undated");
        String by = entry.event().by().map(party -> " by " + party).orElse("");
        String claim = switch (entry.event().claim()) {
            case DONE -> "";
            case EXPECTED -> ", expected";
            case DENIED -> ", denied";
        };
        String said = entry.event().saidBy().map(who -> ", according to " + who).orElse("");
        return "  " + when + "  " + entry.event().kind().words() + by + claim + said + "  (reported " + entry.reported()
                + ")";
    }

    private static String range(DateRange range) {
        return range.isDay() ? range.from().toString() : range.from() + " to " + range.to();
    }

    private void title(String words) {
        lines.add("");
        lines.add(words);
    }

    private void add(String text, String indent) {
        lines.addAll(AgreementText.wrapped(text, indent));
    }
}
