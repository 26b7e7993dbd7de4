package io.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the paragraphs of a word processor's document, which is XML in a ZIP file: ECMA-376 (DOCX) or OpenDocument (ODT). */
final class ZippedXml {
    private static final Set<String> PARAGRAPHS = Set.of("w:p", "text:p", "text:h");
    private static final Set<String> SPACES = Set.of("w:tab", "w:br", "w:cr", "text:s", "text:tab", "text:line-break");
    /** Deleted words, field codes, notes to the text, and what stands twice for old programs. */
    private static final String NOT_SHOWN =
            "w|delText, w|instrText, mc|Fallback, text|tracked-changes, office|annotation, text|note";

    private ZippedXml() {}

    /** Returns the paragraphs of a part of the document, such as {@code word/document.xml}. */
    static List<String> paragraphs(Item item, String part, ReadLimits limits) throws IOException {
        byte[] xml = part(item, part, limits.documentBytes())
                .orElseThrow(() -> new NotReadable("is damaged: it lacks " + part + "; open it and save it again"));
        org.jsoup.nodes.Document document = Markup.xml(xml, limits);
        document.select(NOT_SHOWN).remove();
        Collector collector = new Collector();
        document.traverse(collector);
        return collector.paragraphs;
    }

    private static Optional<byte[]> part(Item item, String name, int limit) throws IOException {
        try (InputStream in = item.content().open();
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    byte[] bytes = zip.readNBytes(limit);
                    if (zip.read() >= 0) {
                        throw new NotReadable(
                                "unpacks to more than " + (limit >> 20) + " MB; split it or raise the limit");
                    }
                    return Optional.of(bytes);
                }
            }
            return Optional.empty();
        } catch (ZipException | IllegalArgumentException broken) {
            throw new NotReadable("is damaged: " + broken.getMessage() + "; open it and save it again");
        }
    }

    private static final class Collector implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int depth;

        @Override
        public void head(Node node, int level) {
            if (node instanceof TextNode text && depth > 0) {
                open.append(text.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element && PARAGRAPHS.contains(element.tagName())) {
                close();
                depth++;
            } else if (node instanceof Element element && SPACES.contains(element.tagName())) {
                open.append(
                        element.tagName().endsWith("br") || element.tagName().endsWith("break") ? '\n' : ' ');
            }
        }

        @Override
        public void tail(Node node, int level) {
            if (node instanceof Element element && PARAGRAPHS.contains(element.tagName())) {
                close();
                depth--;
            }
        }

        private void close() {
            open.toString().lines().forEach(line -> {
                paragraphs.add(line);
                paragraphs.add("");
            });
            open.setLength(0);
        }
    }
}
