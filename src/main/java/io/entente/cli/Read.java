package io.entente.cli;

import io.entente.extract.Extractor;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.NearMiss;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import io.entente.read.InputFolder;
import io.entente.read.ReadSettings;
import io.entente.write.FindingsWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code entente read}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Shows what is read in articles, with the sentence and the rule behind each finding.",
        footer = {
            "",
            "Examples:",
            "  entente read input/2019-W46/2019-11-17-singh-esper-bangkok.txt",
            "  entente read --why input/2019-W46/2019-11-17-singh-esper-bangkok.txt",
            "  entente read input/2019-W46/wire.jsonl --format json",
            "",
            "Exit codes: " + ExitCode.HELP
        })
final class Read implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files with articles, of any format")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--strict", description = "end with code 3 when a file could not be read")
    private boolean strict;

    @Option(names = "--why", description = "also show what was nearly read, and why it was not")
    private boolean why;

    Read(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        files.forEach(Read::mustBeAFile);
        if (why && format == Format.json) {
            throw new UsageError("'--why' goes with '--format text'; JSON holds findings alone");
        }
        boolean allRead = format == Format.json ? asJson() : asText();
        return strict && !allRead ? ExitCode.SOME_UNREAD : ExitCode.DONE;
    }

    private static void mustBeAFile(Path file) {
        if (!Files.exists(file)) {
            throw new UsageError("there is no file '" + file + "'");
        }
        if (Files.isDirectory(file)) {
            throw new UsageError("'" + file + "' is a folder; name the files in it, as in " + file.resolve("*"));
        }
    }

    private boolean asJson() {
        try (FindingsWriter json = new FindingsWriter(console.out())) {
            return tell(json::write, json::write);
        }
    }

    private boolean asText() {
        return tell(
                (article, findings) -> console.out().println(FindingsText.of(article, findings, nearMisses(article))),
                unread -> {});
    }

    private List<NearMiss> nearMisses(Article article) {
        return why ? Extractor.standard().nearMisses(article) : List.of();
    }

    /** Tells of each article as soon as it is read, and returns whether all could be read. */
    private boolean tell(BiConsumer<Article, Findings> read, Consumer<Unreadable> unread) {
        boolean allRead = true;
        ReadSettings settings = Limits.settings(Settings.environment());
        for (Path file : files) {
            try (Stream<Reading> readings = InputFolder.readFile(file, settings)) {
                for (Reading reading : (Iterable<Reading>) readings::iterator) {
                    if (reading instanceof Article article) {
                        read.accept(article, Extractor.standard().read(article));
                    } else if (reading instanceof Unreadable not) {
                        allRead = false;
                        warn(not);
                        unread.accept(not);
                    }
                }
            }
        }
        return allRead;
    }

    // The results so far go first, so that on a terminal the line stands where the file was named.
    private void warn(Unreadable not) {
        console.out().flush();
        console.err().println(not.file() + " " + not.reason());
    }

    /** How the findings are printed. */
    enum Format {
        text,
        json
    }
}
