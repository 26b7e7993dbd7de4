package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
    @ParameterizedTest(name = "{0} with {1} for {2} at home in {3}")
    @CsvSource(delimiter = '|', textBlock = """
            IND;USA             |              |     | IND | IND [USA]
            USA;IND             |              |     | IND | IND [USA]
            JPN;KOR             |              |     | IND | JPN [KOR]
            JPN;KOR             |              | KOR |     | KOR [JPN]
            USA                 |              |     | IND | IND [USA]
            India;united states |              |     |     | IND [USA]
            IND;EU              |              |     |     | IND [EU]
            IND                 | USA,Japan,AUS |    |     | IND [AUS, JPN, USA]
            IND                 | USA          | IND | JPN | IND [USA]
            """)
    void tellsWhoMeetsWhom(String countries, String with, String side, String home, String expected) {
        Sides sides = sides(countries, with, side, home);
        assertEquals(expected, sides.side() + " " + sides.counterparts());
    }

    @ParameterizedTest(name = "{0} with {1} for {2}")
    @CsvSource(delimiter = '|', textBlock = """
            IND;India     |         |     | a meeting needs two different parties, not IND twice
            IND           |         |     | whom does IND meet?
            IND;Untied States |     |     | did you mean
            IND;Congo     |         |     | 'Congo' can mean COD (DR Congo) or COG (Republic of the Congo); give the code
            IND;USA;JPN   |         |     | a meeting has two sides, not 3; of one with several: IND --with USA,JPN
            IND;USA       | JPN     |     | --with needs one country before it, not 2
            IND           | IND,JPN |     | IND cannot meet itself
            IND           | ,       |     | --with names no country
            IND;USA       |         | FRA | --for FRA takes no part in the meeting; expected one of [IND, USA]
            IND           | USA     | JPN | --for JPN cannot write the brief of IND with others
            """)
    void saysWhatWasPossibleWhereThatIsNoMeeting(String countries, String with, String side, String message) {
        UsageError wrong = assertThrows(UsageError.class, () -> sides(countries, with, side, null));
        assertTrue(wrong.getMessage().contains(message), wrong.getMessage());
    }

    private static Sides sides(String countries, String with, String side, String home) {
        List<String> named = Stream.of(countries.split(";")).toList();
        return Sides.of(named, Optional.ofNullable(with), Optional.ofNullable(side), Optional.ofNullable(home));
    }
}
