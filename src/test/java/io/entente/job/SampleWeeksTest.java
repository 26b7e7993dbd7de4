package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Briefing;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** Runs the three sample weeks in order, out of order, and twice; all there from the first, or each coming before its run. */
class SampleWeeksTest {
    @TempDir
    Path folder;

    @Test
    void orderOfTheRunsPlaysNoPart() {
        Map<String, Briefing> inOrder = run("in-order", List.of(45, 46, 47), 1);
        Map<String, Briefing> outOfOrder = run("out-of-order", List.of(47, 45, 46, 45), 2);
        assertEquals(Set.of("2019-W45", "2019-W46", "2019-W47"), inOrder.keySet());
        inOrder.forEach((week, briefing) -> assertEquals(briefing, outOfOrder.get(week), week));
        assertEquals(register("in-order"), register("out-of-order"));
    }

    @Test
    void orderInWhichTheWeeksComePlaysNoPart() throws IOException {
        Map<String, Briefing> allThere = run("all-there", List.of(45, 46, 47), 2);
        Map<String, Briefing> oneByOne = new TreeMap<>();
        for (int week : List.of(45, 46, 47)) {
            bring("one-by-one", week);
            oneByOne.putAll(run("one-by-one", input("one-by-one"), List.of(week), 2));
        }
        allThere.forEach((week, briefing) -> assertEquals(briefing, oneByOne.get(week), week));
        for (int week : List.of(47, 45, 46)) {
            bring("newest-first", week);
            run("newest-first", input("newest-first"), List.of(week), 1);
        }
        Map<String, Briefing> again = run("newest-first", input("newest-first"), List.of(47, 46, 45), 1);
        allThere.forEach((week, briefing) -> assertEquals(briefing, again.get(week), week));
        assertEquals(register("all-there"), register("newest-first"));
    }

    private void bring(String name, int week) throws IOException {
        Path from = Path.of("input", "2019-W" + week);
        Path into = Files.createDirectories(input(name).resolve(from.getFileName()));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, into.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Path input(String name) {
        return folder.resolve(name).resolve("input");
    }

    private Map<String, Briefing> run(String name, List<Integer> weeks, int threads) {
        return run(name, Path.of("input"), weeks, threads);
    }

    private Map<String, Briefing> run(String name, Path input, List<Integer> weeks, int threads) {
        Map<String, Briefing> written = new TreeMap<>();
        Rooms standard = Rooms.standard();
        Rooms rooms = new Rooms(
                standard.extract(),
                standard.names(),
                (briefing, into) -> written.put(briefing.period().label(), briefing));
        for (int week : weeks) {
            LineSettings settings = new LineSettings(
                    input,
                    folder.resolve(name).resolve("reports"),
                    place(name),
                    Optional.of(Period.weekOf(LocalDate.of(2019, 11, 4).plusWeeks(week - 45L))),
                    Optional.of(new Party("IND")),
                    Set.of(),
                    Optional.empty(),
                    threads);
            new Line(settings, rooms, new StandardEnvironment()).run(progress -> {});
        }
        return written;
    }

    private List<Report> register(String name) {
        return new RegisterDesk(place(name), new StandardEnvironment())
                .with(register -> register.reportsAsOf(LocalDate.of(2019, 12, 31)));
    }

    private RegisterPlace place(String name) {
        return RegisterPlace.of(folder.resolve(name).resolve("register").toString());
    }
}
