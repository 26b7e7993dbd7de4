package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.stream.Stream;

/** Reads an OpenDocument text. */
final class Odt extends FormatReader {
    /** Where the name of its first file stands in a ZIP file. */
    private static final int FIRST_NAME = 30;

    Odt() {
        super("odt");
    }

    @Override
    boolean showsInContent() {
        return true;
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.hasBytes("PK\u0003\u0004")
                && (opening.hasBytesAt(FIRST_NAME, "mimetypeapplication/vnd.oasis.opendocument.text")
                        || hasNameOf(opening));
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        return DocumentArticles.read(ZippedXml.paragraphs(item, "content.xml", desk.limits()), item, desk);
    }
}
