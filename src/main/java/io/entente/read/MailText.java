package io.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;

/** Tells the items of a newsletter apart, in its plain or its marked-up text. */
final class MailText {
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-=_*~#•—]\\s?){3,}\\s*");
    private static final Pattern QUOTE = Pattern.compile("^>[> ]*");
    private static final Pattern FORWARDED =
            Pattern.compile("(?i)-{2,}\\s*(?:Forwarded message|Original message).*|Begin forwarded message:?");
    private static final Pattern SIGNATURE = Pattern.compile("--\\s?");
    private static final Pattern HEADING = Pattern.compile("h[1-4]");
    private static final Pattern CLUTTER = Pattern.compile(
            "(?i).*\\b(?:unsubscribe|view (?:this email )?in (?:your )?browser|manage your (?:preferences|subscription)|you are receiving this).*|<?https?://\\S+>?");
    /** An item of fewer characters than this is an advertisement or a greeting. */
    private static final int SHORTEST_ITEM = 120;

    private static final int GREETING_LINES = 4;
    private static final int LONGEST_GREETING = 400;
    private static final int LONGEST_TITLE = 200;
    private static final int FEWEST_WORDS_OF_TITLE = 4;
    /** Programs that make plain text of a page print bold words between asterisks. */
    private static final Pattern STARRED = Pattern.compile("\\*([^*]{15,200})\\*");

    private MailText() {}

    /** Returns the items of a plain text; one that is forwarded is read from its own head lines on. */
    static List<Draft> items(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : unquoted(text.lines().toList())) {
            if (FORWARDED.matcher(line.strip()).matches()) {
                lines.clear();
            } else if (SIGNATURE.matcher(line).matches()) {
                break;
            } else if (!CLUTTER.matcher(line.strip()).matches()) {
                lines.add(line);
            }
        }
        List<Draft> items = parts(lines).stream()
                .map(part -> PlainText.draft(String.join("\n", part)))
                .toList();
        return items.size() > 1 ? items : List.of(body(lines));
    }

    /** A greeting stands before the headline of the first item: a sentence, where the headline is none. */
    private static List<String> withoutGreeting(List<String> part) {
        List<Integer> printed = IntStream.range(0, part.size())
                .filter(i -> !part.get(i).isBlank())
                .boxed()
                .limit(GREETING_LINES)
                .toList();
        return printed.stream()
                .filter(i -> !part.get(i).strip().matches(".*[.!?,:]"))
                .findFirst()
                .map(i -> part.subList(i, part.size()))
                .orElse(part);
    }

    /** The head lines of a forwarded mail state title and day; without them, the subject is the title. */
    private static Draft body(List<String> lines) {
        Draft read = PlainText.draft(String.join("\n", lines));
        return read.get(Field.PUBLISHED).isPresent() ? read : Draft.EMPTY.withText(String.join("\n", lines));
    }

    /** Returns the items of a marked-up text, each under a heading, else each under a bold line; fewer than two are none. */
    static List<Draft> items(Document page) {
        page.select("script, style, head, [hidden]").remove();
        List<MarkupText.Line> lines = MarkupText.lines(page.body());
        List<Draft> items = items(lines, MailText::isHeading);
        return items.isEmpty() && opensWithTitle(lines) ? items(lines, MailText::isTitle) : items;
    }

    private static List<Draft> items(List<MarkupText.Line> lines, Predicate<MarkupText.Line> isTitle) {
        List<Draft> items = new ArrayList<>();
        Draft item = Draft.EMPTY;
        StringBuilder text = new StringBuilder();
        for (MarkupText.Line line : lines) {
            if (isTitle.test(line)) {
                add(item, text, items);
                item = Draft.EMPTY.with(Field.TITLE, line.text()).with(Field.URL, address(line));
            } else if (line.linkShare() < 1 && !CLUTTER.matcher(line.text()).matches()) {
                text.append(line.text()).append("\n\n");
            }
        }
        add(item, text, items);
        return items.size() > 1 ? items : List.of();
    }

    private static boolean isHeading(MarkupText.Line line) {
        return HEADING.matcher(line.block().normalName()).matches()
                || line.block().closest("h1,h2,h3,h4") != null;
    }

    /** A bold line of several words that is no sentence; the headings within one article are shorter. */
    private static boolean isTitle(MarkupText.Line line) {
        return line.isBold() && isTitle(line.text());
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && line.split(" ").length >= FEWEST_WORDS_OF_TITLE
                && !line.matches(".*[.:,]")
                && !CLUTTER.matcher(line).matches();
    }

    /** A digest opens with a title behind a greeting at most; an article with bold lines in it opens with its first paragraphs. */
    private static boolean opensWithTitle(List<MarkupText.Line> lines) {
        int before = 0;
        for (MarkupText.Line line : lines) {
            if (isTitle(line)) {
                return before <= LONGEST_GREETING;
            }
            before += line.text().length();
        }
        return false;
    }

    private static String address(MarkupText.Line line) {
        String inside = line.block().select("a[href^=http]").attr("href");
        org.jsoup.nodes.Element around = line.block().closest("a[href^=http]");
        return inside.isEmpty() && around != null ? around.attr("href") : inside;
    }

    private static void add(Draft item, StringBuilder text, List<Draft> items) {
        if (item.get(Field.TITLE).isPresent() && text.length() >= SHORTEST_ITEM) {
            items.add(item.withText(text.toString()));
        }
        text.setLength(0);
    }

    private static List<List<String>> parts(List<String> lines) {
        List<List<String>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean starred = i < lines.size() && isStarredTitle(lines.get(i));
            if (i == lines.size() || starred || RULE.matcher(lines.get(i)).matches()) {
                List<String> part = unstarred(lines.subList(start, i));
                if (String.join("", part).length() >= SHORTEST_ITEM) {
                    parts.add(parts.isEmpty() ? withoutGreeting(part) : part);
                }
                start = starred ? i : i + 1;
            }
        }
        return parts;
    }

    private static boolean isStarredTitle(String line) {
        Matcher starred = STARRED.matcher(line.strip());
        return starred.matches() && isTitle(starred.group(1));
    }

    private static List<String> unstarred(List<String> part) {
        return part.stream()
                .map(line ->
                        isStarredTitle(line) ? STARRED.matcher(line.strip()).replaceFirst("$1") : line)
                .toList();
    }

    private static List<String> unquoted(List<String> lines) {
        long quoted = lines.stream().filter(line -> line.startsWith(">")).count();
        return quoted * 2 > lines.size()
                ? lines.stream()
                        .map(line -> QUOTE.matcher(line).replaceFirst(""))
                        .toList()
                : lines;
    }
}
