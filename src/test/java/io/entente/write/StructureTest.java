package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader meets in the PDF of a long week. */
class StructureTest {
    @TempDir
    Path folder;

    private final List<PDStructureElement> elements = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();

    @BeforeEach
    void readStructure() throws IOException {
        new BriefingWriter().write(Briefings.week(), folder);
        try (PDDocument document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            collect(document.getDocumentCatalog().getStructureTreeRoot());
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(child -> bookmarks.add("  " + child.getTitle()));
            }
        }
    }

    @Test
    void readsAloudAsTheGoldenFileSays() throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            Golden.check("write/week.briefing.outline.txt", Outline.of(document));
        }
    }

    @Test
    void hasOneTitleAndHeadingsThatSkipNoLevel() {
        List<Integer> levels = elements.stream()
                .map(PDStructureElement::getStructureType)
                .filter(type -> type.matches("H[1-6]"))
                .map(type -> Integer.valueOf(type.substring(1)))
                .toList();
        assertEquals(1, levels.stream().filter(level -> level == 1).count(), levels::toString);
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
        }
    }

    @Test
    void tagsTheContentsAsContents() {
        assertEquals(1, named("TOC").size());
        long sections =
                bookmarks.stream().filter(title -> !title.startsWith(" ")).count();
        assertEquals(sections - 1, named("TOCI").size());
    }

    @Test
    void headsEveryTable() {
        assertFalse(named("Table").isEmpty());
        named("Table").forEach(table -> {
            List<PDStructureElement> within = new ArrayList<>();
            collect(table, within);
            List<String> types =
                    within.stream().map(PDStructureElement::getStructureType).toList();
            assertTrue(types.contains("TH"), types::toString);
            assertTrue(types.stream().filter("THead"::equals).count() <= 1, types::toString);
        });
    }

    @Test
    void saysWhatEveryPictureShows() {
        List<String> meanings = named("Figure").stream()
                .map(PDStructureElement::getAlternateDescription)
                .toList();
        assertEquals(
                List.of(
                        "Chart of 4 agreements in 2 relationships: 1 under negotiation, 1 awaiting signature, 1 signed, 1 in force."
                                + " By relationship: India–United States: 1 under negotiation, 1 awaiting signature, 1 signed;"
                                + " Japan–South Korea: 1 in force.",
                        "Calendar of the week's meetings: 17 November 2019, India–United States in Bangkok.",
                        "Course of Industrial Security Annex (ISA): talks held, September 2018; text agreed, 20 October 2019;"
                                + " signing expected, December 2019."),
                meanings);
    }

    @Test
    void bookmarksEverySectionAndChapter() {
        assertEquals(
                List.of(
                        "Bottom line",
                        "Contents",
                        "Relationships at a glance",
                        "What changed",
                        "Meetings of the week",
                        "Relationships",
                        "  India–United States",
                        "  Japan–South Korea",
                        "Coming up",
                        "Overdue",
                        "Conflicting reports",
                        "Arrived late",
                        "Watched, without news",
                        "Analysts’ corrections",
                        "Sources",
                        "Set aside",
                        "Method and limits"),
                bookmarks);
    }

    private List<PDStructureElement> named(String type) {
        return elements.stream().filter(e -> e.getStructureType().equals(type)).toList();
    }

    private void collect(PDStructureNode node) {
        collect(node, elements);
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }
}
