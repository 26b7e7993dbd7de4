package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Article;
import io.entente.model.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final String HEAD =
            "Message-ID: <1@x.example>\nDate: Tue, 12 Nov 2019 23:30:00 -0500\nFrom: =?utf-8?B?UMOpbmEgUG9zdA==?= <a@x.example>\n"
                    + "Subject: =?iso-8859-1?Q?M=E1laga?= talks\n";
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
    void readsEncodedHeadersAndQuotedPrintableText() {
        String mail = HEAD
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
                + STORY + " It rained in M=E1laga, so they s=\ntayed.\n\n-- \nThe Desk\n";
        Article article = folder.article("a.eml", mail);
        assertEquals("Málaga talks", article.head().title());
        assertEquals(Optional.of("Péna Post"), article.head().publisher());
        assertEquals("2019-11-12", article.head().published().toString());
        assertEquals(STORY + " It rained in Málaga, so they stayed.", article.text());
    }

    @Test
    void charsetThatTheBytesContradictIsNotBelieved() {
        String mail = HEAD + "Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 8bit\n\n" + STORY
                + " “Sí”, they said.";
        assertEquals(STORY + " “Sí”, they said.", folder.article("a.eml", mail).text());
    }

    @Test
    void quotedMailIsReadWithoutItsMarks() {
        String mail = HEAD + "\n> " + STORY + "\n>\n> They will meet again in May.\n";
        assertEquals(
                STORY + "\n\nThey will meet again in May.",
                folder.article("a.eml", mail).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>%s</b></p>",
                "<div><strong><a href='https://x.example/1'>%s</a></strong></div>",
                "<table><tr><td style='font-size:18px; font-weight: 700'>%s</td></tr></table>",
                "<p><span style='font: bold 16px Arial'>%s</span><br></p>",
            })
    void itemsUnderBoldLinesAreToldApart(String title) {
        String item = title + "<p>" + STORY + "</p><p>" + STORY.replace("water", "fish") + "</p>";
        String mail =
                HEAD + "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>Good morning, "
                        + "here is the news.</p>" + String.format(item, "Ministers meet in the capital")
                        + String.format(item, "Fishing talks go on in the north")
                        + "<p><a href='#'>Unsubscribe</a></p></body></html>";
        assertEquals(
                List.of("Ministers meet in the capital", "Fishing talks go on in the north"),
                folder.read("a.eml", mail).stream()
                        .map(reading -> ((Article) reading).head().title())
                        .toList());
    }

    @Test
    void boldLinesWithinOneArticleDoNotCutIt() {
        String mail = HEAD + "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>"
                + ("<p>" + STORY + "</p>").repeat(1) + "<p>"
                + STORY.replace("water", "fish").repeat(4) + "</p>"
                + "<p><b>What the two sides want from it</b></p><p>"
                + STORY.replace("water", "trade").repeat(2)
                + "</p><p><b>What comes next for them</b></p><p>"
                + STORY.replace("water", "visas").repeat(2)
                + "</p></body></html>";
        assertEquals("Málaga talks", folder.article("a.eml", mail).head().title());
    }

    @Test
    void itemsUnderLinesBetweenAsterisksAreToldApart() {
        String mail = HEAD + "\nGood morning,\n\n*Ministers meet in the capital*\n\n" + STORY + " " + STORY
                + "\n\n*Fishing talks go on in the north*\n\n" + STORY.replace("water", "fish")
                + " It rained all day.\n";
        assertEquals(
                List.of("Ministers meet in the capital", "Fishing talks go on in the north"),
                folder.read("a.eml", mail).stream()
                        .map(reading -> ((Article) reading).head().title())
                        .toList());
    }

    @Test
    void mailsWithinMailsAreReadToALimit() {
        String mail = HEAD + "\n" + STORY;
        for (int i = 0; i < 9; i++) {
            mail = HEAD + "MIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + mail;
        }
        List<Reading> readings = folder.read("a.eml", mail);
        String last = readings.get(readings.size() - 1).toString();
        assertEquals(1, readings.size(), readings.toString());
        assertEquals(true, last.contains("lies in more than 5 files within each other; unpack them"), last);
    }

    @Test
    void mailOfMorePartsThanAnyMailHasIsRefused() {
        String mail = HEAD + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n"
                + "--a\n\nx\n".repeat(100_001);
        assertEquals(
                "a.eml is a mail of more parts than any mail has; save what is attached by itself",
                folder.reason("a.eml", mail));
    }

    @Test
    void quoteWithoutEndIsNoTrouble() {
        assertEquals(
                STORY,
                folder.article("a.eml", HEAD + "\n" + "> ".repeat(100_000) + STORY)
                        .text());
    }

    @Test
    void mailWithoutWordsIsKnownByItsSubject() {
        assertEquals("Málaga talks", folder.article("a.eml", HEAD + "\n\n").text());
    }
}
