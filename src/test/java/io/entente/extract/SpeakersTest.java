package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.AgreementFinding;
import io.entente.model.Event;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway and Iceland signed a fishing pact on Friday, the Norwegian foreign ministry said.                    | the Norwegian foreign ministry
            The Kremlin said Russia and India had signed a space treaty.                                                 | the Kremlin
            Kenya and Uganda will sign a customs agreement in May, according to two diplomats.                           | two diplomats
            Officials said Peru and Chile had ratified the border treaty.                                                | officials
            Polish Foreign Minister Jacek Czaputowicz said Poland and Ukraine had signed a visa agreement.               | Polish Foreign Minister Jacek Czaputowicz
            Sigmar Gabriel, the German foreign minister, said Germany and Cuba had signed a tax treaty.                  | Sigmar Gabriel, the German foreign minister
            Egypt and Sudan are to sign a water agreement soon, said a government spokesman.                             | a government spokesman
            Egypt and Sudan are to sign a water agreement soon, people familiar with the matter said.                    | people familiar with the matter
            Chile and Peru announced the signing of a trade agreement.                                                   | Chile and Peru
            The Ministry of External Affairs (MEA) said India and Nepal had signed a rail agreement.                     | the Ministry of External Affairs (MEA)
            Norway and Iceland signed a fishing pact on Friday.                                                          | -
            The pact between Norway and Iceland, which Oslo said was vital, was signed on Friday.                        | -
            """)
    void tellsWhoSaysWhatHappened(String text, String speaker) {
        assertEquals(speaker, speakers(text), text);
    }

    @Test
    void takesHeForWhoSpokeLast() {
        String text = "Kenyan Foreign Minister Monica Juma said talks went well.\n\n"
                + "Kenya and Ethiopia would sign a power agreement in May, she added.";
        assertEquals("Kenyan Foreign Minister Monica Juma", speakers(text), text);
    }

    @Test
    void followsAQuotationOverSentences() {
        String text = "\"The road is open,\" said Monica Juma, Kenya's foreign minister. "
                + "\"Kenya and Ethiopia will sign a power agreement in May.\"";
        assertEquals("Monica Juma", speakers(text), text);
    }

    private static String speakers(String text) {
        List<AgreementFinding> found = Articles.read(text).agreements();
        assertEquals(1, found.size(), text);
        return found.get(0).events().stream()
                .map(Event::saidBy)
                .map(speaker -> speaker.orElse("-"))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
