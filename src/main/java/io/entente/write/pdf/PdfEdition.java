package io.entente.write.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Sets a page as PDF; the same page and day give the same bytes. */
public final class PdfEdition {
    private static final String PRODUCER = "Entente";
    private static final String[] PROTOCOLS = {"http", "https", "file", "jar", "ftp", "classpath", "data", "about"};

    private PdfEdition() {}

    /**
     * Writes the page.
     *
     * @param day what the file gives as the day on which it was made
     * @param seed what the file's identifier is made from
     */
    public static void write(Document page, LocalDate day, long seed, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(page, document).buildPdfRenderer()) {
            PDDocument set = renderer.createPDFKeepOpen();
            StructureTree.of(set).mend();
            PageStreams.dropEmptyArtifacts(set);
            SrgbProfile.replaceIn(set);
            set.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            Properties.write(set, day, PRODUCER);
            set.setDocumentId(seed);
            set.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static PdfRendererBuilder builder(Document page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfVersion(1.7f);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.withProducer(PRODUCER);
        builder.useSVGDrawer(new SvgPainter());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        seal(builder);
        for (Typeface face : Typeface.values()) {
            builder.useFont(new LazyFont(document, face), face.family(), face.weight(), face.style(), true);
        }
        builder.withW3cDocument(page, "about:blank");
        return builder;
    }

    /** Content may name addresses and files; nothing of that is ever opened. */
    private static void seal(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        builder.useProtocolsStreamImplementation(address -> new Nothing(), PROTOCOLS);
    }

    private static final class Nothing implements FSStream {
        @Override
        public java.io.InputStream getStream() {
            return java.io.InputStream.nullInputStream();
        }

        @Override
        public java.io.Reader getReader() {
            return java.io.Reader.nullReader();
        }
    }

    private static final class LazyFont extends PDFontSupplier {
        private final PDDocument document;
        private final Typeface face;
        private PDFont font;

        LazyFont(PDDocument document, Typeface face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(document, face.load(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(face + " cannot be embedded", e);
                }
            }
            return font;
        }
    }
}
