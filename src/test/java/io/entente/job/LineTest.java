package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Lines;
import io.entente.Scripted;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.register.RegisterLock;
import io.entente.register.RegisterLocked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

class LineTest {
    private static final Period W46 = Period.weekOf(LocalDate.of(2019, 11, 11));

    @TempDir
    Path folder;

    @BeforeEach
    void fillTheInput() throws IOException {
        Files.createDirectories(input());
        for (int i = 0; i < 30; i++) {
            Files.writeString(input().resolve("story" + i + ".txt"), """
                    Date: 2019-11-%02d
                    URL: https://example.org/%d

                    Story number %d about the parties

                    deal IND USA; ANNEX; Industrial Security Annex (ISA); %s

                    The officials who spoke to us said that story %d was different from all others in the week.
                    """.formatted(
                            1 + i / 2, i, i, i < 20 ? "AWAITING_SIGNATURE" : "SIGNED", i));
        }
        Files.write(input().resolve("empty.txt"), new byte[0]);
    }

    @Test
    void writesTheBriefingOfThePeriod() throws IOException {
        Outcome outcome = run(Optional.of(W46), Scripted::read, 2);
        assertEquals(30, outcome.articlesRead());
        assertEquals(10, outcome.briefing().coverage().articles());
        assertEquals(
                "ADVANCED IND-USA-industrial-security-annex: AWAITING_SIGNATURE -> SIGNED",
                written("2019-W46")
                        .lines()
                        .filter(line -> line.startsWith("ADVANCED"))
                        .findFirst()
                        .orElseThrow(),
                written("2019-W46"));
        assertEquals("empty.txt", outcome.briefing().unreadable().get(0).file());
    }

    @Test
    void newestWeekWithArticlesIsTheDefault() throws IOException {
        assertEquals(
                "2019-W46",
                run(Optional.empty(), Scripted::read, 1).briefing().period().label());
    }

    @Test
    void runAgainGivesTheSameBriefing() throws IOException {
        run(Optional.of(W46), Scripted::read, 1);
        String first = written("2019-W46");
        run(Optional.of(W46), Scripted::read, 4);
        assertEquals(first, written("2019-W46"));
    }

    @Test
    void articleThatComesLateIsShownInTheNewestBriefingAndLeavesTheOldOneAsItWas() throws IOException {
        Period w45 = Period.weekOf(LocalDate.of(2019, 11, 4));
        run(Optional.of(w45), Scripted::read, 1);
        run(Optional.of(W46), Scripted::read, 1);
        String before = written("2019-W45");
        Files.writeString(input().resolve("late.txt"), """
                Date: 2019-11-07

                Ministers sign what nobody had heard of

                deal FRA IND; TREATY; extradition treaty; SIGNED

                The officials who spoke to us said that nothing of it had been in the papers all week long.
                """);
        run(Optional.of(w45), Scripted::read, 1);
        assertEquals(before, written("2019-W45"));
        assertEquals(
                List.of("late.txt"),
                run(Optional.of(W46), Scripted::read, 1).briefing().late().stream()
                        .map(late -> late.report().article().file())
                        .toList());
        run(Optional.of(w45), Scripted::read, 1);
        assertEquals(before, written("2019-W45"));
    }

    @Test
    void runThatFailedHalfwayIsTakenUpAgain() throws IOException {
        run(Optional.of(W46), Scripted::read, 1);
        String undisturbed = written("2019-W46");
        AtomicInteger read = new AtomicInteger();
        Function<Article, Findings> dies = article -> {
            if (read.incrementAndGet() > 15) {
                throw new IllegalStateException("power cut");
            }
            return Scripted.read(article);
        };
        String other = "other";
        assertThrows(IllegalStateException.class, () -> run(other, Optional.of(W46), dies, 1));
        run(other, Optional.of(W46), Scripted::read, 2);
        assertEquals(undisturbed, written("2019-W46"));
    }

    @Test
    void runThatWasKilledIsTakenUpAgain() throws IOException, SQLException {
        run(Optional.of(W46), Scripted::read, 1);
        String undisturbed = written("2019-W46");
        pretendThatTheLastRunWasKilled();
        run(Optional.of(W46), Scripted::read, 1);
        assertEquals(undisturbed, written("2019-W46"));
    }

    @Test
    void secondRunIsKeptAwayFromTheRegister() {
        Path lock = place("register").lockFile();
        RegisterLocked locked = RegisterLock.holding(
                lock, () -> assertThrows(RegisterLocked.class, () -> run(Optional.of(W46), Scripted::read, 1)));
        assertTrue(
                locked.getMessage()
                        .contains("process " + ProcessHandle.current().pid()),
                locked.getMessage());
    }

    @Test
    void weekWithoutArticlesNamesTheWeeksThatHaveSome() {
        Period empty = Period.weekOf(LocalDate.of(2019, 12, 24));
        NoArticles none = assertThrows(NoArticles.class, () -> run(Optional.of(empty), Scripted::read, 1));
        assertEquals(
                "no article was published in 2019-W52 (2019-12-23 to 2019-12-29); weeks with articles: 2019-W44 (6),"
                        + " 2019-W45 (14), 2019-W46 (10)",
                none.getMessage());
    }

    private void pretendThatTheLastRunWasKilled() throws SQLException {
        try (Connection database = DriverManager.getConnection(place("register").url());
                var statement = database.createStatement()) {
            statement.execute("update batch_job_execution set status = 'STARTED', end_time = null");
            statement.execute("update batch_step_execution set status = 'STARTED', end_time = null"
                    + " where step_name = 'writeBriefing'");
            statement.execute("delete from article where mod(article_key, 2) = 0");
            statement.execute("insert into batch_job_instance values (999, 0, 'weekly', 'key')");
        }
    }

    private Outcome run(Optional<Period> period, Function<Article, Findings> extract, int threads) {
        return run("register", period, extract, threads);
    }

    private Outcome run(String register, Optional<Period> period, Function<Article, Findings> extract, int threads) {
        LineSettings settings = new LineSettings(
                input(),
                folder.resolve("reports"),
                place(register),
                period,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                threads);
        Rooms rooms = new Rooms(extract, Party::code, (briefing, into) -> {
            try {
                Files.createDirectories(into);
                Files.writeString(into.resolve("briefing.txt"), Lines.of(briefing));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return new Line(settings, rooms, new StandardEnvironment()).run(progress -> {});
    }

    private RegisterPlace place(String register) {
        return RegisterPlace.of(folder.resolve(register).toString());
    }

    private Path input() {
        return folder.resolve("input");
    }

    private String written(String week) throws IOException {
        return Files.readString(folder.resolve("reports").resolve(week).resolve("briefing.txt"));
    }
}
