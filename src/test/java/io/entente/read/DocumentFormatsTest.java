package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatsTest {
    @TempDir
    Path root;

    private DropFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new DropFolder(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx/treaty.docx", "odt/visas.odt", "rtf/annex.rtf", "pdf/extradition.pdf"})
    void contentTellsTheFormatWhateverTheName(String sample) throws IOException {
        Article named = folder.article(sample, bytes(sample));
        Article misnamed = folder.article("a.dat", bytes(sample));
        assertEquals(named.text(), misnamed.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.pdf", "a.odt", "a.rtf"})
    void textUnderTheNameOfADocumentIsReadAsText(String name) {
        Article article =
                folder.article(name, "Ministers meet\n\nThe ministers met and said that they would meet again.");
        assertEquals("The ministers met and said that they would meet again.", article.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void feedInAnyWidthOfUnicodeIsRead(String charset) {
        String feed =
                "<?xml version='1.0'?><rss><channel><item><title>Ministers meet</title><description>They met in Málaga"
                        + ".</description></item></channel></rss>";
        assertEquals(
                "They met in Málaga.",
                folder.article("feed", feed.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void pdfWithAPasswordIsSaidToHaveOne() throws IOException {
        assertEquals(
                "a.pdf is protected by a password; save it without one",
                folder.reason("a.pdf", locked(bytes("pdf/extradition.pdf"))));
    }

    @Test
    void pdfOfPicturesIsSaidToHoldNoText() throws IOException {
        assertEquals(
                "a.pdf holds no text, only pictures of pages; run text recognition (OCR) on it",
                folder.reason("a.pdf", bytes("pdf/scan.pdf")));
    }

    @Test
    void truncatedDocumentIsSaidToBeDamaged() throws IOException {
        byte[] docx = bytes("docx/treaty.docx");
        String reason = folder.reason("a.docx", Arrays.copyOf(docx, docx.length / 2));
        assertEquals("a.docx breaks off in the middle; fetch or save it again", reason);
    }

    @Test
    void wordsOfRtfInOtherCodePagesAndSignsAreRead() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1250 Ministers meet\\par\\par The minister of \\'c8ech\\uc1\\u225?m met {\\b his} guest \\endash  \\ldblquote yes\\rdblquote .\\par}";
        assertEquals(
                "The minister of Čechám met his guest – “yes”.",
                folder.article("a.rtf", rtf).text());
    }

    @Test
    void oldWordAndPicturesAreNamedForWhatTheyAre() {
        byte[] old =
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "a.doc is a document of Word before 2007, or one with a password; save it as DOCX, PDF or text",
                folder.reason("a.doc", old));
        byte[] picture = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\u0001\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "a.txt is a picture; run text recognition (OCR) on it and save the text",
                folder.reason("a.txt", picture));
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(String sample) throws IOException {
        try (InputStream in = DocumentFormatsTest.class.getResourceAsStream("samples/" + sample)) {
            return in.readAllBytes();
        }
    }
}
