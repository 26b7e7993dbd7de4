package io.entente.cli;

import io.entente.job.Outcome;
import io.entente.model.Agreement;
import io.entente.model.Briefing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says in a few lines what a run wrote. */
final class Summary {
    private Summary() {}

    static void print(Outcome outcome, Console console) {
        Briefing briefing = outcome.briefing();
        Briefing.Coverage coverage = briefing.coverage();
        console.out()
                .println(briefing.period().label() + ": " + count(coverage.articles(), "article") + " ("
                        + count(coverage.copies(), "copy", "copies") + " set aside), "
                        + count(briefing.chapters().size(), "relationship") + ", "
                        + count(agreements(briefing), "agreement")
                        + ", " + count(briefing.changes().size(), "change"));
        written(outcome.folder()).forEach(file -> console.out().println("wrote " + file));
        if (!outcome.unreadable().isEmpty()) {
            console.err().println(count(outcome.unreadable().size(), "file") + " could not be read:");
            outcome.unreadable().forEach(file -> console.err().println("  " + file.file() + " " + file.reason()));
        }
    }

    private static int agreements(Briefing briefing) {
        return (int) briefing.chapters().stream()
                .flatMap(chapter -> chapter.agreements().stream())
                .map(Agreement::id)
                .distinct()
                .count();
    }

    private static List<Path> written(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String count(int number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
