package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.AgreementFinding;
import io.entente.model.DateRange;
import io.entente.model.Event;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resolves dates against Sunday 17 November 2019. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            India and Japan signed a customs agreement on Friday.                        | 2019-11-15 | 2019-11-15
            India and Japan signed a customs agreement yesterday.                        | 2019-11-16 | 2019-11-16
            India and Japan signed a customs agreement last month.                       | 2019-10-01 | 2019-10-31
            India and Japan signed a customs agreement in September 2018.                | 2018-09-01 | 2018-09-30
            India and Japan signed a customs agreement in December.                      | 2018-12-01 | 2018-12-31
            India and Japan signed a customs agreement on 5 November.                    | 2019-11-05 | 2019-11-05
            India and Japan signed a customs agreement in 2012.                          | 2012-01-01 | 2012-12-31
            India and Japan will sign a customs agreement on Friday.                     | 2019-11-22 | 2019-11-22
            India and Japan will sign a customs agreement next week.                     | 2019-11-18 | 2019-11-24
            India and Japan will sign a customs agreement in December.                   | 2019-12-01 | 2019-12-31
            India and Japan will sign a customs agreement by 15 January.                 | 2020-01-15 | 2020-01-15
            India and Japan will sign a customs agreement today.                         | 2019-11-17 | 2019-11-17
            """)
    void resolvesTheDateOfAnEvent(String sentence, String from, String to) {
        Event event = events(sentence).get(0);
        assertEquals(from + " " + to, event.date().map(DatesTest::words).orElse("no date"), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOKYO, Nov 17 (PDK) - India and Japan will sign a customs agreement.         | no date
            India and Japan will sign a customs agreement.                               | no date
            """)
    void takesNoDatelineForTheDayOfWhatIsToCome(String sentence, String expected) {
        Set<String> dates = Set.copyOf(events(sentence).stream()
                .map(event -> event.date().map(DatesTest::words).orElse("no date"))
                .toList());
        assertEquals(Set.of(expected), dates, sentence);
    }

    private static String words(DateRange range) {
        return range.from() + " " + range.to();
    }

    private static List<Event> events(String sentence) {
        return Articles.read(sentence).agreements().stream()
                .map(AgreementFinding::events)
                .flatMap(List::stream)
                .toList();
    }
}
