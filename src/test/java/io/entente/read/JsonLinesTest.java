package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String LINE =
            "{\"id\": \"n%d\", \"title\": \"Ministers meet\", \"published\": \"2019-11-17\", \"text\": \"The ministers met.\"}\n";

    @TempDir
    Path root;

    private DropFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new DropFolder(root);
    }

    @Test
    void readsAnArticleALine() {
        List<Reading> readings = folder.read(
                "wire.jsonl", LINE.formatted(1) + "\n" + LINE.formatted(2).strip());
        assertEquals(
                List.of("n1 wire.jsonl:1", "n2 wire.jsonl:3"),
                readings.stream().map(JsonLinesTest::place).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"id": "7", "url": "https://f.example/7", "source": "Fjord Post", "title": "Ministers meet", "published": "2019-11-17", "language": "en", "text": "They met."}
                    {"uuid": "7", "url": "https://f.example/7", "thread": {"site_full": "Fjord Post", "published": "2001-01-01"}, "title": "Ministers meet", "published": "2019-11-17T08:00:00.000+02:00", "language": "english", "text": "They met.", "crawled": "2019-11-18"}
                    {"article_id": 7, "source": {"id": null, "name": "Fjord Post"}, "title": "Ministers meet", "url": "https://f.example/7", "publishedAt": "2019-11-17T10:15:00Z", "description": "A meeting.", "content": "They met."}
                    {"uri": "7", "lang": "eng", "isDuplicate": false, "dateTimePub": "2019-11-17T10:15:00Z", "url": "https://f.example/7", "title": "Ministers meet", "body": "They met.", "source": {"uri": "f.example", "title": "Fjord Post"}}
                    {"guid": "7", "link": "https://f.example/7", "headline": "Ministers meet", "pubDate": "Sun, 17 Nov 2019 10:15:00 GMT", "Publisher": {"name": "Fjord Post"}, "articleBody": ["They met."]}
                    {"uri": "7", "permalink": "https://f.example/7", "headlines": [{"role": "main", "value": "Ministers meet"}], "versioncreated": "2019-11-17T10:15:00Z", "provider": "Fjord Post", "bodies": [{"value": "They met."}]}
                    """)
    void readsTheFieldNamesOfTheUsualExports(String line) {
        Article article = folder.article("export.jsonl", line);
        assertEquals("7", article.head().id(), line);
        assertEquals("Ministers meet", article.head().title(), line);
        assertEquals(Optional.of("Fjord Post"), article.head().publisher(), line);
        assertEquals(Optional.of("https://f.example/7"), article.head().url(), line);
        assertEquals("2019-11-17", article.head().published().toString(), line);
        assertEquals("They met.", article.text(), line);
    }

    @Test
    void lineThatCannotBeReadCostsThatLineAlone() {
        List<Reading> readings = folder.read(
                "wire.jsonl", LINE.formatted(1) + "{\"id\": oops}\n[]\n" + LINE.formatted(4) + "{\"title\": \"Cut of");
        assertEquals(5, readings.size(), readings.toString());
        assertEquals("n4 wire.jsonl:4", place(readings.get(3)));
        assertTrue(
                reason(readings.get(1)).startsWith("wire.jsonl:2 is not valid JSON: Unrecognized token 'oops'"),
                reason(readings.get(1)));
        assertEquals("wire.jsonl:3 has neither a title nor a text under a name that is known", reason(readings.get(2)));
        assertEquals(
                "wire.jsonl:5 breaks off in the middle of an article; fetch or save the file again",
                reason(readings.get(4)));
    }

    @ParameterizedTest
    @CsvSource({"fr, French", "fra, French", "fr-CA, French", "german, German", "hi, Hindi", "zh-Hans, Chinese"})
    void articleInAnotherLanguageIsSetAside(String code, String language) {
        String reason = folder.reason(
                "wire.jsonl", "{\"title\": \"Ministers meet\", \"language\": \"" + code + "\", \"text\": \"x\"}");
        assertEquals("wire.jsonl:1 is in " + language + "; only English is read", reason);
    }

    @Test
    void titleThatTheTextRepeatsCountsOnce() {
        Article article = folder.article(
                "wire.jsonl", "{\"title\": \"Ministers meet\", \"text\": \"MINISTERS MEET\\n\\nThey met.\"}");
        assertEquals("They met.", article.text());
    }

    @Test
    void markOfATextCutShortIsTakenOff() {
        Article article = folder.article(
                "wire.jsonl", "{\"title\": \"Ministers meet\", \"content\": \"They met and … [+2345 chars]\"}");
        assertEquals("They met and", article.text());
    }

    @Test
    void titleAloneMakesAnArticle() {
        assertEquals(
                "Ministers meet",
                folder.article("gdelt.jsonl", "{\"title\": \"Ministers meet\", \"seendate\": \"20191117T101500Z\"}")
                        .text());
    }

    @Test
    void linesMayBeInDifferentCharacterSets() {
        byte[] line =
                "{\"title\": \"Málaga’s mayor meets\", \"text\": \"They met.\"}\n".getBytes(Charsets.WINDOWS_1252);
        assertEquals(
                "Málaga’s mayor meets",
                folder.article("wire.jsonl", line).head().title());
        byte[] wide = LINE.formatted(1).getBytes(StandardCharsets.UTF_16LE);
        assertEquals("n1", folder.article("wire.jsonl", wide).head().id());
    }

    @Test
    void recognisesJsonLinesWithoutTheirName() {
        assertEquals(
                2, folder.read("export", LINE.formatted(1) + LINE.formatted(2)).size());
    }

    @Test
    void readsNoFurtherThanAsked() {
        Path file = folder.drop("wire.jsonl", LINE.formatted(1).repeat(20_000));
        try (Stream<Reading> readings = new InputFolder(root, DropFolder.SETTINGS).read(file)) {
            assertEquals("n1 wire.jsonl:1", place(readings.iterator().next()));
        }
    }

    @Test
    void lineBeyondTheLimitIsPassedOver() {
        ReadSettings strict =
                new ReadSettings(DropFolder.SETTINGS.latestDay(), ReadLimits.USUAL.with(ReadLimit.DOCUMENT, 200));
        Path file = folder.drop(
                "wire.jsonl", LINE.formatted(1) + "{\"title\": \"" + "x".repeat(70_000) + "\"}\n" + LINE.formatted(3));
        try (Stream<Reading> readings = new InputFolder(root, strict).read(file)) {
            List<Reading> read = readings.toList();
            assertEquals(3, read.size(), read.toString());
            assertTrue(reason(read.get(1)).startsWith("wire.jsonl:2 is a line of more than"), read.toString());
            assertEquals("n3 wire.jsonl:3", place(read.get(2)));
        }
    }

    private static String place(Reading reading) {
        Article article = DropFolder.article(List.of(reading));
        return article.head().id() + " " + article.head().file();
    }

    private static String reason(Reading reading) {
        return reading instanceof Unreadable unreadable
                ? unreadable.file() + " " + unreadable.reason()
                : reading.toString();
    }

    @Test
    void declaredLanguageThatIsNoneSaysNothing() {
        String text =
                "The two ministers met in the capital and said that they would meet again before the end of the year.";
        for (String language : List.of("!!", "x", "3n", "e\u00e9", "_")) {
            String line =
                    "{\"title\": \"Ministers meet\", \"language\": \"" + language + "\", \"text\": \"" + text + "\"}\n";
            assertEquals(text, new DropFolder(root).article("a.jsonl", line).text(), language);
        }
    }
}
