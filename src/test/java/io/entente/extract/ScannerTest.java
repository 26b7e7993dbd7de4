package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {
    private final Scanner scanner = new Scanner(Set.of("mr.", "gen.", "no."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was signed. It will last.                              | 2
            Mr. Singh met Gen. Murdani. They spoke.                   | 2
            The U.S. said so. The deal holds.                         | 2
            The U.S. and India signed it.                             | 1
            It cost 7.5 million. Nobody paid.                         | 2
            “It is done.” He left.                                    | 2
            Is it signed? Yes!                                        | 2
            """)
    void cutsTextIntoSentences(String text, int sentences) {
        assertEquals(sentences, scanner.scan(text).size(), () -> text + " -> " + words(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia’s U.S.-made S-400         | Russia 's U.S. - made S - 400
            It isn't O'Brien's               | It isn't O'Brien 's
            1,000 at 7.5% in 2019            | 1,000 at 7.5 % in 2019
            """)
    void cutsTextIntoTokens(String text, String tokens) {
        assertEquals(List.of(tokens), words(text));
    }

    @Test
    void countsParagraphsFromTheHeadline() {
        List<Sentence> sentences = scanner.scan("Headline\n\nFirst. Second.\n\nThird.");
        assertEquals(
                "0 1 1 2",
                sentences.stream().map(s -> String.valueOf(s.paragraph())).collect(Collectors.joining(" ")));
    }

    private List<String> words(String text) {
        return scanner.scan(text).stream()
                .map(s -> s.tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
                .toList();
    }
}
