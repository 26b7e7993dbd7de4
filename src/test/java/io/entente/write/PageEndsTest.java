package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the pages of a long week end. */
class PageEndsTest {
    private static final float HEADING = 12;
    private static final double FOOT = 24 * 72 / 25.4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void noHeadingStandsAloneAtTheFootOfAPage(Paper paper) throws IOException {
        new BriefingWriter(paper).write(Briefings.ofLength(14), folder);
        List<String> alone = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            assertTrue(document.getNumberOfPages() > 10, document.getNumberOfPages() + " pages");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                LastLine last = new LastLine(page);
                last.getText(document);
                if (last.size >= HEADING) {
                    alone.add("page " + page + ": " + last.words);
                }
            }
        }
        assertEquals(List.of(), alone);
    }

    /** Finds the lowest text above a page's foot. */
    private static final class LastLine extends PDFTextStripper {
        private float lowest;
        private float size;
        private String words = "";

        LastLine(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            boolean isFoot = first.getYDirAdj() > first.getPageHeight() - FOOT;
            if (!isFoot && first.getYDirAdj() > lowest) {
                lowest = first.getYDirAdj();
                size = first.getFontSizeInPt();
                words = text;
            }
        }
    }
}
