package io.entente.write.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The properties of a document, said twice as ISO 19005-2, 6.6.3 asks: in its information dictionary and as XMP. */
final class Properties {
    private Properties() {}

    static void write(PDDocument document, LocalDate day, String producer) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        midnight.clear();
        midnight.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        information.setCreationDate(midnight);
        information.setModificationDate(midnight);
        information.setCreator(producer);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                packet(information, document.getDocumentCatalog().getLanguage(), day));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static byte[] packet(PDDocumentInformation information, String language, LocalDate day) throws IOException {
        String date = day + "T00:00:00Z";
        String packet = template()
                .replace("@language@", xml(language))
                .replace("@date@", date)
                .replace("@producer@", xml(information.getProducer()))
                .replace("@creator@", xml(information.getCreator()))
                .replace("@author@", xml(information.getAuthor()))
                .replace("@keywords@", xml(information.getKeywords()))
                .replace("@subject@", xml(information.getSubject()))
                .replace("@title@", xml(information.getTitle()));
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String template() throws IOException {
        try (var in = Properties.class.getResourceAsStream("/io/entente/write/metadata.xmp")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String xml(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
