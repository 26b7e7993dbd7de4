package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A briefing of hundreds of pages: its cost and its standards; on demand: {@code -Dlong=RELATIONSHIPS}. */
@EnabledIfSystemProperty(named = "long", matches = "\\d+")
class LongBriefingBenchmark {
    @TempDir
    Path folder;

    @Test
    void keepsToTheStandardsAndSaysWhatItCost() throws Exception {
        long before = processor();
        new BriefingWriter().write(Briefings.ofLength(Integer.getInteger("long")), folder);
        double seconds = (processor() - before) / 1e9;
        Path pdf = folder.resolve("briefing.pdf");
        System.out.printf(
                "%d pages, %.1f CPU seconds, %d MB heap allowed%n",
                pages(pdf), seconds, Runtime.getRuntime().maxMemory() >> 20);
        assertTrue(pages(pdf) > 0);
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
    }

    private static long processor() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
