package io.entente.read;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the article of a web page: what its data state of it, and the story in it. */
final class WebPage {
    private static final Pattern ARTICLE_TYPE = Pattern.compile("(?i).*(?:Article|NewsArticle|BlogPosting|Report)");
    /** Browsers write the address into a page that they save. */
    private static final Pattern SAVED_FROM =
            Pattern.compile("saved from url=\\(\\d+\\)(\\S+)|Page saved with \\S+ url: (\\S+)|\\burl: (https?://\\S+)");

    private static final Pattern TITLE_END = Pattern.compile("^(.{15,}?)\\s+[|–—·•»-]\\s+[^|]{2,40}$");
    /** A story of fewer characters than this was probably not found. */
    private static final int SHORTEST_STORY = 250;

    private WebPage() {}

    /** Returns the article of a page; {@code address} is where it comes from, blank where only the page itself can say. */
    static Draft draft(Document page, String address) {
        Draft stated = linkedData(page);
        String body = stated.get(Field.TEXT).orElse("");
        Draft draft = elements(page, stated);
        draft = draft.or(Field.URL, savedFrom(page)).or(Field.URL, address);
        draft = draft.or(
                Field.PUBLISHER, draft.get(Field.URL).map(WebPage::host).orElse(""));
        String description = page.select("meta[property=og:description], meta[name=description]")
                .attr("content");
        String story = MainText.of(page);
        if (story.length() < SHORTEST_STORY || story.length() < body.length() / 2) {
            story = Stream.of(story, MarkupText.ofMarkedUp(body), description).reduce("", WebPage::longer);
        }
        return draft.withText(story);
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    /** Reads JSON-LD; what schema.org calls a description or a name is not an article's text or title. */
    private static Draft linkedData(Document page) {
        Draft stated = Draft.EMPTY;
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode article : articles(script.data())) {
                Draft draft = JsonRecords.draft(article);
                stated = stated.or(article.hasNonNull("articleBody") ? draft : draft.without(Field.TEXT));
            }
        }
        return stated.without(Field.LANGUAGE).without(Field.ID);
    }

    private static List<JsonNode> articles(String json) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>(List.of(JsonMapper.shared().readTree(json)));
            Stream.Builder<JsonNode> articles = Stream.builder();
            while (!open.isEmpty()) {
                JsonNode node = open.pop();
                if (isArticle(node)) {
                    articles.add(node);
                } else if (node.isArray()) {
                    node.values().forEach(open::add);
                } else if (node.has("@graph")) {
                    open.add(node.get("@graph"));
                }
            }
            return articles.build().toList();
        } catch (JacksonException broken) {
            return List.of();
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return (type.isArray() ? type.values().stream() : Stream.of(type))
                .anyMatch(name -> ARTICLE_TYPE.matcher(name.asString("")).matches());
    }

    private static Draft elements(Document page, Draft stated) {
        Draft draft = stated.get(Field.PUBLISHED).flatMap(DayText::read).isPresent()
                ? stated
                : stated.without(Field.PUBLISHED);
        draft = draft.or(
                Field.PUBLISHED,
                first(page, Field.PUBLISHED, value -> DayText.read(value).isPresent()));
        draft = draft.or(Field.PUBLISHER, first(page, Field.PUBLISHER, EnglishText::hasWords));
        draft = draft.or(Field.URL, first(page, Field.URL, value -> value.contains("://")));
        return draft.or(
                Field.TITLE, withoutSite(first(page, Field.TITLE, EnglishText::hasWords), draft.get(Field.PUBLISHER)));
    }

    private static String first(Document page, Field field, Predicate<String> fits) {
        return FieldTable.PAGES.of(field).stream()
                .flatMap(selector -> page.select(selector).stream())
                .map(WebPage::value)
                .filter(fits)
                .findFirst()
                .orElse("");
    }

    private static String value(Element element) {
        return Stream.of("content", "datetime", "href")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(element::text);
    }

    /** The title of a page ends with the site's name, which is no part of the headline. */
    private static String withoutSite(String title, Optional<String> publisher) {
        Matcher end = TITLE_END.matcher(title);
        boolean bar = title.contains(" | ");
        boolean site = publisher.isPresent()
                && title.toLowerCase(Locale.ROOT).endsWith(publisher.get().toLowerCase(Locale.ROOT));
        return end.matches() && (bar || site) ? end.group(1) : title;
    }

    private static String savedFrom(Document page) {
        Matcher saved = SAVED_FROM.matcher(
                page.html().substring(0, Math.min(2000, page.html().length())));
        return saved.find()
                ? Stream.of(1, 2, 3)
                        .map(saved::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
