package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads XML in which each article is an element, by a table that says where an element states what. */
abstract class XmlReader extends FormatReader {
    private final Pattern root;
    private final String articles;
    private final FieldTable fields;

    /**
     * @param roots the names of the root element, as a regular expression
     * @param articles the CSS selector of the elements that are articles
     * @param fields where such an element states what
     */
    XmlReader(String roots, String articles, FieldTable fields) {
        this.root = Pattern.compile(
                "(?s)^(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?]\\s*)?>\\s*)*<(?:\\w+:)?(?:" + roots
                        + ")[\\s>/]");
        this.articles = articles;
        this.fields = fields;
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.text().startsWith("<") && root.matcher(opening.text()).find();
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        Document document = Markup.xml(item.bytes(desk.limits().documentBytes()), desk.limits());
        List<Element> elements = document.select(articles).stream()
                .filter(element -> element.select(articles).size() == 1)
                .toList();
        if (elements.isEmpty()) {
            throw new NotReadable("holds no articles");
        }
        Whole whole = new Whole(document, new HashMap<>());
        return IntStream.range(0, elements.size()).mapToObj(i -> {
            String place = elements.size() == 1 ? item.place() : item.place() + ":" + (i + 1);
            return desk.editor().edit(draft(elements.get(i), whole), item, place);
        });
    }

    /**
     * The whole file, with what was looked up in it for one article and holds for all.
     *
     * @param document the file
     * @param known what was looked up, by selector
     */
    record Whole(Document document, Map<String, Optional<String>> known) {
        Optional<String> value(String selector) {
            return known.computeIfAbsent(selector, missing -> XmlReader.value(missing, document));
        }
    }

    /** Returns what an element states; a subclass adds what its table cannot say. */
    Draft draft(Element article, Whole whole) {
        Draft draft = Draft.EMPTY;
        for (Field field : Field.values()) {
            draft = draft.with(field, first(fields.of(field), article, whole));
        }
        return draft;
    }

    private static String first(List<String> selectors, Element article, Whole whole) {
        return selectors.stream()
                .map(selector ->
                        selector.startsWith("/") ? whole.value(selector.substring(1)) : value(selector, article))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> value(String selector, Element scope) {
        int at = selector.indexOf('@');
        return scope.select(at < 0 ? selector : selector.substring(0, at)).stream()
                .map(element ->
                        at < 0 ? words(element) : element.attributes().getIgnoreCase(selector.substring(at + 1)))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static String words(Element element) {
        return element.childrenSize() > 0 ? MarkupText.text(element) : element.wholeText();
    }
}
