package io.entente.read;

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
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fills pages in the style of many sites with stories, and compares what is read with what was filled in.
 *
 * <p>The pages are whole templates, and skeletons of further sites, each with every way in which pages state title and day. What
 * was measured stands in {@code target/page-accuracy.txt}.
 */
class PageAccuracyTest {
    private static final double MAIN_TEXT = 0.97;
    private static final double DATES = 0.99;
    private static final double TITLES = 0.99;

    @TempDir
    Path root;

    private final List<Measure> measures = new ArrayList<>();

    @Test
    void findsMainTextTitleAndDateOfPagesInTheStyleOfManySites() throws Exception {
        List<Story> stories = stories();
        for (Path template : files("templates")) {
            for (Story story : stories) {
                measure(template.getFileName().toString(), Files.readString(template), story);
            }
        }
        for (Path skeleton : files("skeletons")) {
            for (Metadata metadata : metadata()) {
                Story story = stories.get(measures.size() % stories.size());
                String page = Files.readString(skeleton)
                        .replace("@HEAD@", metadata.head)
                        .replace("@DATED@", metadata.below);
                String name = skeleton.getFileName() + " " + metadata.name;
                measure(name, page, metadata.below.isEmpty() ? story.withDateline() : story);
            }
        }
        String report = report();
        Files.writeString(Path.of("target/page-accuracy.txt"), report);
        assertTrue(share(Measure::f1) >= MAIN_TEXT, report);
        assertTrue(share(measure -> measure.dated ? 1 : 0) >= DATES, report);
        assertTrue(share(measure -> measure.titled ? 1 : 0) >= TITLES, report);
    }

    private void measure(String name, String page, Story story) {
        String charset = page.contains("windows-1252") ? "windows-1252" : "UTF-8";
        Article article =
                new DropFolder(root).article("a.html", story.fill(page).getBytes(Charset.forName(charset)));
        measures.add(new Measure(
                name,
                f1(String.join(" ", story.paragraphs), article.text()),
                article.head().published().equals(story.day),
                article.head().title().equals(story.title),
                article));
    }

    private double share(ToDoubleFunction<Measure> what) {
        return measures.stream().mapToDouble(what).average().orElseThrow();
    }

    private String report() {
        String sums = String.format(
                Locale.ROOT,
                "%d pages: main text F1 %.3f, dates %.3f, titles %.3f",
                measures.size(),
                share(Measure::f1),
                share(measure -> measure.dated ? 1 : 0),
                share(measure -> measure.titled ? 1 : 0));
        String weakest = measures.stream()
                .filter(measure -> measure.f1 < MAIN_TEXT || !measure.dated || !measure.titled)
                .map(Measure::words)
                .collect(Collectors.joining("\n\n"));
        return sums + "\n\n" + weakest;
    }

    private record Measure(String page, double f1, boolean dated, boolean titled, Article article) {
        String words() {
            return String.format(
                    Locale.ROOT,
                    "%.3f %s dated %s titled %s%n%s%n%s",
                    f1,
                    page,
                    dated,
                    titled,
                    article.head(),
                    article.text());
        }
    }

    private record Metadata(String name, String head, String below) {}

    private static List<Metadata> metadata() throws IOException, URISyntaxException {
        return blocks("skeletons/metadata.txt").stream()
                .map(lines -> new Metadata(lines.get(0), lines.get(1), lines.size() > 2 ? lines.get(2) : ""))
                .toList();
    }

    private static List<Path> files(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(PageAccuracyTest.class.getResource(folder).toURI()))) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Story> stories() throws IOException, URISyntaxException {
        return blocks("templates/stories.txt").stream()
                .map(lines -> new Story(
                        lines.get(0),
                        LocalDate.parse(lines.get(1)),
                        lines.get(2),
                        lines.get(3),
                        lines.subList(4, lines.size())))
                .toList();
    }

    private static List<List<String>> blocks(String file) throws IOException, URISyntaxException {
        Path path = Path.of(PageAccuracyTest.class.getResource(file).toURI());
        String text = Files.readString(path, StandardCharsets.UTF_8);
        return Stream.of(text.substring(text.indexOf('\n') + 1).split("\n--\n"))
                .map(block -> block.lines().toList())
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
        private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
        private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);

        /** Returns the story with a dateline, by which alone its day can be told. */
        Story withDateline() {
            List<String> dated = new ArrayList<>(paragraphs);
            String first = paragraphs.get(0).replaceFirst("^\\p{Lu}{3,}.{0,30} - ", "");
            dated.set(0, "NORHAVEN, " + day.format(SHORT) + " (CW) - " + first);
            return new Story(title, day, publisher, url, dated);
        }

        String fill(String template) {
            return template.replace("@TITLE@", title)
                    .replace("@DATE@", day.toString())
                    .replace("@LONGDATE@", day.format(LONG))
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
