package io.entente.cli;

import io.entente.job.Shown;
import io.entente.model.Agreement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code entente register show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows an agreement: its names and why they are taken for one, its timeline, every sentence that"
                + " speaks of it, and what analysts have set right.")
final class RegisterShow implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RegisterOptions options;

    @Parameters(paramLabel = "AGREEMENT", description = "its id, acronym, or a part of its name")
    private String wanted;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.text;

    RegisterShow(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Shown shown = options.desk().show(options.day(), this::choose);
        console.out().println(format == OutputFormat.json ? AgreementJson.shown(shown) : AgreementPage.of(shown));
        return ExitCode.DONE;
    }

    private Agreement choose(List<Agreement> agreements) {
        List<Agreement> found = find(agreements, wanted);
        if (found.size() != 1) {
            throw new UsageError(choice(found, wanted));
        }
        return found.get(0);
    }

    /** Returns the agreement with that id or acronym, else those whose name has the words. */
    static List<Agreement> find(List<Agreement> agreements, String wanted) {
        String words = wanted.toLowerCase(Locale.ROOT);
        List<Agreement> exact = agreements.stream()
                .filter(agreement -> agreement.id().equalsIgnoreCase(wanted))
                .toList();
        return exact.isEmpty()
                ? agreements.stream()
                        .filter(agreement -> names(agreement)
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words)))
                        .toList()
                : exact;
    }

    private static Stream<String> names(Agreement agreement) {
        return Stream.of(Stream.of(agreement.name()), agreement.acronym().stream(), agreement.aliases().stream())
                .flatMap(names -> names);
    }

    static String choice(List<Agreement> found, String wanted) {
        if (found.isEmpty()) {
            return "no agreement is known as '" + wanted + "'; 'entente register list' shows all";
        }
        return "'" + wanted + "' can be any of " + found.size() + ": "
                + String.join(", ", found.stream().limit(10).map(Agreement::id).toList());
    }
}
