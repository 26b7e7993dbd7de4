package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Names in the scripts in which articles write them. */
class ScriptsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "नरेन्द्र मोदी|क्षत्रिय|กระทรวงการต่างประเทศ|শেখ হাসিনা|ஜெய்சங்கர்",
                "习近平、王毅|茂木敏充 インド|조태열 외교부|Сергей Лавров|Nguyễn Xuân Phúc|Γεραπετρίτης",
                "កម្ពុជា|ខ្មែរ|မြန်မာ|ရန်ကုန်",
                "وزارة الخارجية",
                "שר החוץ"
            })
    void comesOutAsItWentIn(String names) throws IOException {
        new BriefingWriter().write(Briefings.saying(names.replace("|", " and ")), folder);
        String text = text().replaceAll("\\s+", " ");
        for (String name : names.split("\\|")) {
            assertTrue(text.contains(name), () -> name + " is not in: " + text);
        }
    }

    @Test
    void keepsToTheStandardsInEveryScript() throws Exception {
        new BriefingWriter()
                .write(
                        Briefings.saying(
                                "नरेन्द्र · وزارة الخارجية · שרד · 习近平 · 조태열 · กระทรวง · শেখ · ஜெய்சங்கர் · កម្ពុជា · မြန်မာ"),
                        folder);
        Path pdf = folder.resolve("briefing.pdf");
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
        byte[] first = Files.readAllBytes(pdf);
        new BriefingWriter()
                .write(
                        Briefings.saying(
                                "नरेन्द्र · وزارة الخارجية · שרד · 习近平 · 조태열 · กระทรวง · শেখ · ஜெய்சங்கர் · កម្ពុជា · မြန်မာ"),
                        folder);
        assertArrayEquals(first, Files.readAllBytes(pdf));
    }

    @Test
    void namesTheLanguageOfForeignWords() throws IOException {
        new BriefingWriter().write(Briefings.saying("Modi (नरेन्द्र मोदी) and 외교부"), folder);
        String html = Files.readString(folder.resolve("briefing.html"));
        assertTrue(
                html.contains("(<span lang=\"und-Deva\">नरेन्द्र मोदी</span>) and <span lang=\"ko\">외교부</span>"), html);
        try (PDDocument document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            Set<String> languages = new TreeSet<>();
            collectLanguages(document.getDocumentCatalog().getStructureTreeRoot(), languages);
            assertTrue(languages.containsAll(Set.of("en-GB", "ko", "und-Deva")), languages::toString);
        }
    }

    private static void collectLanguages(PDStructureNode node, Set<String> languages) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getLanguage()).ifPresent(languages::add);
                collectLanguages(element, languages);
            }
        }
    }

    @Test
    void embedsOnlyFontsInUse() throws IOException {
        new BriefingWriter().write(Briefings.week(), folder);
        assertEquals(
                Set.of(
                        "EntenteMarks-Regular",
                        "SourceSansPro-Regular",
                        "SourceSansPro-SemiBold",
                        "SourceSerif4-Regular",
                        "SourceSerif4-SemiBold"),
                fonts());
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Set<String> fonts() throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        return names;
    }
}
