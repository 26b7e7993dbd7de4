package io.entente.cli;

import io.entente.model.Agreement;
import io.entente.model.DateRange;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints agreements as text that fits 80 columns. */
final class AgreementText {
    private static final int WIDTH = 80;

    private AgreementText() {}

    static String line(Agreement agreement) {
        return String.format(
                Locale.ROOT, "%-18s  %s  %s", agreement.status().label(), agreement.lastReported(), agreement.id());
    }

    static String page(Agreement agreement) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(agreement.fullName(), ""));
        lines.add(agreement.id());
        lines.add("Parties: " + agreement.parties().stream().map(Party::code).collect(Collectors.joining(", "))
                + "; kind: " + agreement.instrument().words());
        lines.add("Status: " + agreement.status().label() + "; reported from " + agreement.firstReported() + " to "
                + agreement.lastReported());
        if (!agreement.aliases().isEmpty()) {
            lines.addAll(wrapped("Also called: " + String.join("; ", agreement.aliases()), "  "));
        }
        lines.add("");
        lines.add("Timeline");
        agreement.timeline().forEach(entry -> lines.addAll(wrapped(event(entry), "    ")));
        lines.add("");
        lines.add("Evidence, newest first");
        agreement.evidence().forEach(evidence -> {
            lines.add(
                    "  " + evidence.reported() + "  " + evidence.status().label() + "  [" + evidence.articleId() + "]");
            lines.addAll(wrapped("    " + evidence.quote().sentence(), "    "));
        });
        return String.join(System.lineSeparator(), lines);
    }

    private static String event(Agreement.TimelineEntry entry) {
        String when = entry.event().date().map(AgreementText::range).orElse("undated");
        String by = entry.event().by().map(party -> " by " + party).orElse("");
        String claim = switch (entry.event().claim()) {
            case DONE -> "";
            case EXPECTED -> ", expected";
            case DENIED -> ", denied";
        };
        String said = entry.event().saidBy().map(who -> ", says " + who).orElse("");
        return "  " + when + "  " + entry.event().kind().words() + by + claim + said + "  (reported " + entry.reported()
                + ")";
    }

    private static String range(DateRange range) {
        return range.isDay() ? range.from().toString() : range.from() + " to " + range.to();
    }

    private static List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\S) ")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.length() > 0 && !line.toString().isBlank() ? " " : "")
                        .append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
