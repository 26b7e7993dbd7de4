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
     * @throws UncheckedIOException if the folder cannot be made
     * @throws EditionsNotWritten if some could not be written; the others then are
     */
    public void write(Briefing briefing, Path folder) {
        Editions editions = new Editions(folder);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        GlyphCoverage coverage = new GlyphCoverage();
        editions.write("briefing.json", out -> {
            BriefingJson.write(briefing, json);
            json.writeTo(out);
        });
        editions.write("briefing.txt", out -> writeText(MailDigest.of(briefing), out));
        editions.write("briefing.ics", out -> writeText(CalendarFile.of(briefing), out));
        editions.write("briefing.pdf", out -> writePdf(briefing, coverage, checksum(json.toByteArray()), out));
        editions.write("briefing.html", out -> writeHtml(briefing, coverage.unshown(), out));
        editions.end();
    }

    private static void writeText(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void writePdf(Briefing briefing, GlyphCoverage coverage, long seed, OutputStream out) throws IOException {
        Document page = pageForPaper(briefing, coverage);
        coverage.warn("briefing.pdf");
        PdfEdition.write(page, briefing.period().to(), seed, out);
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
