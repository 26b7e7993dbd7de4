package io.entente.cli;

import io.entente.model.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints agreements as text that fits 80 columns. */
final class AgreementText {
    private static final int WIDTH = 80;

    private AgreementText() {}

    static String line(Agreement agreement) {
        return String.format(
                Locale.ROOT, "%-18s  %s  %s", agreement.status().label(), agreement.lastReported(), agreement.id());
    }

    /** Breaks a text between words; what follows the first line stands behind an indent. */
    static List<String> wrapped(String text, String indent) {
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
