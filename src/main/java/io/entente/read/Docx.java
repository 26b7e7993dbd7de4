package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.stream.Stream;

/** Reads a document of Word since 2007. */
final class Docx extends FormatReader {
    Docx() {
        super("docx");
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.hasBytes("PK\u0003\u0004") && (opening.names("word/") || hasNameOf(opening));
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        return DocumentArticles.read(
                ZippedXml.paragraphs(item, "word/document.xml", desk.limits().documentBytes()), item, desk);
    }
}
