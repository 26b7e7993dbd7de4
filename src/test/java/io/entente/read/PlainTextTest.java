package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static final String STORY =
            "The two ministers met in the capital and agreed that the talks on water would be resumed.";

    @TempDir
    Path root;

    private DropFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new DropFolder(root);
    }

    @Test
    void readsHeadlineAndBody() {
        Article article =
                folder.article("a.txt", "Ministers meet in Oslo\n\n" + STORY + "\n\nThey will meet again in May.\n");
        assertEquals("Ministers meet in Oslo", article.head().title());
        assertEquals(STORY + "\n\nThey will meet again in May.", article.text());
    }

    @Test
    void headlineThatTheBodyRepeatsInOtherLettersCountsOnce() {
        Article article = folder.article("a.txt", "Ministers meet in Oslo\n\nMinisters Meet in Oslo\n\n" + STORY);
        assertEquals("Ministers meet in Oslo", article.head().title());
        assertEquals(STORY, article.text());
    }

    @Test
    void standfirstThatTheStoryRepeatsCountsOnceAndStaysInTheStory() {
        Article article = folder.article(
                "a.txt",
                "Ministers meet in Oslo\n\n" + STORY + "\n\nOslo: It rained on the day of the talks.\n\n" + STORY);
        assertEquals("Oslo: It rained on the day of the talks.\n\n" + STORY, article.text());
    }

    @Test
    void creditsAtTheEndAreTakenOffAndTheSourceIsThePublisher() {
        Article article = folder.article(
                "a.txt", "Ministers meet in Oslo\n\n" + STORY + "\n\n\nSource: The Fjord Post\n\nImage Courtesy: Ola");
        assertEquals(STORY, article.text());
        assertEquals(Optional.of("The Fjord Post"), article.head().publisher());
    }

    @Test
    void statementsBeforeAndBehindTheHeadlineAreRead() {
        Article article = folder.article(
                "a.txt",
                "Source: The Fjord Post\nMinisters meet in Oslo\nDate: 12 November 2019\nURL: https://fjord.example/oslo\n\n"
                        + STORY + "\n\nSource: Another");
        assertEquals("Ministers meet in Oslo", article.head().title());
        assertEquals(Optional.of("The Fjord Post"), article.head().publisher());
        assertEquals(Optional.of("https://fjord.example/oslo"), article.head().url());
        assertEquals("2019-11-12", article.head().published().toString());
        assertEquals(STORY, article.text());
    }

    @Test
    void lineOfNothingButADateUnderTheHeadlineIsTheDate() {
        Article article = folder.article(
                "a.txt", "Ministers meet in Oslo\nPublished on Tuesday, 12th November, 2019 at 10:15 IST\n\n" + STORY);
        assertEquals("2019-11-12", article.head().published().toString());
        assertEquals(STORY, article.text());
    }

    @Test
    void linesBrokenByTheWidthOfAPageAreJoinedToParagraphs() {
        String wire = "MINISTERS RESUME TALKS ON WATER\n"
                + "Oslo's foreign minister said the talks on the shared\n"
                + "water of the river would be resumed before the end of the long-\n"
                + "standing ceasefire.\n"
                + "    He was speaking to reporters in the capital after a meeting\n"
                + "with his counterpart, who had come by train.\n";
        Article article = folder.article("a.txt", wire);
        assertEquals("MINISTERS RESUME TALKS ON WATER", article.head().title());
        assertEquals(
                "Oslo's foreign minister said the talks on the shared water of the river would be resumed before the end of the long-standing ceasefire.\n\n"
                        + "He was speaking to reporters in the capital after a meeting with his counterpart, who had come by train.",
                article.text());
    }

    @Test
    void eachLineIsAParagraphWhereLinesAreNotBroken() {
        Article article = folder.article(
                "a.txt",
                "Ministers meet in Oslo\n" + STORY
                        + "\nThey parted as friends.\nThe next round is in May, and it will be held in the south.");
        assertEquals(
                STORY + "\n\nThey parted as friends.\n\nThe next round is in May, and it will be held in the south.",
                article.text());
    }

    @Test
    void textWithoutHeadlineIsKnownByItsFirstSentence() {
        Article article = folder.article(
                "a.txt", "OSLO, Nov 17 (TWS) - Two ministers met. " + STORY + "\n\n" + STORY + " They said so.");
        assertEquals("OSLO, Nov 17 (TWS) - Two ministers met.", article.head().title());
        assertEquals("2019-11-17", article.head().published().toString());
    }

    @Test
    void readsTheCharacterSetsThatDesksMeet() {
        String text = "Málaga’s mayor meets the envoy\n\n" + STORY + " “Olé”, he said.";
        Article expected = folder.article("a.txt", text);
        for (String name : new String[] {"windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"}) {
            Article article = folder.article("a.txt", text.getBytes(Charset.forName(name)));
            assertEquals(expected, article, name);
        }
        assertEquals(expected, folder.article("a.txt", "\uFEFF" + text));
        assertEquals(expected, folder.article("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void charactersThatNobodySeesAreTakenOut() {
        Article article = folder.article(
                "a.txt",
                "Minis\u00ADters meet in Co\u0301rdoba\n\n" + STORY + " The o\uFB03ce con\uFB01rmed it.\u200B");
        assertEquals("Ministers meet in Córdoba", article.head().title());
        assertEquals(STORY + " The office confirmed it.", article.text());
    }

    @Test
    void windowsQuotesThatWereTakenForLatinOneAreSetRight() {
        Article article = folder.article("a.txt", "Oslo\u0092s offer\n\n" + STORY + " \u0093Yes\u0094, he said.");
        assertEquals("Oslo’s offer", article.head().title());
        assertEquals(STORY + " “Yes”, he said.", article.text());
    }

    @Test
    void textThatWasDecodedTwiceIsSetRight() {
        String once = new String("Oslo’s offer".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertEquals(
                "Oslo’s offer",
                folder.article("a.txt", once + "\n\n" + STORY).head().title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.txt | ''                             | a.txt is empty
                    b.txt | '* * *'                        | b.txt holds no words
                    c.txt | '  '                           | c.txt holds no words
                    """)
    void saysWhyATextHoldsNoArticle(String name, String content, String reason) {
        assertEquals(reason, folder.reason(name, content));
    }

    @Test
    void saysThatDataIsNotText() {
        byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 3, 0, 1, 2, 3, 4, 5, 6};
        assertEquals("a.exe looks like a program, a picture or other data, not text", folder.reason("a.exe", program));
    }

    @Test
    void saysThatAForeignTextIsNotRead() {
        String text =
                "Les ministres se rencontrent\n\nLes deux ministres se sont rencontrés dans la capitale et ont convenu que les"
                        + " pourparlers sur l'eau reprendraient avant la fin de l'année, ont annoncé les deux gouvernements mardi soir.";
        assertEquals("a.txt does not read like English; only English is read", folder.reason("a.txt", text));
        assertEquals(
                "b.txt does not read like English; only English is read",
                folder.reason("b.txt", "両国の外相は首都で会談し、協定に署名した。"));
    }

    @Test
    void sameContentHasTheSameId() {
        String text = "Ministers meet in Oslo\n\n" + STORY;
        String id = folder.article("a.txt", text).head().id();
        assertEquals("sha256-", id.substring(0, 7), id);
        assertEquals(23, id.length(), id);
        assertEquals(
                id, folder.article("b/c.txt", text.replace("\n", "\r\n")).head().id());
    }
}
