package io.entente.cli;

import io.entente.model.Agreement;
import io.entente.model.Party;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** The command {@code entente register export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints all agreements: as CSV one a row, as JSON with every event and sentence.")
final class RegisterExport implements Callable<Integer> {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(
                    List.of(
                            "id",
                            "parties",
                            "kind",
                            "name",
                            "acronym",
                            "aliases",
                            "status",
                            "firstReported",
                            "lastReported"),
                    CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .build();

    private final Console console;

    @Mixin
    private RegisterOptions options;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or json (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.csv;

    RegisterExport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Agreement> agreements = options.desk().agreements(options.day());
        if (format == OutputFormat.json) {
            console.out().println(AgreementJson.list(agreements));
        } else {
            console.out()
                    .print(CSV.writer(COLUMNS)
                            .writeValueAsString(
                                    agreements.stream().map(RegisterExport::row).toList()));
        }
        return ExitCode.DONE;
    }

    private static List<String> row(Agreement agreement) {
        return List.of(
                agreement.id(),
                agreement.parties().stream().map(Party::code).collect(Collectors.joining(" ")),
                agreement.instrument().name(),
                agreement.name(),
                agreement.acronym().orElse(""),
                String.join("; ", agreement.aliases()),
                agreement.status().name(),
                agreement.firstReported().toString(),
                agreement.lastReported().toString());
    }
}
