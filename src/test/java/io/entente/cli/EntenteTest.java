package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Lines;
import io.entente.Scripted;
import io.entente.job.Rooms;
import io.entente.model.Briefing;
import io.entente.model.Party;
import io.entente.register.RegisterLock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntenteTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void dropAnArticle() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/story.txt"), """
                Date: 2019-11-13

                The officials met and said that they would sign

                deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE

                The officials who spoke to us said that this story was the only one that they had for the week.
                """);
    }

    @Test
    void weeklySaysWhatItWrote() {
        assertEquals(0, weekly("--week", "2019-W46"), err());
        assertEquals(
                "2019-W46: 1 article (0 copies set aside), 1 relationship, 1 agreement, 1 change\nwrote "
                        + folder.resolve("reports/2019-W46/briefing.txt") + "\n",
                out());
    }

    @Test
    void strictRunWithAnUnreadableFileEndsWithThree() throws IOException {
        Files.write(folder.resolve("input/empty.txt"), new byte[0]);
        assertEquals(3, weekly("--strict"), err());
        assertTrue(err().contains("1 file could not be read:\n  empty.txt "), err());
        assertEquals(0, weekly(), err());
    }

    @Test
    void heldRegisterEndsWithFour() {
        int code = RegisterLock.holding(folder.resolve("register.lock"), () -> weekly());
        assertEquals(4, code, err());
        assertTrue(err().contains("another run holds the register"), err());
    }

    @Test
    void weekWithoutArticlesFailsAndSaysWhichHaveSome() {
        assertEquals(1, weekly("--week", "2019-W50"), err());
        assertTrue(err().contains("weeks with articles: 2019-W46 (1)"), err());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --week 2019-W54                     | there is no week 54 in 2019; its weeks are 1 to 52
            --week november                     | 'november' is not a week; expected one such as 2019-W46, or 'last'
            --from 2019-11-01                   | --from and --to belong together
            --from 2019-11-09 --to 2019-11-01   | --to 2019-11-01 is before --from 2019-11-09
            --from yesterday --to 2019-11-01    | --from 'yesterday' is not a day; expected one such as 2019-11-17
            --week last --from 2019-11-01 --to 2019-11-02 | --week and --from/--to exclude each other
            --home Atlantis9                    | no country or organisation is known as 'Atlantis9'
            --watch IND                         | 'IND' is not a pair of countries; expected one such as IND-USA
            --wek 2019-W46                      | Unknown option
            """)
    void wrongUsageEndsWithTwoAndSaysWhatWasPossible(String options, String message) {
        assertEquals(2, weekly(options.split(" ")), err());
        assertTrue(err().contains(message), err());
        assertTrue(err().contains("--help"), err());
    }

    @Test
    void missingFolderIsNamed() {
        assertEquals(2, weekly("--input", folder.resolve("nowhere").toString()), err());
        assertTrue(err().contains("nowhere' does not exist"), err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "weekly --help"})
    void helpNamesTheExitCodes(String arguments) {
        assertEquals(0, run(arguments.split(" ")), err());
        assertTrue(out().contains("another run holds"), out());
    }

    @Test
    void noCommandShowsTheUsage() {
        assertEquals(2, run());
        assertTrue(err().contains("weekly"), err());
    }

    @Test
    void faultOfTheProgramIsToldInWordsForTheUser() {
        String[] arguments = {
            "weekly",
            "--reports=" + folder.resolve("reports"),
            "--register=" + folder.resolve("register"),
            "--input=" + folder.resolve("input")
        };
        int code = run(arguments, (briefing, into) -> {
            throw new NullPointerException("because \"parent\" is null");
        });
        assertEquals(1, code);
        assertTrue(err().contains("(NullPointerException at EntenteTest:"), err());
        assertTrue(err().contains("run the same command again"), err());
        assertFalse(err().contains("parent"), err());
    }

    private int weekly(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "weekly",
                "--reports",
                folder.resolve("reports").toString(),
                "--register",
                folder.resolve("register").toString()));
        if (!List.of(options).contains("--input")) {
            arguments.addAll(List.of("--input", folder.resolve("input").toString()));
        }
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return run(arguments, (briefing, into) -> {
            try {
                Files.createDirectories(into);
                Files.writeString(into.resolve("briefing.txt"), Lines.of(briefing));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private int run(String[] arguments, BiConsumer<Briefing, Path> write) {
        Console console = new Console(stream(out), stream(err), false);
        return Entente.run(arguments, console, () -> new Rooms(Scripted::read, Party::code, write));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
