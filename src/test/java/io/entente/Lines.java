package io.entente;

import io.entente.model.Agreement;
import io.entente.model.Briefing;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Expectation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A briefing's findings as plain lines, for golden files. */
public final class Lines {
    private Lines() {}

    public static String of(Briefing briefing) {
        return Stream.of(
                        Stream.of("== " + briefing.period().label()),
                        briefing.bottomLine().stream().map(line -> "bottom line: " + line.text()),
                        briefing.changes().stream().map(Lines::change),
                        briefing.chapters().stream()
                                .map(chapter -> "chapter " + chapter.between() + ": " + chapter.summary()),
                        briefing.chapters().stream()
                                .flatMap(chapter -> chapter.agreements().stream()
                                        .filter(agreement -> !briefing.changes().contains(agreement))
                                        .map(agreement -> "  " + agreement.id() + " " + agreement.change() + " "
                                                + agreement.status())),
                        briefing.comingUp().stream().map(expected -> expectation("coming", expected)),
                        briefing.overdue().stream().map(expected -> expectation("overdue", expected)),
                        briefing.conflicts().stream().map(Lines::conflict),
                        briefing.silent().stream()
                                .map(silence -> "silent " + silence.between() + " since "
                                        + silence.lastReported()
                                                .map(Object::toString)
                                                .orElse("ever")),
                        briefing.copies().stream()
                                .map(copy -> "copy " + copy.article().id() + " of "
                                        + copy.original().id()),
                        Stream.of("sources: "
                                + briefing.sources().stream()
                                        .map(source -> source.number() + " "
                                                + source.article().id())
                                        .collect(Collectors.joining(", "))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String change(Agreement agreement) {
        return agreement.change() + " " + agreement.id() + ": "
                + agreement.previousStatus().map(before -> before + " -> ").orElse("") + agreement.status();
    }

    private static String expectation(String kind, Expectation expected) {
        return kind + " " + expected.between() + " " + expected.what() + " "
                + expected.date().map(date -> date.from() + ".." + date.to()).orElse("undated") + " "
                + expected.articleIds();
    }

    private static String conflict(Conflict conflict) {
        return "conflict " + conflict.agreement().id() + " "
                + conflict.positions().stream()
                        .map(position ->
                                position.status() + "x" + position.evidence().size())
                        .collect(Collectors.joining(" against "))
                + ": " + conflict.reason();
    }
}
