package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Golden;
import io.entente.model.MeetingBrief;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class MeetingBriefWriterTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> & ]]> \u202Egnp.exe <img src='file:///etc/passwd'> {color:red} \uE123";

    @TempDir
    Path folder;

    static Stream<MeetingBrief> briefs() {
        return Stream.of(
                MeetingBriefs.full(), MeetingBriefs.empty(), MeetingBriefs.summit(), MeetingBriefs.saying(HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void keepsToPdfUaAndPdfA(MeetingBrief brief) throws Exception {
        Path pdf = write(brief);
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void tellsInWordsWhatIsKnown() throws IOException {
        String text = text(write(MeetingBriefs.full()));
        for (String expected : List.of(
                "India–United States",
                "NO. 2019-12-18-IND-USA",
                "OFFICIAL-SENSITIVE",
                "Where: Washington",
                "India and United States are to meet in Washington in December 2019.",
                "Objectives",
                "For the office to write.",
                "Awaiting signature",
                "Overdue: Signing, November 2019",
                "What moved since 17 November 2019",
                "after Jim Mattis (last so named 7 Sep 2018)",
                "Rajnath Singh, Defence Minister",
                "We threatened nobody with sanctions",
                "CHN in dealings with India",
                "ISA Industrial Security Annex",
                "Rests on 4 articles")) {
            assertTrue(text.contains(expected), () -> "'" + expected + "' is missing in: " + text);
        }
    }

    @Test
    void screenEditionSaysWhatTheGoldenFileHolds() throws IOException {
        write(MeetingBriefs.full());
        Golden.check("write/meeting.brief.txt", words(Files.readString(folder.resolve("brief.html"))));
    }

    @Test
    void digestKeepsItsLinesShort() throws IOException {
        write(MeetingBriefs.summit());
        List<String> lines = Files.readAllLines(folder.resolve("brief.txt"));
        lines.forEach(line -> assertTrue(line.length() <= 72, line));
        assertTrue(lines.contains("- Industrial Security Annex (ISA): awaiting signature"), lines.toString());
    }

    /** The words of a page, a line for each element that stands for itself. */
    private static String words(String html) {
        return Jsoup.parse(html).select("h1, h2, h3, h4, p, li, th, td, svg").stream()
                .map(element -> element.normalName() + ": "
                        + (element.normalName().equals("svg") ? element.attr("aria-label") : element.text()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        byte[] first = Files.readAllBytes(write(MeetingBriefs.summit()));
        assertArrayEquals(first, Files.readAllBytes(write(MeetingBriefs.summit())));
    }

    @Test
    void saysSoWhenNothingIsKnown() throws IOException {
        String text = text(write(MeetingBriefs.empty()));
        assertTrue(text.contains("The register holds no report on India and Fiji up to 18 December 2019."), text);
        assertTrue(text.contains("When, where and with whom: no report says."), text);
        assertFalse(text.contains("Who is who"), text);
        assertFalse(text.contains("State of play"), text);
    }

    @Test
    void beginsEachCounterpartOfASummitOnAPageOfItsOwn() throws IOException {
        Path pdf = write(MeetingBriefs.summit());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper page = new PDFTextStripper();
            page.setEndPage(1);
            String cover = page.getText(document);
            assertTrue(cover.contains("India with Fiji, Japan and United States"), cover);
            assertTrue(cover.contains("At a glance"), cover);
            assertFalse(cover.contains("State of play"), cover);
        }
    }

    @Test
    void numbersParagraphsWithoutAGap() throws IOException {
        write(MeetingBriefs.summit());
        String html = Files.readString(folder.resolve("brief.html"));
        List<String> numbers = java.util.regex.Pattern.compile("id=\"paragraph-(\\d+)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(
                Stream.iterate(1, i -> i + 1)
                        .limit(numbers.size())
                        .map(String::valueOf)
                        .toList(),
                numbers,
                html);
    }

    @Test
    void showsHostileContentAsPlainText() throws IOException {
        String text = text(write(MeetingBriefs.saying(HOSTILE)));
        assertTrue(text.contains("<script>alert(1)</script>"), text);
        assertTrue(text.contains("U+E123"), text);
        String html = Files.readString(folder.resolve("brief.html"));
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains(" style="), html);
    }

    private Path write(MeetingBrief brief) {
        new MeetingBriefWriter().print(List.of(brief)).keep().accept(folder);
        return folder.resolve("brief.pdf");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        }
    }
}
