package io.entente.read;

import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of a PDF. */
final class Pdf extends FormatReader {
    private static final int MAGIC_WITHIN = 1024;
    private static final int UNPACKED_TIMES = 8;

    Pdf() {
        super("pdf");
    }

    @Override
    boolean showsInContent() {
        return true;
    }

    /** ISO 32000 readers look for the header within the first 1,024 bytes. */
    @Override
    boolean recognises(Opening opening) {
        int magic = opening.latin().indexOf("%PDF-");
        return magic >= 0 && magic < MAGIC_WITHIN;
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        byte[] bytes = item.bytes(desk.limits().documentBytes());
        long most = (long) UNPACKED_TIMES * desk.limits().documentBytes();
        try (PDDocument pdf =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(most).streamCache)) {
            PdfText.Text text = new PdfText(desk.limits()).of(pdf);
            Stream<Reading> unread = text.unread().map(reason -> new Unreadable(item.place(), reason)).stream()
                    .map(Reading.class::cast);
            if (text.lines().stream().anyMatch(EnglishText::hasWords)) {
                return Stream.concat(DocumentArticles.read(text.lines(), item, desk), unread);
            }
            throw new NotReadable(
                    text.unread().orElse("holds no text, only pictures of pages; run text recognition (OCR) on it"));
        } catch (InvalidPasswordException locked) {
            throw new NotReadable("is protected by a password; save it without one");
        } catch (NotReadable reason) {
            throw reason;
        } catch (IOException broken) {
            throw new NotReadable("is a damaged PDF; fetch it again, or open it and print it to a new file");
        }
    }
}
