package io.entente.group;

import io.entente.Golden;
import io.entente.Lines;
import io.entente.Scripted;
import io.entente.model.Briefing;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lives of three agreements, week by week: one is made, one ends, on one the sources differ. */
class EightWeeksTest {
    private static final String PACT = "deal FRA IND; AGREEMENT; civil nuclear agreement; ";
    private static final String OLD = "deal AUS GBR; TREATY; 1951 extradition treaty; ";
    private static final String FISH = "deal ISL NOR; AGREEMENT; fisheries agreement; ";

    private static final List<Report> STORY = List.of(
            Scripted.report("w02-a", "2020-01-07", PACT + "PROPOSED; PROPOSED DONE 2020-01-07"),
            Scripted.report("w02-b", "2020-01-08", OLD + "IN_FORCE; IN_OPERATION DONE"),
            Scripted.report("w03-a", "2020-01-14", PACT + "UNDER_NEGOTIATION; TALKS_HELD DONE 2020-01-13"),
            Scripted.report("w04-a", "2020-01-22", PACT + "STALLED; TALKS_BROKEN_OFF DONE 2020-01-21"),
            Scripted.report("w04-b", "2020-01-23", OLD + "SUSPENDED; SUSPENDED DONE 2020-01-22"),
            Scripted.report("w05-a", "2020-01-29", PACT + "UNDER_NEGOTIATION; TALKS_RESUMED DONE 2020-01-28"),
            Scripted.report("w06-a", "2020-02-05", PACT + "AWAITING_SIGNATURE; TEXT_AGREED DONE 2020-02-04"),
            Scripted.report("w06-b", "2020-02-06", FISH + "SIGNED; SIGNED DONE 2020-02-06"),
            Scripted.reportBy("Tabloid", "w06-c", "2020-02-06", FISH + "STALLED"),
            Scripted.reportBy("Gazette", "w06-d", "2020-02-06", FISH + "SIGNED"),
            Scripted.report("w07-a", "2020-02-12", PACT + "AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2020-02-17"),
            Scripted.report("w07-b", "2020-02-13", OLD + "ENDED; TERMINATED DONE 2020-02-12"),
            Scripted.reportBy("Tabloid", "w07-c", "2020-02-14", FISH + "SIGNED"),
            Scripted.report("w08-a", "2020-02-18", "pair FRA IND"),
            Scripted.report("w09-a", "2020-02-25", PACT + "SIGNED; SIGNED DONE 2020-02-24"),
            Scripted.report("w09-b", "2020-02-26", OLD + "IN_FORCE"),
            Scripted.report("w10-a", "2020-03-04", PACT + "RATIFIED; RATIFIED DONE 2020-03-03 by=FRA"),
            Scripted.report("w10-b", "2020-03-05", PACT + "PROPOSED"),
            Scripted.report("w11-a", "2020-03-11", PACT + "IN_FORCE; ENTERED_INTO_FORCE DONE 2020-03-10"));

    @Test
    void everyWeekTellsItsPartOfTheStory() throws IOException {
        String weeks = IntStream.rangeClosed(2, 11)
                .mapToObj(week -> Lines.of(briefing(week)))
                .collect(Collectors.joining("\n"));
        Golden.check("group/eight-weeks.txt", weeks);
    }

    private static Briefing briefing(int week) {
        Period period = Period.weekOf(LocalDate.of(2020, 1, 6).plusWeeks(week - 2L));
        return Composer.compose(Edition.of(period), Holdings.of(STORY), List.of(), List.of(), Party::code);
    }
}
