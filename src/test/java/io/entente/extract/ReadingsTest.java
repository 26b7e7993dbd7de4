package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.AgreementFinding;
import io.entente.model.Article;
import io.entente.model.ArticleHead;
import io.entente.model.Party;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the short articles of {@code readings.txt}. */
class ReadingsTest {
    private static final String FILE = "readings.txt";

    @TestFactory
    Stream<DynamicTest> readsWhatIsThereAndNothingElse() throws IOException {
        return blocks().map(
                        block -> DynamicTest.dynamicTest(block.substring(0, block.indexOf(']')), () -> check(block)));
    }

    /** Returns the articles without what must be read in them. */
    static Stream<Article> articles() throws IOException {
        return blocks().map(block -> article(lines(block).get(0)));
    }

    private static Stream<String> blocks() throws IOException {
        return Arrays.stream(text().split("(?m)^\\[")).filter(block -> !block.startsWith("#"));
    }

    private static List<String> lines(String block) {
        return block.lines().skip(1).filter(line -> !line.isBlank()).toList();
    }

    private static void check(String block) {
        List<String> lines = lines(block);
        String expected = lines.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.substring(2).strip())
                .sorted()
                .collect(Collectors.joining("\n"));
        Article article = article(lines.get(0));
        String read = Extractor.standard().read(article).agreements().stream()
                .map(ReadingsTest::line)
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(expected, read, () -> lines.get(0));
    }

    private static Article article(String line) {
        boolean published = line.startsWith("by ");
        Optional<String> publisher = published ? Optional.of(line.substring(3, line.indexOf(": "))) : Optional.empty();
        String told = published ? line.substring(line.indexOf(": ") + 2) : line;
        String[] parts = told.split(" ¶ ", 2);
        ArticleHead head = new ArticleHead(
                "test",
                FILE,
                parts[0],
                publisher,
                Optional.empty(),
                Articles.PUBLISHED,
                ArticleHead.DateOrigin.METADATA);
        return new Article(head, parts[1].replace(" ¶ ", "\n\n"));
    }

    private static String line(AgreementFinding found) {
        String parties = found.parties().stream().map(Party::code).sorted().collect(Collectors.joining("-"));
        return parties + " | " + found.name() + " | " + found.status();
    }

    private static String text() throws IOException {
        try (var in = ReadingsTest.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
