package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.List;
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
            List<String> lines = new PdfText(desk.limits()).lines(pdf);
            if (lines.stream().noneMatch(EnglishText::hasWords)) {
                throw new NotReadable("holds no text, only pictures of pages; run text recognition (OCR) on it");
            }
            return DocumentArticles.read(lines, item, desk);
        } catch (InvalidPasswordException locked) {
            throw new NotReadable("is protected by a password; save it without one");
        } catch (NotReadable reason) {
            throw reason;
        } catch (IOException broken) {
            throw new NotReadable("is a damaged PDF; fetch it again, or open it and print it to a new file");
        }
    }
}
