package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Lines;
import io.entente.PostgresForTests;
import io.entente.Scripted;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.register.DatabaseLock;
import io.entente.register.RegisterLocked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LineOnPostgresTest {
    private static PostgresForTests postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        postgres = PostgresForTests.startOrSkip();
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void writesTheSameBriefingAsOnH2AndAgainWhenRunTwice() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/story.txt"), """
                Date: 2019-11-13

                The officials met and said that they would sign

                deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2019-12

                The officials who spoke to us said that this story was the only one that they had for the week.
                """);
        String onH2 = run(RegisterPlace.of(folder.resolve("register").toString()));
        assertEquals(onH2, run(RegisterPlace.of(postgres.url())));
        assertEquals(onH2, run(RegisterPlace.of(postgres.url())));
    }

    @Test
    void secondRunIsKeptAwayByTheDatabaseAlsoFromAnotherMachine() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        var otherMachine = new DriverManagerDataSource(postgres.url());
        RegisterPlace place = RegisterPlace.of(postgres.url());
        RegisterLocked locked =
                DatabaseLock.holding(otherMachine, () -> assertThrows(RegisterLocked.class, () -> run(place)));
        assertTrue(
                locked.getMessage()
                        .matches("another run holds the register \\(database process \\d+ from 127\\.0\\.0\\.1\\);"
                                + " wait until it has finished, then run the same command again"),
                locked.getMessage());
        RegisterDesk desk = new RegisterDesk(place, new StandardEnvironment());
        DatabaseLock.holding(
                otherMachine, () -> assertThrows(RegisterLocked.class, () -> desk.agreements(LocalDate.EPOCH)));
        assertEquals(List.of(), desk.agreements(LocalDate.EPOCH), "free again when the other has finished");
    }

    private String run(RegisterPlace place) {
        LineSettings settings = new LineSettings(
                folder.resolve("input"),
                folder.resolve("reports"),
                place,
                Optional.of(Period.weekOf(LocalDate.of(2019, 11, 11))),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                2);
        Rooms rooms = new Rooms(Scripted::read, Party::code, (briefing, into) -> {});
        return Lines.of(new Line(settings, rooms, new StandardEnvironment())
                .run(progress -> {})
                .briefing());
    }
}
