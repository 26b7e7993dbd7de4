package io.entente.cli;

import io.entente.job.Line;
import io.entente.job.LineSettings;
import io.entente.job.Outcome;
import io.entente.job.RegisterPlace;
import io.entente.job.Rooms;
import io.entente.model.Period;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code entente weekly}. */
@Command(
        name = "weekly",
        mixinStandardHelpOptions = true,
        description = "Reads the articles and writes the week's briefing.",
        footer = {
            "",
            "Examples:",
            "  entente weekly                               the newest week that has articles",
            "  entente weekly --week 2019-W46 --home IND",
            "  entente weekly --from 2019-11-01 --to 2019-11-30 --watch IND-USA,IND-CHN",
            "",
            "Exit codes: " + ExitCode.HELP
        })
final class Weekly implements Callable<Integer> {
    private final Console console;
    private final Supplier<Rooms> rooms;

    @Mixin
    private CommonOptions common;

    @Option(names = "--input", paramLabel = "DIR", description = "folder with the articles (default: input)")
    private String input;

    @Option(
            names = "--watch",
            paramLabel = "PAIRS",
            description = "relationships that are shown every time: IND-USA,IND-CHN")
    private String watch;

    @Option(names = "--week", paramLabel = "WEEK", description = "the week, as in 2019-W46, or 'last' (the default)")
    private String week;

    @Option(names = "--from", paramLabel = "DAY", description = "first day of any other period, with --to")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "its last day")
    private String to;

    @Option(names = "--strict", description = "end with code 3 when some input could not be read")
    private boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads that read articles (default: one a processor); the result is the same")
    private int threads = Runtime.getRuntime().availableProcessors();

    Weekly(Console console, Supplier<Rooms> rooms) {
        this.console = console;
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        ConfigurableEnvironment environment = Settings.environment();
        LineSettings settings = settings(environment);
        ProgressLine progress = new ProgressLine(console);
        Outcome outcome;
        try {
            outcome = new Line(settings, common.onPaper(rooms.get(), Rooms::onPaper, environment), environment)
                    .run(progress);
        } finally {
            progress.end();
        }
        Summary.print(outcome, console);
        boolean unread = !outcome.unreadable().isEmpty();
        return unread && strict ? ExitCode.SOME_UNREAD : ExitCode.DONE;
    }

    private LineSettings settings(ConfigurableEnvironment environment) {
        Countries countries = new Countries();
        Limits.check(environment);
        return new LineSettings(
                Path.of(CommonOptions.or(input, "input", environment).orElse("input")),
                common.reports(environment),
                RegisterPlace.of(common.register(environment)),
                period(),
                common.home(environment).map(countries::party),
                CommonOptions.or(watch, "watch", environment)
                        .map(countries::pairs)
                        .orElse(Set.of()),
                common.marking(environment),
                Math.max(1, threads));
    }

    private Optional<Period> period() {
        if (week != null && (from != null || to != null)) {
            throw new UsageError("--week and --from/--to exclude each other");
        }
        if ((from == null) != (to == null)) {
            throw new UsageError("--from and --to belong together");
        }
        return from == null ? Weeks.week(week == null ? "last" : week) : Optional.of(Weeks.between(from, to));
    }
}
