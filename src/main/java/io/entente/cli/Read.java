package io.entente.cli;

import io.entente.extract.Extractor;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import io.entente.read.InputFolder;
import io.entente.read.ReadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            "  entente read input/2019-11-17-bangkok.txt",
            "  entente read export.jsonl --format json",
            "",
            "Exit codes: " + ExitCode.HELP
        })
final class Read implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files with articles, of any format")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--strict", description = "end with code 3 when a file could not be read")
    private boolean strict;

    Read(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        files.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(missing -> {
            throw new UsageError("there is no file '" + missing + "'");
        });
        Extractor extractor = Extractor.standard();
        List<Object> articles = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Path file : files) {
            try (Stream<Reading> readings = InputFolder.readFile(file, ReadSettings.usual())) {
                for (Reading reading : (Iterable<Reading>) readings::iterator) {
                    if (reading instanceof Article article) {
                        tell(article, extractor.read(article), articles);
                    } else if (reading instanceof Unreadable not) {
                        console.err().println(not.file() + " " + not.reason());
                        unreadable.add(not);
                    }
                }
            }
        }
        if (format == OutputFormat.json) {
            console.out().println(FindingsJson.print(articles, unreadable));
        }
        return !unreadable.isEmpty() && strict ? ExitCode.SOME_UNREAD : ExitCode.DONE;
    }

    private void tell(Article article, Findings findings, List<Object> articles) {
        if (format == OutputFormat.json) {
            articles.add(FindingsJson.of(article, findings));
        } else {
            console.out().println(FindingsText.of(article, findings));
        }
    }
}
