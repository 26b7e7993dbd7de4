package io.entente.write.page;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One element of a page that is being built.
 *
 * <p>Content enters a page through {@link #text} and {@link #with} alone, so that it can never become markup.
 */
public final class Tag {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** The elements in which a foreign part is marked by its language. */
    private static final Set<String> MARKED =
            Set.of("a", "b", "div", "h1", "h2", "h3", "h4", "li", "p", "span", "td", "th");

    private final Element element;
    private final UnaryOperator<String> show;

    private Tag(Element element, UnaryOperator<String> show) {
        this.element = element;
        this.show = show;
    }

    /**
     * Returns the root of a new page.
     *
     * @param show what becomes of every text before it is placed: characters that cannot be shown are replaced there
     */
    public static Tag page(UnaryOperator<String> show) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().newDocument();
            Element html = document.createElementNS(XHTML, "html");
            document.appendChild(html);
            return new Tag(html, show);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser cannot be had", e);
        }
    }

    /** Adds an element at the end of this one and returns the new element. */
    public Tag add(String name) {
        boolean drawing = name.equals("svg") || SVG.equals(element.getNamespaceURI());
        Element child = document().createElementNS(drawing ? SVG : XHTML, name);
        element.appendChild(child);
        return new Tag(child, show);
    }

    /** Adds an element of a style class, or of several parted by spaces, and returns the new element. */
    public Tag add(String name, String classes) {
        return add(name).with("class", classes);
    }

    /** Adds text at the end of this element and returns this element; no text leaves it as it is, since layout fails on empty texts. */
    public Tag text(String content) {
        String shown = show.apply(Legible.of(content));
        if (!shown.isEmpty()) {
            Tongue.parts(shown).forEach(this::append);
        }
        return this;
    }

    private void append(Tongue.Part part) {
        boolean marked = part.language().isPresent() && MARKED.contains(element.getLocalName());
        String isolated = part.runsFromRight() ? "bdi" : "span";
        Element parent = marked ? add(isolated).with("lang", part.language().get()).element : element;
        parent.appendChild(document().createTextNode(part.text()));
    }

    /** Adds a style sheet of our own at the end of this element, character by character. */
    Tag style(String rules) {
        Tag sheet = add("style").with("type", "text/css");
        sheet.element.appendChild(document().createTextNode(rules));
        return this;
    }

    /** Sets an attribute of this element and returns this element. */
    public Tag with(String attribute, String value) {
        element.setAttribute(attribute, Legible.of(value));
        return this;
    }

    /** Tells whether nothing has been added to this element yet. */
    boolean isEmpty() {
        return !element.hasChildNodes();
    }

    /** Takes this element out of its page again. */
    public void remove() {
        Node parent = element.getParentNode();
        parent.removeChild(element);
    }

    /** Returns the page that this element is part of. */
    public Document document() {
        return element.getOwnerDocument();
    }
}
