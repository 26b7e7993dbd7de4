package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Article;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageTest {
    @TempDir
    Path root;

    @Test
    void pageWithoutAStoryIsReadByWhatItsDataSay() {
        String page = "<html><head><meta property='og:title' content='Ministers meet'>"
                + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"The ministers met in the old town and the talks will go on.\"}</script>"
                + "</head><body><div id=app></div></body></html>";
        Article article = new DropFolder(root).article("a.html", page);
        assertEquals("Ministers meet", article.head().title());
        assertEquals("The ministers met in the old town and the talks will go on.", article.text());
    }

    @Test
    void pageWithoutWordsIsSaidToHoldNone() {
        assertEquals(
                "a.html holds no words",
                new DropFolder(root).reason("a.html", "<html><body><img src=a.png></body></html>"));
    }

    @Test
    void pageSavedByABrowserKeepsItsAddress() {
        String page =
                "<!DOCTYPE html>\n<!-- saved from url=(0031)https://news.example/ministers -->\n<html><body><h1>Ministers meet</h1>"
                        + "<p>The ministers met in the old town.</p></body></html>";
        Article article = new DropFolder(root).article("a.html", page);
        assertEquals(
                Optional.of("https://news.example/ministers"), article.head().url());
        assertEquals(Optional.of("news.example"), article.head().publisher());
    }

    @Test
    void pageNestedWithoutEndIsRead() {
        String page = "<html><body><h1>Ministers meet</h1>" + "<div>".repeat(60_000)
                + "<p>The ministers met in the old town.</p>";
        assertEquals(
                "The ministers met in the old town.",
                new DropFolder(root).article("a.html", page).text());
    }

    @Test
    void pageOfMoreElementsThanAnyPageHasIsRefused() {
        assertEquals(
                "a.html is built of more than 300000 elements; split it or save it as text",
                new DropFolder(root).reason("a.html", "<html><body>" + "<a>x".repeat(700_000)));
    }
}
