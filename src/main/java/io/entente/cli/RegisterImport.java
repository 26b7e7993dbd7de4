package io.entente.cli;

import io.entente.model.Correction;
import io.entente.model.Correction.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code entente register import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes in a treaty office's own list (CSV, UTF-8), all of it or, if there is a mistake in it, nothing.",
        footer = {
            "",
            "Columns, in any order: parties, name, event; and, where known, acronym, kind, claim, date, by.",
            "  parties,name,kind,event,date,by",
            "  IND JPN,Social Security Agreement,AGREEMENT,RATIFIED,2016-07,JPN"
        })
final class RegisterImport implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RegisterOptions options;

    @Parameters(paramLabel = "FILE.csv")
    private Path file;

    @Option(names = "--who", paramLabel = "NAME", description = "whose list it is (default: ${user.name})")
    private String who = System.getProperty("user.name");

    @Option(names = "--on", paramLabel = "DAY", description = "the day of the list (default: today)")
    private String on;

    RegisterImport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UsageError("there is no file '" + file + "'");
        }
        LocalDate day = on == null ? LocalDate.now(Clock.systemDefaultZone()) : Weeks.day("--on", on);
        List<Correction> rows =
                new TreatyList(new Note(who, day, "From the list " + file.getFileName() + ".")).read(file);
        int taken = options.deskToFill().with(register -> {
            List<Correction> known = register.corrections();
            List<Correction> fresh =
                    rows.stream().filter(row -> !known.contains(row)).toList();
            register.correct(fresh);
            return fresh.size();
        });
        console.out().println("took in " + taken + " rows of " + file.getFileName());
        return ExitCode.DONE;
    }
}
