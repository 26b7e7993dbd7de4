package io.entente.write;

import io.entente.model.MeetingBrief;
import io.entente.write.html.HtmlEdition;
import io.entente.write.json.MeetingBriefJson;
import io.entente.write.meeting.MeetingDocument;
import io.entente.write.page.Badge;
import io.entente.write.pdf.GlyphCoverage;
import io.entente.write.pdf.PdfEdition;
import io.entente.write.pdf.Sheets;
import io.entente.write.text.BriefDigest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.w3c.dom.Document;

/** Writes the brief before a meeting as files for readers and for machines. */
public final class MeetingBriefWriter {
    private final Paper paper;

    /** Prepares a writer for A4. */
    public MeetingBriefWriter() {
        this(Paper.A4);
    }

    /** Prepares a writer for a paper. */
    public MeetingBriefWriter(Paper paper) {
        this.paper = paper;
    }

    /**
     * Sets the fullest of some versions of a brief that keeps to the pages it wants, or the shortest where none does.
     *
     * <p>When it is kept, {@code brief.pdf}, {@code .html}, {@code .json} and {@code .txt} are written, each whole or not at all. A
     * version that cannot be set in pages counts as one that keeps to them: keeping it writes the others, then throws
     * {@link EditionsNotWritten}.
     *
     * @param versions the versions, from the fullest to the shortest
     * @throws UncheckedIOException if the brief cannot be put into words
     */
    public Printed print(List<MeetingBrief> versions) {
        return new Fitting(versions, MeetingDocument::likelyPages, this::set).best();
    }

    private Printed set(MeetingBrief brief) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            MeetingBriefJson.write(brief, json);
        } catch (IOException e) {
            throw new UncheckedIOException("the brief cannot be put into words: " + e.getMessage(), e);
        }
        try {
            Setting setting = set(brief, checksum(json.toByteArray()));
            return new Printed(
                    brief, setting.sheets().count(), folder -> keep(brief, json, setting.pdf()::writeTo, folder));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Printed(brief, brief.pages(), folder -> keep(brief, json, out -> Fault.again(e), folder));
        }
    }

    private Setting set(MeetingBrief brief, long seed) throws IOException {
        Setting roomy = set(brief, seed, "");
        int over = roomy.sheets().count() - brief.pages();
        if (over > 1 || over < 1 && !roomy.sheets().endsShort()) {
            return roomy;
        }
        Setting close = set(brief, seed, resource("brief-compact.css"));
        return close.sheets().count() < roomy.sheets().count() ? close : roomy;
    }

    private Setting set(MeetingBrief brief, long seed, String furtherStyle) throws IOException {
        GlyphCoverage coverage = new GlyphCoverage();
        String style = paper.rule() + resource("briefing.css") + resource("brief.css") + furtherStyle + Badge.rules();
        Document page = new MeetingDocument(brief, style).build(coverage, coverage.unshown());
        coverage.warn("brief.pdf");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        return new Setting(PdfEdition.write(page, brief.on(), seed, pdf), pdf);
    }

    private record Setting(Sheets sheets, ByteArrayOutputStream pdf) {}

    private static void keep(MeetingBrief brief, ByteArrayOutputStream json, WholeFile.Content pdf, Path folder) {
        Editions editions = new Editions(folder);
        editions.write("brief.json", json::writeTo);
        editions.write("brief.txt", out -> out.write(BriefDigest.of(brief).getBytes(StandardCharsets.UTF_8)));
        editions.write("brief.html", out -> out.write(html(brief)));
        editions.write("brief.pdf", pdf);
        editions.end();
    }

    private static byte[] html(MeetingBrief brief) throws IOException {
        Document page = new MeetingDocument(brief, "").build(UnaryOperator.identity(), new TreeSet<>());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String style = resource("screen.css") + resource("brief-screen.css") + MeetingDocument.markingRules(brief);
        HtmlEdition.write(page, style, out);
        return out.toByteArray();
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = MeetingBriefWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
