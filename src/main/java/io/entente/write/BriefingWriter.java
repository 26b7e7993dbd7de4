package io.entente.write;

import io.entente.model.Briefing;
import io.entente.write.html.HtmlEdition;
import io.entente.write.json.BriefingJson;
import io.entente.write.page.Badge;
import io.entente.write.pdf.GlyphCoverage;
import io.entente.write.pdf.PdfEdition;
import io.entente.write.text.CalendarFile;
import io.entente.write.text.MailDigest;
import io.entente.write.weekly.WeeklyDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.w3c.dom.Document;

/** Writes a briefing as files for readers and for machines. */
public final class BriefingWriter {
    private final Paper paper;

    /** Prepares a writer for A4. */
    public BriefingWriter() {
        this(Paper.A4);
    }

    /** Prepares a writer for a paper. */
    public BriefingWriter(Paper paper) {
        this.paper = paper;
    }

    /**
     * Writes {@code briefing.pdf}, {@code .html}, {@code .json}, {@code .txt} and {@code .ics}, each whole or not at all.
     *
     * @param folder where they go; made if it is not there
     * @throws UncheckedIOException if a file cannot be written
     */
    public void write(Briefing briefing, Path folder) {
        try {
            Files.createDirectories(folder);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            BriefingJson.write(briefing, json);
            long seed = checksum(json.toByteArray());
            WholeFile.write(folder.resolve("briefing.json"), json::writeTo);
            WholeFile.write(folder.resolve("briefing.txt"), utf8(MailDigest.of(briefing)));
            WholeFile.write(folder.resolve("briefing.ics"), utf8(CalendarFile.of(briefing)));
            GlyphCoverage coverage = new GlyphCoverage();
            Document page = pageForPaper(briefing, coverage);
            coverage.warn("briefing.pdf");
            WholeFile.write(folder.resolve("briefing.html"), out -> writeHtml(briefing, coverage.unshown(), out));
            WholeFile.write(
                    folder.resolve("briefing.pdf"),
                    out -> PdfEdition.write(page, briefing.period().to(), seed, out));
        } catch (IOException e) {
            throw new UncheckedIOException("the briefing cannot be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static WholeFile.Content utf8(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Document pageForPaper(Briefing briefing, GlyphCoverage coverage) throws IOException {
        String style = paper.rule() + resource("briefing.css") + Badge.rules();
        return new WeeklyDocument(briefing, style, paper.textHeight()).build(coverage, coverage.unshown());
    }

    private static void writeHtml(Briefing briefing, SortedSet<Integer> unshown, OutputStream out) throws IOException {
        Document page =
                new WeeklyDocument(briefing, "", Paper.A4.textHeight()).build(UnaryOperator.identity(), unshown);
        HtmlEdition.write(page, resource("screen.css") + WeeklyDocument.markingRules(briefing), out);
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BriefingWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
