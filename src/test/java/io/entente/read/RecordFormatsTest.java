package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.entente.model.Article;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void quotationMarkThatIsNeverClosedIsSaid() {
        assertEquals(
                "a.csv:2 has a quotation mark that is never closed; the file may be cut off",
                folder.reason("a.csv", "title,text\n\"Ministers,They met.\n"));
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
