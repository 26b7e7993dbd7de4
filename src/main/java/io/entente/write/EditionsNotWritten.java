package io.entente.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Thrown when some editions of a document could not be written; the message says which, why, and what to do. */
public final class EditionsNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1;

    EditionsNotWritten(Path folder, List<String> written, Map<String, Throwable> failed) {
        super(message(folder, written, failed), failed.values().iterator().next());
    }

    private static String message(Path folder, List<String> written, Map<String, Throwable> failed) {
        List<String> lines = new ArrayList<>();
        failed.forEach((name, cause) -> {
            lines.add(folder.resolve(name) + " could not be written: " + Fault.reason(cause));
            if (Files.isRegularFile(folder.resolve(name))) {
                lines.add("  the file of that name is from an earlier run");
            }
        });
        if (!written.isEmpty()) {
            lines.add("written: " + String.join(", ", written));
        }
        lines.add(advice(written, failed));
        return String.join(System.lineSeparator(), lines);
    }

    private static String advice(List<String> written, Map<String, Throwable> failed) {
        if (failed.values().stream().noneMatch(Fault::isOfTheProgram)) {
            return "Put that right and run the same command again; nothing that was read is lost.";
        }
        boolean onPaper = failed.keySet().stream().anyMatch(name -> name.endsWith(".pdf"));
        boolean onScreen = written.stream().anyMatch(name -> name.endsWith(".html"));
        return (onPaper
                        ? "Try another paper (--paper letter), whose pages break elsewhere"
                        : "Run the same command again")
                + (onPaper && onScreen ? ", or print the HTML edition, which says the same." : ".")
                + " Please report the fault, with the words in brackets; nothing that was read is lost.";
    }
}
