package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.model.Briefing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefingWriterTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> & ]]> \u202Egnp.exe\u0007 <img src='file:///etc/passwd'> " + "x".repeat(10_000)
                    + " {color:red} url(http://evil.example/x) \uE123";

    @TempDir
    Path folder;

    static Stream<Briefing> briefings() {
        return Stream.of(
                Briefings.week(),
                Briefings.emptyWeek(),
                Briefings.saying(HOSTILE),
                Briefings.saying("TLP:RED"),
                Briefings.ofLength(8));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void keepsToPdfUaAndPdfA(Briefing briefing) throws Exception {
        Path pdf = write(briefing);
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void writesJsonThatKeepsToItsSchema(Briefing briefing) throws IOException {
        write(briefing);
        String json = Files.readString(folder.resolve("briefing.json"));
        assertTrue(json.endsWith("}\n"), json);
        try (InputStream schema = BriefingWriter.class.getResourceAsStream("briefing.schema.json")) {
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
            assertEquals("[]", errors.toString(), json);
        }
    }

    @Test
    void tellsInWordsWhatTheWeekBrought() throws IOException {
        String text = text(write(Briefings.week()));
        for (String expected : List.of(
                "Bilateral agreements",
                "11–17 November 2019 · for India",
                "5 articles read from 5 publishers · 4 on dealings between two parties · 1 copy set aside · 2 dates estimated.",
                "OFFICIAL-SENSITIVE",
                "Page 1 of ",
                "India–United States",
                "Awaiting signature",
                "COMCASA",
                "Followed here",
                "France: no news since",
                "scans/page-7.bin",
                "cited on p.")) {
            assertTrue(text.contains(expected), () -> "'" + expected + "' is missing in: " + text);
        }
    }

    @Test
    void showsABoxForACharacterThatNoFontHasAndNamesIt() throws IOException {
        String text = text(write(Briefings.saying("Annex \uE123")));
        assertTrue(text.contains("Annex □"), text);
        assertTrue(text.contains("U+E123"), text);
        String html = Files.readString(folder.resolve("briefing.html"));
        assertTrue(html.contains("which stand there as □: U+E123."), html);
    }

    @Test
    void setsTrafficLightLabelsInTheirPrescribedForm() throws IOException {
        String text = text(write(Briefings.saying("tlp : amber + strict")));
        assertTrue(text.contains("TLP:AMBER+STRICT"), text);
    }

    @Test
    void saysSoWhenNothingWasFound() throws IOException {
        String text = text(write(Briefings.emptyWeek()));
        assertTrue(text.contains("No article of these days was found in the input."), text);
        assertTrue(text.contains("No change in any agreement was reported in these days."), text);
        assertFalse(text.contains("Overdue"), text);
    }

    @Test
    void showsHostileContentAsPlainText() throws IOException {
        String text = text(write(Briefings.saying(HOSTILE)));
        assertTrue(text.contains("<script>alert(1)</script>"), text);
        assertTrue(text.contains("[shortened]"), text);
        assertFalse(text.contains("\u202E"), text);
    }

    @Test
    void writesTheSameBytesWhateverTheMachineSpeaks() throws IOException {
        byte[] pdf = Files.readAllBytes(write(Briefings.week()));
        byte[] json = Files.readAllBytes(folder.resolve("briefing.json"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertArrayEquals(pdf, Files.readAllBytes(write(Briefings.week())));
            assertArrayEquals(json, Files.readAllBytes(folder.resolve("briefing.json")));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void leavesNothingBesideTheFilesThatItWrites() throws IOException {
        write(Briefings.week());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("briefing.html", "briefing.ics", "briefing.json", "briefing.pdf", "briefing.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void articleWhoseDayIsEstimatedIsMarkedWhereverItIsCited() throws IOException {
        String pdf = text(write(Briefings.week())).replace('\u00a0', ' ');
        String html = Files.readString(folder.resolve("briefing.html")).replace("&nbsp;", " ");
        String json = Files.readString(folder.resolve("briefing.json"));
        assertTrue(pdf.contains("[3, undated]"), pdf);
        assertTrue(
                pdf.contains("estimated from the file’s name") || pdf.contains("estimated from the file's name"), pdf);
        assertTrue(html.contains("title=\"Source 3, undated\">[3, undated]</a>"), html);
        assertFalse(html.contains("#source-3\" title=\"Source 3\""), html);
        assertTrue(json.contains("\"dateOrigin\" : \"FILE_NAME\""), json);
    }

    private Path write(Briefing briefing) {
        new BriefingWriter().write(briefing, folder);
        return folder.resolve("briefing.pdf");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new String(
                    new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
