package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads XML in which each article is an element, by a table that says where an element states what. */
abstract class XmlReader extends FormatReader {
    private final Pattern root;
    private final Evaluator articles;
    private final Map<Field, List<Path>> paths = new EnumMap<>(Field.class);

    /**
     * @param roots the names of the root element, as a regular expression
     * @param articles the CSS selector of the elements that are articles
     * @param fields where such an element states what
     */
    XmlReader(String roots, String articles, FieldTable fields) {
        this.root = Pattern.compile(
                "(?s)^(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?]\\s*)?>\\s*)*<(?:\\w+:)?(?:" + roots
                        + ")[\\s>/]");
        this.articles = Selector.evaluatorOf(articles);
        Stream.of(Field.values())
                .forEach(field ->
                        paths.put(field, fields.of(field).stream().map(Path::of).toList()));
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.text().startsWith("<") && root.matcher(opening.text()).find();
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        Document document = Markup.xml(item.bytes(desk.limits().documentBytes()), desk.limits());
        dropPrefix(document);
        List<Element> elements = document.select(articles).stream()
                .filter(element -> element.selectStream(articles).limit(2).count() == 1)
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

    /** Takes off the prefix that a file gives to all elements of its format, as in {@code atom:feed}. */
    private static void dropPrefix(Document document) {
        String root = document.childrenSize() == 0 ? "" : document.child(0).tagName();
        int colon = root.indexOf(':');
        if (colon > 0 && !root.equals("rdf:RDF")) {
            String prefix = root.substring(0, colon + 1);
            document.getAllElements().stream()
                    .filter(element -> element.tagName().startsWith(prefix))
                    .forEach(element -> element.tagName(element.tagName().substring(prefix.length())));
        }
    }

    /**
     * The whole file, with what was looked up in it for one article and holds for all.
     *
     * @param document the file
     * @param known what was looked up
     */
    record Whole(Document document, Map<Path, Optional<String>> known) {
        Optional<String> value(Path path) {
            return known.computeIfAbsent(path, missing -> missing.value(document));
        }
    }

    /**
     * Where an element states something.
     *
     * @param inWholeFile whether it stands once for all articles of a file
     * @param element the element that states it
     * @param attribute the attribute that states it, empty where the words of the element do
     */
    record Path(boolean inWholeFile, Evaluator element, String attribute) {
        static Path of(String selector) {
            boolean inWholeFile = selector.startsWith("/");
            String[] parts = (inWholeFile ? selector.substring(1) : selector).split("@", 2);
            return new Path(inWholeFile, Selector.evaluatorOf(parts[0]), parts.length == 2 ? parts[1] : "");
        }

        Optional<String> value(Element scope) {
            return scope.selectStream(element)
                    .map(found -> attribute.isEmpty()
                            ? words(found)
                            : found.attributes().getIgnoreCase(attribute))
                    .filter(words -> !words.isBlank())
                    .findFirst();
        }

        private static String words(Element element) {
            return element.childrenSize() > 0 ? MarkupText.text(element) : element.wholeText();
        }
    }

    /** Returns what an element states; a subclass adds what its table cannot say. */
    Draft draft(Element article, Whole whole) {
        Draft draft = Draft.EMPTY;
        for (Field field : Field.values()) {
            draft = draft.with(field, first(paths.get(field), article, whole));
        }
        return draft;
    }

    private static String first(List<Path> paths, Element article, Whole whole) {
        return paths.stream()
                .map(path -> path.inWholeFile() ? whole.value(path) : path.value(article))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
