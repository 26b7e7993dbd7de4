package io.entente.write.html;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Turns a page into HTML text as the HTML Standard's clause 13.3 asks, attributes in order of the alphabet. */
final class Markup {
    private static final Set<String> VOID = Set.of("meta", "col", "br", "hr", "img", "input", "link");
    private static final Set<String> BLOCKS = Set.of(
            "html", "head", "body", "main", "div", "table", "thead", "tbody", "tr", "ul", "ol", "svg", "nav", "header");

    private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");

    String of(Document page) {
        element(page.getDocumentElement());
        return text.append('\n').toString();
    }

    private void element(Element element) {
        String name = element.getLocalName();
        text.append('<').append(name);
        attributes(element.getAttributes());
        text.append('>');
        if (VOID.contains(name)) {
            return;
        }
        boolean block = BLOCKS.contains(name);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (block && child instanceof Element) {
                text.append('\n');
            }
            content(child, name);
        }
        text.append(block ? "\n</" : "</").append(name).append('>');
    }

    private void content(Node child, String parent) {
        if (child instanceof Element inner) {
            element(inner);
        } else if (parent.equals("style")) {
            text.append(child.getNodeValue());
        } else {
            text.append(escaped(child.getNodeValue()));
        }
    }

    private void attributes(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            text.append(' ')
                    .append(attribute.getNodeName())
                    .append("=\"")
                    .append(escaped(attribute.getNodeValue()))
                    .append('"');
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\u00A0", "&nbsp;");
    }
}
