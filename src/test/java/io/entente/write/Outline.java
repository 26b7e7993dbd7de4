package io.entente.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader goes through it: one line a tag, with its text, its alternative, and where its links lead. */
final class Outline {
    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder outline = new StringBuilder();

    private Outline(PDDocument document) {
        this.document = document;
    }

    static String of(PDDocument document) throws IOException {
        Outline outline = new Outline(document);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> marked.put(content.getMCID(), text(content)));
            outline.texts.put(page.getCOSObject(), marked);
        }
        outline.walk(document.getDocumentCatalog().getStructureTreeRoot(), 0, null);
        return outline.outline.toString();
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, int depth, PDPage inherited) throws IOException {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String alternative = element.getAlternateDescription();
                line(depth, element.getStructureType() + (alternative == null ? "" : " alt: " + alternative));
                walk(element, depth + 1, page);
            } else if (kid instanceof Integer mark) {
                line(depth, texts.get(page.getCOSObject()).getOrDefault(mark, "?"));
            } else if (kid instanceof PDMarkedContentReference reference) {
                line(depth, texts.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), "?"));
            } else if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink link) {
                line(depth, "→ " + target(link));
            }
        }
    }

    private String target(PDAnnotationLink link) throws IOException {
        if (link.getDestination() instanceof PDPageDestination place) {
            return "page " + (1 + document.getPages().indexOf(place.getPage()));
        }
        if (link.getAction() instanceof PDActionGoTo jump && jump.getDestination() instanceof PDPageDestination place) {
            return "page " + (1 + document.getPages().indexOf(place.getPage()));
        }
        return link.getAction() instanceof PDActionURI address ? address.getURI() : "nowhere";
    }

    private void line(int depth, String words) {
        if (!words.isBlank()) {
            outline.append("  ".repeat(depth)).append(words.strip()).append('\n');
        }
    }
}
