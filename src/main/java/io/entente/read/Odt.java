package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.stream.Stream;

/** Reads an OpenDocument text. */
final class Odt extends FormatReader {
    Odt() {
        super("odt");
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.hasBytes("PK\u0003\u0004")
                && (opening.names("mimetypeapplication/vnd.oasis.opendocument.text") || hasNameOf(opening));
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        return DocumentArticles.read(
                ZippedXml.paragraphs(item, "content.xml", desk.limits().documentBytes()), item, desk);
    }
}
