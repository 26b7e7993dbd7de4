package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormatsTest {
    private static final String OBJECT = "{\"id\": \"7\", \"title\": \"Ministers meet\", \"text\": \"They met.\"}";

    @TempDir
    Path root;

    private DropFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new DropFolder(root);
    }

    @Test
    void arrayThatBreaksOffKeepsTheArticlesBeforeTheBreak() {
        List<Reading> readings = folder.read("a.json", "[" + OBJECT + ", {\"id\": \"8\", \"tit");
        assertEquals("7", ((Article) readings.get(0)).head().id());
        assertEquals(
                new Unreadable(
                        "a.json:2",
                        "breaks off in the middle of an article; fetch or save the file again; what follows is lost"),
                readings.get(1));
        assertEquals(2, readings.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"8\", \"title\": \"Treaty signed\", \"text\": oops}",
                "{\"id\": \"8\", \"title\" \"Treaty signed\"}",
                "{\"id\": \"8\", \"title\": \"Treaty signed, \"text\": \"They signed.\"}",
                "{\"id\": \"8\", \"title\": \"Treaty signed\", \"text\": \"They signed.",
                "{\"id\": \"8\", \"title\": \"Treaty signed\"",
                "{\"id\": \"8\", \"by\": [{\"name\": \"A. Reporter\"}, {\"name\": \"B. Reporter\"}], \"title\": Treaty}",
            })
    void brokenRecordOfAnArrayCostsThatRecordAlone(String broken) {
        String rest = OBJECT.replace('7', '9') + ",\n" + OBJECT.replace('7', '6');
        List<Reading> readings = folder.read("a.json", "[" + OBJECT + ",\n" + broken + ",\n" + rest + "]");
        assertEquals(
                List.of("7", "a.json:2", "9", "6"),
                readings.stream().map(RecordFormatsTest::idOrPlace).toList());
        String reason = ((Unreadable) readings.get(1)).reason();
        assertTrue(reason.startsWith("is not valid JSON: "), reason);
        assertTrue(reason.endsWith("read on in line 3"), reason);
    }

    @Test
    void brokenRecordOfAServicesAnswerCostsThatRecordAlone() {
        String answer = "{\"status\": \"ok\", \"articles\": [\n" + OBJECT + ",\n{\"id\": 8, \"title\": },\n"
                + OBJECT.replace('7', '9') + "],\n\"total\": 3}";
        assertEquals(
                List.of("7", "a.json:2", "9"),
                folder.read("a.json", answer).stream()
                        .map(RecordFormatsTest::idOrPlace)
                        .toList());
    }

    @Test
    void brokenObjectAmongObjectsBehindEachOtherCostsThatAlone() {
        String objects = OBJECT + "\n{\"id\": 8, \"title\": }\n" + OBJECT.replace('7', '9');
        assertEquals(
                List.of("7", "a.json:2", "9"),
                folder.read("a.json", objects).stream()
                        .map(RecordFormatsTest::idOrPlace)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s %s]", "[%s,,%s]", "[%s,\n%s,]", "[%s]\n[%s]", "%s,\n%s", "[%s,%s"})
    void slipsBetweenRecordsCostNone(String array) {
        String text = String.format(array, OBJECT, OBJECT.replace('7', '8'));
        List<String> read = folder.read("a.json", text).stream()
                .map(RecordFormatsTest::idOrPlace)
                .filter(id -> !id.startsWith("a.json"))
                .toList();
        assertEquals(List.of("7", "8"), read, text);
    }

    private static String idOrPlace(Reading reading) {
        return reading instanceof Article article ? article.head().id() : ((Unreadable) reading).file();
    }

    @Test
    void emptyArrayIsSaidToHoldNoArticles() {
        assertEquals("a.json holds no articles", folder.reason("a.json", "[]"));
    }

    @Test
    void objectsBehindEachOtherAreReadEach() {
        assertEquals(
                2,
                folder.read("a.json", OBJECT + " " + OBJECT.replace('7', '8')).size());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String reason = folder.reason("a.json", "{\"a\":".repeat(100_000));
        assertEquals("a.json is JSON beyond all measure", reason.substring(0, 33));
    }

    @Test
    void cellsInQuotesRunOverLines() {
        Article article =
                folder.article("a.csv", "title,text\n\"Ministers \"\"meet\"\"\",\"They met,\n\nand parted.\"\n");
        assertEquals("Ministers \"meet\"", article.head().title());
        assertEquals("They met,\n\nand parted.", article.text());
    }

    @Test
    void tableWithoutRowsIsSaidToHoldNoArticles() {
        assertEquals("a.csv holds no articles", folder.reason("a.csv", "title,text\n"));
    }

    @Test
    void tableThatBreaksOffAmidACellSaysSoAndKeepsTheRowsBefore() {
        List<Reading> readings = folder.read(
                "a.csv", "title,text,date\nMinisters meet,They met.,\nTreaty signed,\"They signed.\n\nThen, at");
        assertEquals("They met.", ((Article) readings.get(0)).text());
        assertEquals(
                new Unreadable("a.csv:3", "has a quotation mark that is never closed; the file may be cut off"),
                readings.get(1));
        assertEquals(2, readings.size(), readings.toString());
    }

    @Test
    void strayQuotationMarkCostsNoRow() {
        List<Reading> readings = folder.read("a.csv", """
                title,text,date
                "Ministers meet,They met.,2019-11-17
                Treaty signed,They signed.,2019-11-17
                Pact "on ice,They wait.,2019-11-17
                Talks resume,"They talk, again.",2019-11-17
                """);
        assertEquals(
                List.of("Ministers meet", "Treaty signed", "Pact \"on ice", "Talks resume"),
                readings.stream()
                        .map(Article.class::cast)
                        .map(article -> article.head().title())
                        .toList());
    }

    @Test
    void entitiesThatAFileDeclaresAreNotResolved() throws Exception {
        Path secret = Files.writeString(root.resolve("secret.txt"), "the hidden words");
        String feed =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY y 'lol'>]>"
                        + "<rss><channel><item><title>Ministers meet</title><description>They met. &x; &y;</description></item></channel></rss>";
        assertFalse(folder.article("a.xml", feed).text().contains("hidden"));
        assertFalse(folder.article("a.xml", feed).text().contains("lol"));
    }

    @Test
    void lastWordsOfWordPressFeedsAreTakenOff() {
        String feed =
                "<rss><channel><item><title>Ministers meet</title><description>&lt;p&gt;They met.&lt;/p&gt;&lt;p&gt;The post"
                        + " &lt;a&gt;Ministers meet&lt;/a&gt; appeared first on &lt;a&gt;Post&lt;/a&gt;.&lt;/p&gt;</description></item></channel></rss>";
        assertEquals("They met.", folder.article("a.xml", feed).text());
    }

    @Test
    void xmlThatIsNotKnownIsSaidToBeSo() {
        assertEquals(
                "a.xml is XML of a kind that is not known; known are RSS, Atom, RDF, NITF, NewsML-G2 and NewsML 1",
                folder.reason("a.xml", "<?xml version='1.0'?><orders><order>Ten of each.</order></orders>"));
    }
}
