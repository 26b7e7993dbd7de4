package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Runs the three sample weeks in order, out of order, and twice. */
class SampleWeeksTest {
    @TempDir
    Path folder;

    @Test
    void orderOfTheRunsPlaysNoPart() throws IOException {
        Map<String, byte[]> inOrder = run("in-order", List.of(45, 46, 47), 1);
        Map<String, byte[]> outOfOrder = run("out-of-order", List.of(47, 45, 46, 45), 2);
        assertFalse(inOrder.isEmpty());
        assertEquals(inOrder.keySet(), outOfOrder.keySet());
        inOrder.forEach((file, bytes) -> assertArrayEquals(bytes, outOfOrder.get(file), file));
        assertEquals(register("in-order"), register("out-of-order"));
    }

    private Map<String, byte[]> run(String name, List<Integer> weeks, int threads) throws IOException {
        Path reports = folder.resolve(name).resolve("reports");
        for (int week : weeks) {
            LineSettings settings = new LineSettings(
                    Path.of("input"),
                    reports,
                    place(name),
                    Optional.of(Period.weekOf(LocalDate.of(2019, 11, 4).plusWeeks(week - 45L))),
                    Optional.of(new Party("IND")),
                    Set.of(),
                    Optional.empty(),
                    threads);
            new Line(settings, Rooms.standard(), new StandardEnvironment()).run(progress -> {});
        }
        try (Stream<Path> files = Files.walk(reports)) {
            Map<String, byte[]> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(reports.relativize(file).toString(), Files.readAllBytes(file));
            }
            return contents;
        }
    }

    private List<Report> register(String name) {
        return new RegisterDesk(place(name), new StandardEnvironment())
                .with(register -> register.reportsAsOf(LocalDate.of(2019, 12, 31)));
    }

    private RegisterPlace place(String name) {
        return RegisterPlace.of(folder.resolve(name).resolve("register").toString());
    }
}
