package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Briefing;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** Runs the three sample weeks in order, out of order, and twice. */
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

    private Map<String, Briefing> run(String name, List<Integer> weeks, int threads) {
        Map<String, Briefing> written = new TreeMap<>();
        Rooms standard = Rooms.standard();
        Rooms rooms = new Rooms(
                standard.extract(),
                standard.names(),
                (briefing, into) -> written.put(briefing.period().label(), briefing));
        for (int week : weeks) {
            LineSettings settings = new LineSettings(
                    Path.of("input"),
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
