package io.entente.write.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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
     * Writes the page, and tells how many sheets it takes.
     *
     * @param day what the file gives as the day on which it was made
     * @param seed what the file's identifier is made from
     */
    public static Sheets write(Document page, LocalDate day, long seed, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        ShapedText shaped = ShapedText.replaceIn(page);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(page, document, shaped).buildPdfRenderer()) {
            PDDocument set = renderer.createPDFKeepOpen();
            StructureTree.of(set).mend();
            PageStreams.dropEmptyArtifacts(set);
            SrgbProfile.replaceIn(set);
            set.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            Properties.write(set, day, PRODUCER);
            if (shaped.isEmpty()) {
                save(set, seed, out);
            } else {
                saveRestored(set, shaped, seed, out);
            }
            return Sheets.of(set);
        }
    }

    private static void save(PDDocument document, long seed, OutputStream out) throws IOException {
        document.setDocumentId(seed);
        document.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** The way back from glyphs to characters is written when a document is saved, so it can be put right only after that. */
    private static void saveRestored(PDDocument document, ShapedText shaped, long seed, OutputStream out)
            throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        document.setDocumentId(seed);
        document.save(first, CompressParameters.NO_COMPRESSION);
        try (PDDocument again = Loader.loadPDF(first.toByteArray())) {
            shaped.restore(again);
            again.getDocument().getTrailer().removeItem(COSName.ID);
            save(again, seed, out);
        }
    }

    private static PdfRendererBuilder builder(Document page, PDDocument document, ShapedText shaped) {
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
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, new EmBox());
        seal(builder);
        for (Typeface face : Typeface.values()) {
            builder.useFont(new LazyFont(document, face::load), face.family(), face.weight(), face.style(), true);
        }
        for (ShapedFont font : shaped.fonts()) {
            builder.useFont(
                    new LazyFont(document, () -> Typeface.parse(font.file())),
                    font.family(),
                    400,
                    FontStyle.NORMAL,
                    true);
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
        private final Supplier<TrueTypeFont> face;
        private PDFont font;

        LazyFont(PDDocument document, Supplier<TrueTypeFont> face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(document, face.get(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException("a font cannot be embedded", e);
                }
            }
            return font;
        }
    }
}
