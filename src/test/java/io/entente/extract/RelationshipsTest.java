package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Australia accused China of dumping barley.                                       | AUS-CHN
            Peru has asked Chile to withdraw the map.                                        | CHL-PER
            Turkey recalled its ambassador from Austria.                                     | AUT-TUR
            Relations between Sudan and Libya are at a low.                                  | LBY-SDN
            U.S.-Japanese tension over cars has grown.                                       | JPN-USA
            Russia put an embargo on pork from Poland.                                       | POL-RUS
            Ghana and Togo have agreed to open the crossing at night.                         | GHA-TGO
            Qatar's envoy said ties with Egypt would be restored.                            | EGY-QAT
            """)
    void readsWhoDealsWithWhomFromOneSentenceOfAShortStory(String text, String expected) {
        assertEquals(expected, relationships("News of the day", text), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japanese carmakers sold fewer cars to Swedish consumers.
            A Kenyan bank opened a branch for Ugandan traders in Kampala.
            Merkel-backed reforms were debated in Vienna.
            The storm moved from Cuba to Haiti.
            Bermuda asked tourists to stay away, and Canada did the same.
            """)
    void takesNoNationalityAndNoPlaceForOneThatDeals(String text) {
        assertEquals("", relationships("News of the day", text), text);
    }

    @Test
    void takesOneSentenceOfALongStoryForTooLittle() {
        String story = "Norway's parliament debated the budget.\n\n".repeat(8)
                + "Norway once asked Iceland for advice.\n\n"
                + "The debate went on.\n\n".repeat(3);
        assertEquals("", relationships("News of the day", story), story);
    }

    @Test
    void takesTheSenateForTheOneOfTheCountryThatTellsTheStory() {
        String story = "MANILA (Reuters) - The Philippines told Brunei and the United States of the storm.\n\n"
                + "The Senate thanked Brunei. The Senate praised Brunei. Help from Brunei had come first.";
        assertEquals("BRN-PHL", relationships("Manila thanks Brunei", story), story);
    }

    private static String relationships(String title, String text) {
        return Extractor.standard().read(Articles.of(title, text)).relationships().stream()
                .map(relationship -> relationship.between().toString())
                .collect(Collectors.joining(" "));
    }
}
