package io.entente.cli;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Party;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code entente register list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the agreements, one a line: status, last report, id.",
        footer = {"", "Example:", "  entente register list India \"United States\" --status STALLED --as-of 2019-11-17"
        })
final class RegisterList implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RegisterOptions options;

    @Parameters(arity = "0..*", paramLabel = "COUNTRY", description = "only agreements that all of these are party to")
    private List<String> countries = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "only this status: ${COMPLETION-CANDIDATES}")
    private AgreementStatus status;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.text;

    RegisterList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Countries known = new Countries();
        List<Party> wanted = countries.stream().map(known::party).toList();
        List<Agreement> agreements = options.desk().agreements(options.day()).stream()
                .filter(agreement -> agreement.parties().containsAll(wanted))
                .filter(agreement -> status == null || agreement.status() == status)
                .toList();
        if (format == OutputFormat.json) {
            console.out().println(AgreementJson.list(agreements));
        } else {
            agreements.forEach(agreement -> console.out().println(AgreementText.line(agreement)));
        }
        if (agreements.isEmpty()) {
            console.err().println("no agreement in the register is like that");
        }
        return ExitCode.DONE;
    }
}
