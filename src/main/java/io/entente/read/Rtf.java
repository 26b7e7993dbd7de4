package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads Rich Text Format. */
final class Rtf extends FormatReader {
    Rtf() {
        super("rtf");
    }

    @Override
    boolean showsInContent() {
        return true;
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.text().startsWith("{\\rtf");
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        String source = new String(item.bytes(desk.limits().documentBytes()), StandardCharsets.ISO_8859_1);
        return DocumentArticles.read(new RtfText(source).lines(), item, desk);
    }
}
