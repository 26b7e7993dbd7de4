package io.entente.extract;

import io.entente.model.Article;
import io.entente.model.ArticleHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a round-up ("The world in brief") into its items: what one tells says nothing of the next. */
final class Digest {
    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 70;
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s+(\\p{Lu}.*[^.:;,])");
    private static final Pattern PLACED = Pattern.compile("(\\p{Lu}[\\p{L} .'’-]{2,24}): \\S.*");

    private Digest() {}

    /** Returns the items, each an article of its own; the article itself where it is no round-up. */
    static List<Article> items(Article article) {
        String text = article.text();
        if (text.indexOf(':') < 0 && text.indexOf(". ") < 0) {
            return List.of(article);
        }
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (placeLines(lines) >= Math.max(FEWEST + 1, lines.size() * 2 / 3)) {
            return lines.stream()
                    .map(line -> item(article, article.head().title(), line))
                    .toList();
        }
        return headings(lines) < FEWEST ? List.of(article) : underHeadings(article, lines);
    }

    private static int placeLines(List<String> lines) {
        Set<String> places = new HashSet<>();
        for (String line : lines) {
            Matcher placed = PLACED.matcher(line);
            if (placed.matches()) {
                places.add(placed.group(1));
            }
        }
        return places.size();
    }

    /** Counts the numbered headings with a story below; numbered lines one below the other are a list. */
    private static int headings(List<String> lines) {
        int headings = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1);
            boolean story = next.length() > LONGEST_HEADING && !isNumberedHeading(next);
            headings += isNumberedHeading(lines.get(i)) && story ? 1 : 0;
        }
        return headings;
    }

    private static boolean isNumberedHeading(String line) {
        return line.length() <= LONGEST_HEADING && NUMBERED.matcher(line).matches();
    }

    private static List<Article> underHeadings(Article article, List<String> lines) {
        List<Article> items = new ArrayList<>();
        String title = article.head().title();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (isNumberedHeading(line)) {
                items.add(item(article, title, text.toString()));
                title = line.substring(line.indexOf(' ') + 1).strip();
                text.setLength(0);
            } else {
                text.append(line).append("\n\n");
            }
        }
        items.add(item(article, title, text.toString()));
        return items;
    }

    private static Article item(Article article, String title, String text) {
        ArticleHead head = article.head();
        return new Article(
                new ArticleHead(
                        head.id(),
                        head.file(),
                        title,
                        head.publisher(),
                        head.url(),
                        head.published(),
                        head.dateOrigin()),
                text);
    }
}
