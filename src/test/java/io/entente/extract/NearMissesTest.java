package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Article;
import io.entente.model.NearMiss;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway signed a herring agreement.                                            | agreement: NO_TWO_PARTIES
            The deal between Kenya and Uganda is good.                                    | deal: EVERYDAY_WORD
            Peru signed a wage deal with Chile.                                           | deal: PRIVATE_KIND
            A copper company of Peru signed an agreement with Chile.                      | agreement: HOME_OR_BUSINESS
            Norway and Iceland signed a six-nation herring pact.                          | pact: MANY_PARTIES
            Norway has treaties with Iceland.                                             | treaties: BARE
            The fisheries treaties between Norway and Iceland are old.                    | treaties: PLURAL
            Norway wants a herring treaty with Iceland.                                   | -
            Norway and Iceland spoke of a herring deal.                                   | deal: EVERYDAY_WORD
            Thailand and ASEAN signed a rice pact.                                        | pact: MEMBER
            """)
    void saysWhyAMentionIsNoAgreement(String text, String expected) {
        assertEquals(expected, said(text), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The herring treaty between Norway and Iceland stands, but a budget was signed.                   | signed {signed}: CLAUSE_BETWEEN
            Norway and Iceland praised the herring deal and took note of the end of the storm.               | deal: EVERYDAY_WORD, end of {ended}: NOT_JOINED
            Norway and Iceland signed a treaty on extending the credit.                                      | extending {extended}: IN_SUBJECT
            Norway and Iceland signed the Agreement on the Exchange of Notes.                                | Exchange of Notes: NOTHING_HAPPENS
            """)
    void saysWhyWordsBesideAnAgreementTellOfNothing(String text, String expected) {
        assertEquals(expected, said(text), text);
    }

    @Test
    void tellsThemInTheOrderOfTheText() {
        String text = "Norway signed a herring agreement.\n\nThe deal between Kenya and Uganda is good.";
        assertEquals("agreement: NO_TWO_PARTIES, deal: EVERYDAY_WORD", said(text), text);
    }

    @Test
    void looksAtEachItemOfARoundUp() {
        String text = "Jakarta: Indonesia and Chile sign tax treaty, ministers say.\n\n"
                + "Oslo: Norway signs herring agreement, ministers say.\n\n"
                + "Lima: Peru's president opens new port.\n\n"
                + "Nairobi: Kenya suspends extradition treaty with Cuba.";
        assertEquals("agreement: NO_TWO_PARTIES", said(text), text);
    }

    @Test
    void findingsAreTheSameWhetherNearMissesAreAskedForOrNot() {
        Article article = Articles.of("Treaty signed", "Norway and Iceland signed a treaty on extending the credit.");
        var before = Extractor.standard().read(article);
        assertEquals(1, Extractor.standard().nearMisses(article).size(), article.text());
        assertEquals(before, Extractor.standard().read(article), article.text());
    }

    private static String said(String text) {
        List<NearMiss> misses = Extractor.standard().nearMisses(Articles.of("News of the day", text));
        return misses.isEmpty()
                ? "-"
                : misses.stream()
                        .map(miss -> miss.quote().words()
                                + miss.rule().map(rule -> " {" + rule + "}").orElse("") + ": " + miss.why())
                        .collect(Collectors.joining(", "));
    }
}
