package io.entente.cli;

import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Addition;
import io.entente.model.DateRange;
import io.entente.model.EventKind;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code entente register correct} with a command for each kind of correction. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "Sets right what was read; corrections stay however often articles are read again.",
        footer = {
            "",
            "Examples:",
            "  entente register correct rename IND-USA-security-pact \"Industrial Security Annex\" --why \"its full name\"",
            "  entente register correct merge IND-USA-security-pact IND-USA-industrial-security-annex --why \"one and the same\"",
            "  entente register correct split IND-USA-trade-deal \"digital trade deal\" --why \"a second agreement\"",
            "  entente register correct reject IND-USA-trade-deal article-17 --why \"the article means the 2018 text\"",
            "  entente register correct event ISA SIGNED --date 2019-12-18 --why \"communique of the 2+2\"",
            "  entente register correct add IND USA --name \"Extradition Treaty\" --kind TREATY --event IN_OPERATION"
                    + " --why \"treaty list\""
        })
final class RegisterCorrect {
    private final Console console;

    RegisterCorrect(Console console) {
        this.console = console;
    }

    @Command(name = "rename", mixinStandardHelpOptions = true, description = "Calls an agreement by another name.")
    int rename(
            @Parameters(paramLabel = "AGREEMENT") String agreement,
            @Parameters(paramLabel = "NAME") String name,
            @Mixin CorrectionOptions options) {
        return keep(options, new Correction.Rename(options.agreement(agreement), name, options.note()));
    }

    @Command(name = "merge", mixinStandardHelpOptions = true, description = "Makes two agreements one.")
    int merge(
            @Parameters(paramLabel = "AGREEMENT", description = "the one that goes") String agreement,
            @Parameters(paramLabel = "INTO", description = "the one that stays") String into,
            @Mixin CorrectionOptions options) {
        return keep(
                options, new Correction.Merge(options.agreement(agreement), options.agreement(into), options.note()));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "Makes what articles call by one name an agreement of its own.")
    int split(
            @Parameters(paramLabel = "AGREEMENT") String agreement,
            @Parameters(paramLabel = "NAME", description = "the name, as 'register show' gives it") String name,
            @Mixin CorrectionOptions options) {
        return keep(options, new Correction.Split(options.agreement(agreement), name, options.note()));
    }

    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "Marks what was read in an article on an agreement as false.")
    int reject(
            @Parameters(paramLabel = "AGREEMENT") String agreement,
            @Parameters(paramLabel = "ARTICLE", description = "the article's id") String article,
            @Mixin CorrectionOptions options) {
        return keep(options, new Correction.Rejection(article, options.agreement(agreement), options.note()));
    }

    @Command(name = "event", mixinStandardHelpOptions = true, description = "Records what happened to an agreement.")
    int event(
            @Parameters(paramLabel = "AGREEMENT") String agreement,
            @Parameters(paramLabel = "EVENT", description = "${COMPLETION-CANDIDATES}") EventKind event,
            @Mixin EventOptions what,
            @Mixin CorrectionOptions options) {
        String id = options.agreement(agreement);
        var known = RegisterShow.find(options.register().desk().agreements(RegisterOptions.EVERYTHING), id)
                .get(0);
        return keep(
                options,
                new Addition(
                        known.parties(),
                        known.instrument(),
                        known.name(),
                        known.acronym(),
                        event,
                        what.claim(),
                        what.date(),
                        what.by(),
                        options.note()));
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds an agreement that no article reports.")
    int add(
            @Parameters(arity = "2..*", paramLabel = "COUNTRY", description = "its parties") List<String> parties,
            @Option(names = "--name", required = true, description = "its name") String name,
            @Option(names = "--acronym", description = "its acronym") String acronym,
            @Option(names = "--kind", defaultValue = "AGREEMENT", description = "${COMPLETION-CANDIDATES}")
                    Instrument instrument,
            @Option(names = "--event", defaultValue = "SIGNED", description = "${COMPLETION-CANDIDATES}")
                    EventKind event,
            @Mixin EventOptions what,
            @Mixin CorrectionOptions options) {
        Countries countries = new Countries();
        Set<Party> named = new TreeSet<>(parties.stream().map(countries::party).toList());
        if (named.size() < 2) {
            throw new UsageError("an agreement needs two different parties, not " + named);
        }
        return keep(
                options,
                new Addition(
                        named,
                        instrument,
                        name,
                        Optional.ofNullable(acronym),
                        event,
                        what.claim(),
                        what.date(),
                        what.by(),
                        options.note()));
    }

    private int keep(CorrectionOptions options, Correction correction) {
        options.keep(correction);
        console.out().println("kept; the next briefing shows it");
        return ExitCode.DONE;
    }

    /** When, by whom, and whether an event happened. */
    static final class EventOptions {
        @Option(names = "--date", paramLabel = "DAY", description = "the day on which it happened or is to happen")
        private String date;

        @Option(names = "--by", paramLabel = "COUNTRY", description = "the one party that did it")
        private String by;

        @Option(names = "--expected", description = "it has not happened; it is expected")
        private boolean expected;

        Claim claim() {
            return expected ? Claim.EXPECTED : Claim.DONE;
        }

        Optional<DateRange> date() {
            return Optional.ofNullable(date).map(day -> DateRange.on(Weeks.day("--date", day)));
        }

        Optional<Party> by() {
            return Optional.ofNullable(by).map(new Countries()::party);
        }
    }
}
