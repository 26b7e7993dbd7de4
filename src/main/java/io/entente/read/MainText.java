package io.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the story in a web page: the smallest part that holds nearly all running text, without the clutter in it. */
final class MainText {
    private static final String NEVER_STORY =
            "script, style, noscript, template, svg, iframe, object, nav, footer, aside, form,"
                    + " button, select, textarea, figure, figcaption, audio, video, dialog, menu, head,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=alert]";
    private static final Pattern CLUTTER_NAME =
            Pattern.compile("(?i)(?:^|[^a-z])(?:" + String.join("|", FieldTable.CLUTTER.of("name")) + ")(?:$|[^a-z])");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final List<String> CLUTTER_LINES = FieldTable.CLUTTER.of("line");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int RUNNING_TEXT = 60;
    private static final double MOST_LINKED = 0.4;
    private static final double NEARLY_ALL = 0.85;
    private static final double HALF = 0.4;
    /** A part that holds this much of the page's running text, alone or with others of its name, is not clutter. */
    private static final double TOO_MUCH_TO_DROP = 0.4;

    private static final int LONGEST_CLUTTER_LINE = 160;

    private final Document page;
    private final Map<Element, Integer> running = new HashMap<>();

    private MainText(Document page) {
        this.page = page;
    }

    /** Returns the paragraphs of the story in a page, an empty line between them; the page is cut down on the way. */
    static String of(Document page) {
        return new MainText(page).story();
    }

    private String story() {
        page.select(NEVER_STORY).remove();
        measure();
        dropClutter();
        measure();
        Element part = start();
        for (Element inner = richest(part); inner != null; inner = richest(part)) {
            part = inner;
        }
        return MarkupText.lines(part).stream()
                .filter(MainText::belongs)
                .map(MarkupText.Line::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** Adds up, for every element, the characters of running text within it. */
    private void measure() {
        running.clear();
        for (MarkupText.Line line : MarkupText.lines(page.body())) {
            if (line.text().length() >= RUNNING_TEXT && line.linkShare() < MOST_LINKED) {
                for (Element part = line.block(); part != null; part = part.parent()) {
                    running.merge(part, line.text().length(), Integer::sum);
                }
            }
        }
    }

    private void dropClutter() {
        int most = (int) (TOO_MUCH_TO_DROP * runningIn(page.body()));
        List<Element> named = page.body().select("[class], [id]").stream()
                .filter(MainText::isNamedClutter)
                .toList();
        Map<String, Integer> ofName = new HashMap<>();
        named.forEach(part -> ofName.merge(part.className(), runningIn(part), Integer::sum));
        for (Element part : named) {
            boolean isStory =
                    runningIn(part) > most || !part.className().isEmpty() && ofName.get(part.className()) > most;
            if (!isStory && part.parent() != null) {
                part.remove();
            }
        }
    }

    private static boolean isNamedClutter(Element part) {
        String name = part.className() + " " + part.id();
        return CLUTTER_NAME.matcher(name).find()
                || CLUTTER_NAME.matcher(CAMEL.matcher(name).replaceAll(" ")).find();
    }

    /** A page that marks its article is taken at its word. */
    private Element start() {
        Element marked = page.body().select("[itemprop=articleBody], article, main, [role=main]").stream()
                .filter(part -> runningIn(part) > HALF * runningIn(page.body()))
                .reduce(null, (best, part) -> best == null || runningIn(part) > runningIn(best) ? part : best);
        return marked == null ? page.body() : marked;
    }

    private Element richest(Element part) {
        int enough = Math.max(1, (int) Math.ceil(NEARLY_ALL * runningIn(part)));
        return part.children().stream()
                .filter(child -> child.childrenSize() > 0 && runningIn(child) >= enough)
                .findFirst()
                .orElse(null);
    }

    private int runningIn(Element part) {
        return running.getOrDefault(part, 0);
    }

    private static boolean belongs(MarkupText.Line line) {
        if (line.linkShare() >= MOST_LINKED || !EnglishText.hasWords(line.text())) {
            return false;
        }
        if (HEADINGS.contains(line.block().normalName())) {
            return line.linked() == 0;
        }
        String text = line.text().toLowerCase(Locale.ROOT);
        return text.length() > LONGEST_CLUTTER_LINE || CLUTTER_LINES.stream().noneMatch(text::startsWith);
    }
}
