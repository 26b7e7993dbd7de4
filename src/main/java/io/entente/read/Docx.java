package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads a document of Word since 2007. */
final class Docx extends FormatReader {
    private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/", "docProps/", "word/");
    /** Where the name of its first file stands in a ZIP file. */
    private static final int FIRST_NAME = 30;

    Docx() {
        super("docx");
    }

    @Override
    boolean showsInContent() {
        return true;
    }

    @Override
    boolean recognises(Opening opening) {
        boolean office = PARTS.stream().anyMatch(part -> opening.hasBytesAt(FIRST_NAME, part));
        return opening.hasBytes("PK\u0003\u0004") && office && (opening.names("word/") || hasNameOf(opening));
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        return DocumentArticles.read(ZippedXml.paragraphs(item, "word/document.xml", desk.limits()), item, desk);
    }
}
