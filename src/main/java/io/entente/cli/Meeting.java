package io.entente.cli;

import io.entente.job.MeetingLine;
import io.entente.job.MeetingOutcome;
import io.entente.job.MeetingRooms;
import io.entente.job.MeetingSettings;
import io.entente.job.RegisterPlace;
import io.entente.model.Notes;
import io.entente.read.NotesFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code entente meeting}. */
@Command(
        name = "meeting",
        mixinStandardHelpOptions = true,
        description = "Writes the brief before a meeting of two parties, or of one with several.",
        footer = {
            "",
            "Examples:",
            "  entente meeting IND USA --on 2019-12-18",
            "  entente meeting India \"United States\" --on 2019-12-18 --since 2019-01-01 --pages 2",
            "  entente meeting IND --with USA,JPN,AUS --on 2020-10-06 --notes quad.md",
            "",
            "Exit codes: " + ExitCode.HELP
        })
final class Meeting implements Callable<Integer> {
    private static final int PAGES = 4;

    private final Console console;
    private final Supplier<MeetingRooms> rooms;

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "1..2",
            paramLabel = "COUNTRY",
            description = "the two sides, by code or name; the home country may be left out")
    private List<String> countries;

    @Option(names = "--with", paramLabel = "COUNTRIES", description = "several counterparts at a summit: USA,JPN,AUS")
    private String with;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "day of the meeting (default: that of the newest article)")
    private String on;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "what is reported after this day is news (default: the last meeting known, else a year)")
    private String since;

    @Option(names = "--for", paramLabel = "COUNTRY", description = "whose side writes (default: the home country)")
    private String side;

    @Option(
            names = "--pages",
            paramLabel = "N",
            description =
                    "at most so many pages; the least important is left out (default: 4, at a summit 2 a counterpart more)")
    private Integer pages;

    @Option(
            names = "--notes",
            paramLabel = "FILE.md",
            description = "your own objectives, points to make, defensive lines and press line, in Markdown")
    private Path notes;

    @Option(names = "--input", paramLabel = "DIR", description = "reads what is new in this folder first")
    private Path input;

    Meeting(Console console, Supplier<MeetingRooms> rooms) {
        this.console = console;
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        ConfigurableEnvironment environment = Settings.environment();
        MeetingSettings settings = settings(environment);
        ProgressLine progress = new ProgressLine(console);
        MeetingOutcome outcome;
        try {
            outcome = new MeetingLine(
                            settings, common.onPaper(rooms.get(), MeetingRooms::onPaper, environment), environment)
                    .run(progress);
        } finally {
            progress.end();
        }
        Summary.print(outcome, console);
        return ExitCode.DONE;
    }

    private MeetingSettings settings(ConfigurableEnvironment environment) {
        if (pages != null && pages < 1) {
            throw new UsageError("--pages " + pages + " leaves no room for a brief; expected 1 or more");
        }
        Limits.check(environment);
        Sides sides =
                Sides.of(countries, Optional.ofNullable(with), Optional.ofNullable(side), common.home(environment));
        return new MeetingSettings(
                Optional.ofNullable(input),
                common.reports(environment),
                RegisterPlace.of(common.register(environment)),
                sides.side(),
                sides.counterparts(),
                day("--on", on),
                day("--since", since),
                common.marking(environment),
                Optional.ofNullable(notes).map(NotesFile::read).orElse(Notes.NONE),
                pages(sides),
                Runtime.getRuntime().availableProcessors());
    }

    private int pages(Sides sides) {
        int counterparts = sides.counterparts().size();
        return pages != null ? pages : counterparts == 1 ? PAGES : PAGES + 2 * counterparts;
    }

    private static Optional<LocalDate> day(String option, String text) {
        return Optional.ofNullable(text).map(given -> Weeks.day(option, given));
    }
}
