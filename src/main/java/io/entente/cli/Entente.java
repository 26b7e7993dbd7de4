package io.entente.cli;

import io.entente.job.MeetingRooms;
import io.entente.job.Rooms;
import io.entente.read.InputFolderMissing;
import io.entente.read.NotesNotReadable;
import io.entente.register.RegisterLocked;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program: a command line in, an exit code out. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente 1.0",
        description = "Turns news into briefings on bilateral agreements.",
        footer = {
            "",
            "Start with: put articles into the folder 'input', then run 'entente weekly'.",
            "Every option can also be set in application.properties (entente.home=IND) or in the environment"
                    + " (ENTENTE_HOME=IND).",
            "",
            "Exit codes: " + ExitCode.HELP
        })
public final class Entente {
    private Entente() {}

    /** Runs the program on the process's own streams. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(arguments, new Console(out, err, System.console() != null), Rooms::standard);
        out.flush();
        System.exit(code);
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, Console console, Supplier<Rooms> rooms) {
        return run(arguments, console, rooms, MeetingRooms::standard);
    }

    static int run(String[] arguments, Console console, Supplier<Rooms> rooms, Supplier<MeetingRooms> meetingRooms) {
        CommandLine commands = new CommandLine(new Entente())
                .addSubcommand(new Weekly(console, rooms))
                .addSubcommand(new Meeting(console, meetingRooms))
                .addSubcommand(new Read(console))
                .addSubcommand(registerCommands(console))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command, console));
        commands.setParameterExceptionHandler((wrong, given) -> misused(wrong, console));
        return arguments.length == 0 ? usage(commands, console) : commands.execute(arguments);
    }

    private static CommandLine registerCommands(Console console) {
        return new CommandLine(new RegisterCommand())
                .addSubcommand(new RegisterList(console))
                .addSubcommand(new RegisterShow(console))
                .addSubcommand(new RegisterCorrect(console))
                .addSubcommand(new RegisterImport(console))
                .addSubcommand(new RegisterExport(console));
    }

    private static int usage(CommandLine commands, Console console) {
        commands.usage(console.err());
        return ExitCode.WRONG_USAGE;
    }

    private static int misused(ParameterException wrong, Console console) {
        console.err().println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, writer(console.err()));
        console.err().println("See '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static int report(Exception failure, CommandLine command, Console console) {
        console.err().println(Unforeseen.is(failure) ? Unforeseen.words(failure) : failure.getMessage());
        if (failure instanceof UsageError) {
            console.err().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return codeOf(failure);
    }

    private static int codeOf(Exception failure) {
        if (failure instanceof UsageError
                || failure instanceof InputFolderMissing
                || failure instanceof NotesNotReadable) {
            return ExitCode.WRONG_USAGE;
        }
        return failure instanceof RegisterLocked ? ExitCode.REGISTER_HELD : ExitCode.FAILED;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
