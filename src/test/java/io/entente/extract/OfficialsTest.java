package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Findings;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import io.entente.model.StatementFinding;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialsTest {
    private static final String MEETING =
            "Indian Defence Minister Rajnath Singh met US Defense Secretary Mark Esper in Bangkok on Friday. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Indian Defence Minister Rajnath Singh arrived on Friday.         | Rajnath Singh, Defence Minister, IND
            South Korean Foreign Minister Kang Kyung-wha arrived.            | Kang Kyung-wha, Foreign Minister, KOR
            The former US Defense Secretary Jim Mattis arrived.              | formerly Jim Mattis, US Defense Secretary, USA
            The deputy of Indian Defence Minister Rajnath Singh arrived.     | Rajnath Singh, Defence Minister, IND
            """)
    void readsWhoHoldsWhichOffice(String sentence, String expected) {
        assertEquals(expected, holders(sentence), sentence);
    }

    @Test
    void readsBothOfTwoWhoShareATitle() {
        String text = "Tajikistan and Kyrgyzstan ended a quarrel. "
                + "Foreign ministers Sirojiddin Muhriddin and Ruslan Kazakbaev met in Khujand on Friday.";
        assertEquals(
                "Sirojiddin Muhriddin, Foreign minister, TJK; Ruslan Kazakbaev, Foreign minister, KGZ",
                holders(text),
                text);
    }

    @Test
    void givesACounterpartTheOfficeOfWhomHeMeets() {
        String text = "Kenyan Trade Minister Peter Munya met his Rwandan counterpart Soraya Hakuziyaremye in Kigali.";
        assertEquals(
                "Peter Munya, Trade Minister, KEN; Soraya Hakuziyaremye, Trade Minister, RWA", holders(text), text);
    }

    @Test
    void takesASecretaryForOneOfALandThatHasThem() {
        String text = "MOSCOW - Russia and the United States agreed on wheat. "
                + "Agriculture Secretary John Carver met Trade Minister Ivan Petrov in Kazan on Friday.";
        assertEquals("John Carver, Agriculture Secretary, USA; Ivan Petrov, Trade Minister, RUS", holders(text), text);
    }

    @Test
    void namesEachPersonOnceAndInFull() {
        String text = MEETING + "Minister Singh was pleased. Defence Minister Singh left.";
        assertEquals(
                "Rajnath Singh, Defence Minister, IND; Mark Esper, US Defense Secretary, USA", holders(text), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Singh described the talks as excellent.                               | Rajnath Singh described
            Esper also told reporters that more was to come.                          | Mark Esper told
            The partnership, said Esper, was stronger than ever.                      | Mark Esper said
            Esper, the Pentagon's civilian chief, said the pact mattered.             | Mark Esper said
            Esper was told that the pact mattered.                                    | ''
            The pact mattered, officials said.                                        | ''
            """)
    void readsWhatANamedOfficialSays(String sentence, String expected) {
        assertEquals(expected, statements(MEETING + sentence), sentence);
    }

    @Test
    void takesAPronounForWhoSpokeBefore() {
        String text = MEETING + "Esper said the pact mattered. He added that Singh had called it vital.";
        assertEquals("Mark Esper said; Mark Esper added", statements(text), text);
    }

    @Test
    void passesOverSpeechInAnArticleOnNoDealings() {
        String text = "Indian Defence Minister Rajnath Singh said on Friday that the harvest was good.";
        assertEquals("", statements(text), text);
    }

    private static String holders(String text) {
        return Articles.read(text).officials().stream()
                .map(OfficialsTest::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(OfficialFinding found) {
        Official official = found.official();
        return (found.former() ? "formerly " : "") + official.name() + ", "
                + official.role().orElseThrow() + ", " + official.party();
    }

    private static String statements(String text) {
        Findings findings = Articles.read(text);
        return findings.statements().stream()
                .map((StatementFinding said) ->
                        said.speaker().name() + " " + said.quote().words())
                .collect(Collectors.joining("; "));
    }
}
