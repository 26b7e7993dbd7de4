package io.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalsTest {
    @ParameterizedTest(name = "made {0}; article of {1} after {2}; in {3} it is {4}")
    @CsvSource(delimiter = '|', textBlock = """
            -        | 45 | 0 | 45 | known   | nothing was made before
            45       | 45 | 0 | 45 | known   | it was there when its week was made
            45       | 45 | 1 | 45 | known   | the newest briefing takes in what comes after it was first made
            45 46    | 45 | 0 | 45 | known   | an old briefing is made again from what it was made from
            45 46    | 45 | 2 | 45 | unknown | what came after the next was made does not change it
            45 46    | 45 | 2 | 46 | late    | the newest shows what came late for an older week
            45 46    | 45 | 1 | 46 | late    | also what came before it was made itself
            45 46 47 | 45 | 2 | 46 | unknown | it was made without it
            45 46 47 | 45 | 2 | 47 | late    | and the one after shows it
            45 46 47 | 45 | 1 | 46 | late    | again when it is made again
            45 46 47 | 45 | 1 | 47 | known   | but what was shown as late is late once
            45 46 47 | 45 | 0 | 47 | known   | what came in time is never late
            47 45    | 45 | 1 | 47 | known   | an archive read after this week's news is not late
            47 45    | 45 | 1 | 45 | known   | nor in its own week
            47 45    | 45 | 2 | 47 | late    | but what comes after its week was made is
            46 47 45 | 45 | 2 | 46 | known   | weeks made in any order rest on the same articles
            45 47    | 46 | 2 | 47 | known   | a week without a briefing has no late articles
            45 46 46 | 45 | 2 | 46 | late    | made twice while it is the newest
            """)
    void followFromTheOrderOfReadingAndMaking(
            String made, int published, long arrival, int asked, String expected, String because) {
        Arrivals arrivals = Arrivals.in(week(asked), made(made));
        LocalDate day = week(published).from().plusDays(2);
        String actual = arrivals.isLate(day, arrival) ? "late" : arrivals.isKnown(day, arrival) ? "known" : "unknown";
        assertEquals(expected, actual, because);
    }

    // The numbers that the register would give.
    private static List<MadeEdition> made(String weeks) {
        List<MadeEdition> editions = List.of();
        for (String week : weeks.split(" ")) {
            if (!week.equals("-")) {
                Period period = week(Integer.parseInt(week));
                Arrivals arrivals = Arrivals.in(period, editions);
                editions = Stream.concat(
                                editions.stream()
                                        .filter(edition -> !edition.from().equals(period.from())),
                                Stream.of(new MadeEdition(period.from(), period.to(), arrivals.number())))
                        .toList();
            }
        }
        return editions;
    }

    private static Period week(int number) {
        return Period.weekOf(LocalDate.of(2019, 11, 4).plusWeeks(number - 45L));
    }
}
