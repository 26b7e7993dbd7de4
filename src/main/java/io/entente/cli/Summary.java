package io.entente.cli;

import io.entente.job.MeetingOutcome;
import io.entente.job.Outcome;
import io.entente.model.Agreement;
import io.entente.model.Briefing;
import io.entente.model.MeetingBrief;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
        unread(outcome.unreadable(), console);
    }

    static void print(MeetingOutcome outcome, Console console) {
        MeetingBrief brief = outcome.brief();
        int articles = brief.parts().stream()
                .mapToInt(part -> part.coverage().articles())
                .sum();
        int agreements = brief.parts().stream()
                .mapToInt(part -> part.agreements().size())
                .sum();
        console.out()
                .println(brief.number() + ": " + count(articles, "article") + ", " + count(agreements, "agreement")
                        + ", " + count(outcome.pages(), "page"));
        written(outcome.folder()).forEach(file -> console.out().println("wrote " + file));
        if (!brief.leftOut().isEmpty()) {
            console.out()
                    .println("left out to keep to " + count(brief.pages(), "page") + ": "
                            + brief.leftOut().stream()
                                    .map(MeetingBrief.Omission::words)
                                    .collect(Collectors.joining(", ")));
        }
        if (outcome.pages() > brief.pages()) {
            console.err().println("even the shortest brief takes " + outcome.pages() + " pages, not " + brief.pages());
        }
        unread(outcome.unreadable(), console);
    }

    private static void unread(List<Unreadable> files, Console console) {
        if (!files.isEmpty()) {
            console.err().println(count(files.size(), "file") + " could not be read:");
            files.forEach(file -> console.err().println("  " + file.file() + " " + file.reason()));
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
