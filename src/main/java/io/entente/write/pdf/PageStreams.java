package io.entente.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The drawing instructions of pages. */
final class PageStreams {
    private static final Pattern EMPTY = Pattern.compile("/Artifact /(Prop\\d+) BDC\nEMC\n");

    private PageStreams() {}

    /** Returns a page's instructions; they hold no character beyond Latin-1. */
    static String read(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Replaces a page's instructions. */
    static void write(PDDocument document, PDPage page, String instructions) throws IOException {
        byte[] bytes = instructions.getBytes(StandardCharsets.ISO_8859_1);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
    }

    /** Takes out the pairs that the layout puts around backgrounds that draw nothing: a third of a page's instructions. */
    static void dropEmptyArtifacts(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Matcher empty = EMPTY.matcher(read(page));
            Set<String> dropped = new HashSet<>();
            String rest = empty.replaceAll(match -> {
                dropped.add(match.group(1));
                return "";
            });
            if (!dropped.isEmpty()) {
                forget(page, dropped, rest);
                write(document, page, rest);
            }
        }
    }

    private static void forget(PDPage page, Set<String> dropped, String rest) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            dropped.stream()
                    .filter(name -> !rest.contains("/" + name + " BDC"))
                    .forEach(name -> properties.removeItem(COSName.getPDFName(name)));
        }
    }
}
