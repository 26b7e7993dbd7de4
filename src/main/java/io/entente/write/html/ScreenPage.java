package io.entente.write.html;

import io.entente.model.AgreementStatus;
import io.entente.write.page.Badge;
import io.entente.write.page.Links;
import io.entente.write.page.SourceList;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Adapts a page that is built for paper to a screen. */
final class ScreenPage {
    private final Document page;
    private final Element body;

    private ScreenPage(Document page) {
        this.page = page;
        this.body = (Element) page.getElementsByTagName("body").item(0);
    }

    /** Adapts the page and returns its chapters on relationships. */
    static List<Element> adapt(Document page) {
        ScreenPage screen = new ScreenPage(page);
        screen.dropWhatPaperNeeds();
        screen.describePictures();
        screen.letTablesScroll();
        List<Element> chapters = screen.elements("*", "relationship");
        screen.addFilters(chapters);
        screen.arrange();
        return chapters;
    }

    private void dropWhatPaperNeeds() {
        List<Element> dropped = new ArrayList<>(elements("bookmarks", ""));
        dropped.addAll(elements("div", "run-title"));
        dropped.addAll(elements("div", "run-period"));
        dropped.addAll(elements("span", "on-page"));
        elements("a", "back").forEach(ScreenPage::nameSection);
        dropped.forEach(element -> element.getParentNode().removeChild(element));
        elements("table", "").forEach(table -> {
            table.setAttribute("aria-label", table.getAttribute("summary"));
            table.removeAttribute("summary");
        });
        elements("ol", "").forEach(list -> list.removeAttribute("title"));
        page.getDocumentElement().removeAttribute("xml:lang");
    }

    private static void nameSection(Element link) {
        link.setTextContent(link.getAttribute("title").substring(Links.BACK.length()));
        if (link.getPreviousSibling() instanceof Text before && before.getData().endsWith(SourceList.ON_PAGES)) {
            before.setData(before.getData().replace(SourceList.ON_PAGES, ": "));
        }
    }

    private void describePictures() {
        for (Element picture : elements("svg", "")) {
            picture.setAttribute("aria-label", picture.getAttribute("alt"));
            picture.removeAttribute("alt");
            wrap(picture, "scroll");
        }
    }

    private void letTablesScroll() {
        elements("table", "").forEach(table -> wrap(table, "scroll"));
    }

    /** A part that scrolls can be reached with the keyboard (WCAG 2.2, success criterion 2.1.1). */
    private void wrap(Element element, String name) {
        Element wrapper = create("div", name);
        wrapper.setAttribute("tabindex", "0");
        wrapper.setAttribute("role", "group");
        wrapper.setAttribute("aria-label", element.getAttribute("aria-label"));
        element.getParentNode().replaceChild(wrapper, element);
        wrapper.appendChild(element);
    }

    private void addFilters(List<Element> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        Element filters = create("fieldset", "filters");
        append(filters, "legend", "Show");
        Element label = append(filters, "label", "Relationship ");
        Element choice = create("select", "");
        label.appendChild(choice);
        append(choice, "option", "All").setAttribute("value", "all");
        for (Element chapter : chapters) {
            Element heading = headingOf(chapter);
            append(choice, "option", heading.getTextContent()).setAttribute("value", heading.getAttribute("id"));
        }
        for (AgreementStatus status : AgreementStatus.values()) {
            addBox(filters, status);
        }
        Element first = chapters.get(0);
        first.getParentNode().insertBefore(filters, first);
    }

    private static Element headingOf(Element chapter) {
        String kind = chapter.getLocalName().equals("tr") ? "th" : "h3";
        return (Element) chapter.getElementsByTagName(kind).item(0);
    }

    private void addBox(Element filters, AgreementStatus status) {
        Element label = append(filters, "label", "");
        Element box = create("input", "");
        box.setAttribute("type", "checkbox");
        box.setAttribute("id", "filter-" + Badge.classOf(status));
        box.setAttribute("checked", "checked");
        label.appendChild(box);
        label.appendChild(page.createTextNode(" " + status.label()));
    }

    /** Marking above and below, everything else between them is the main content. */
    private void arrange() {
        Element header = create("header", "");
        Element main = create("main", "");
        Element footer = create("footer", "");
        for (Node child = body.getFirstChild(); child != null; child = body.getFirstChild()) {
            String name = ((Element) child).getAttribute("class");
            (name.equals("run-marking-top") ? header : name.equals("run-marking-foot") ? footer : main)
                    .appendChild(child);
        }
        List.of(header, main, footer).forEach(part -> {
            if (part.hasChildNodes()) {
                body.appendChild(part);
            }
        });
    }

    private List<Element> elements(String name, String styleClass) {
        List<Element> found = new ArrayList<>();
        var all = page.getElementsByTagNameNS("*", name);
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            List<String> classes = List.of(element.getAttribute("class").split(" "));
            if (styleClass.isEmpty() || classes.contains(styleClass)) {
                found.add(element);
            }
        }
        return found;
    }

    private Element create(String name, String styleClass) {
        Element element = page.createElementNS(body.getNamespaceURI(), name);
        if (!styleClass.isEmpty()) {
            element.setAttribute("class", styleClass);
        }
        return element;
    }

    private Element append(Element parent, String name, String text) {
        Element element = create(name, "");
        element.appendChild(page.createTextNode(text));
        parent.appendChild(element);
        return element;
    }
}
