package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Article;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills templates in the style of many sites with stories, and compares what is read with what was filled in. */
class WebPageTest {
    @TempDir
    Path root;

    @Test
    void findsMainTextTitleAndDateOfPagesInTheStyleOfManySites() throws Exception {
        List<String> report = new ArrayList<>();
        double sum = 0;
        int pages = 0;
        int dates = 0;
        int titles = 0;
        for (Path template : templates()) {
            for (Story story : stories()) {
                Article article = read(template, story);
                double f1 = f1(String.join(" ", story.paragraphs), article.text());
                boolean dated = article.head().published().equals(story.day);
                pages++;
                sum += f1;
                dates += dated ? 1 : 0;
                titles += article.head().title().equals(story.title) ? 1 : 0;
                report.add(String.format(
                        Locale.ROOT,
                        "%.3f %s %s%n%s%n%s",
                        f1,
                        template.getFileName(),
                        dated,
                        article.head(),
                        article.text()));
            }
        }
        String all = String.join("\n\n", report);
        assertTrue(sum / pages >= 0.97, "main text F1 " + sum / pages + "\n" + all);
        assertEquals(pages, dates, all);
        assertEquals(pages, titles, all);
    }

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

    private Article read(Path template, Story story) throws IOException {
        String page = Files.readString(template);
        String charset = page.contains("windows-1252") ? "windows-1252" : "UTF-8";
        String name = template.getFileName().toString();
        return new DropFolder(root).article(name, story.fill(page).getBytes(Charset.forName(charset)));
    }

    private static List<Path> templates() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(WebPageTest.class.getResource("templates").toURI()))) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Story> stories() throws IOException, URISyntaxException {
        Path file =
                Path.of(WebPageTest.class.getResource("templates/stories.txt").toURI());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return Stream.of(text.substring(text.indexOf('\n') + 1).split("\n--\n"))
                .map(story -> story.lines().toList())
                .map(lines -> new Story(
                        lines.get(0),
                        LocalDate.parse(lines.get(1)),
                        lines.get(2),
                        lines.get(3),
                        lines.subList(4, lines.size())))
                .toList();
    }

    /** The harmonic mean of precision and recall of words. */
    private static double f1(String expected, String actual) {
        Map<String, Integer> wanted = words(expected);
        Map<String, Integer> found = words(actual);
        int both = wanted.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * both / (total(wanted) + total(found));
    }

    private static Map<String, Integer> words(String text) {
        return Stream.of(text.split("\\s+"))
                .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, HashMap::new));
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private record Story(String title, LocalDate day, String publisher, String url, List<String> paragraphs) {
        String fill(String template) {
            return template.replace("@TITLE@", title)
                    .replace("@DATE@", day.toString())
                    .replace("@LONGDATE@", day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)))
                    .replace("@SOURCE@", publisher)
                    .replace("@URL@", url)
                    .replace("@STANDFIRST@", paragraphs.get(1))
                    .replace("@P1@", "<p>" + paragraphs.get(0) + "</p>")
                    .replace("@REST@", joined("<p>", paragraphs.subList(1, paragraphs.size()), "</p>\n"))
                    .replace("@DIVS@", joined("<div class='css-p'><span>", paragraphs, "</span></div>"))
                    .replace("@BRS@", joined("", paragraphs, "<br>\n<br>\n"));
        }

        private static String joined(String before, List<String> paragraphs, String behind) {
            return paragraphs.stream()
                    .map(paragraph -> before + paragraph + behind)
                    .collect(Collectors.joining());
        }
    }
}
