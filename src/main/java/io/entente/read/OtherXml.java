package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.stream.Stream;

/** Says of XML that holds no articles, or none that are known, what it is. */
final class OtherXml extends FormatReader {
    @Override
    boolean recognises(Opening opening) {
        return opening.text().startsWith("<?xml")
                || opening.text().startsWith("<opml")
                || opening.text().startsWith("<svg");
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        String text = item.opening().text();
        if (text.contains("<opml")) {
            throw new NotReadable("is a list of feeds (OPML), which holds no articles; save the feeds themselves");
        }
        if (text.contains("<svg")) {
            throw new NotReadable("is a picture (SVG)");
        }
        throw new NotReadable(
                "is XML of a kind that is not known; known are RSS, Atom, RDF, NITF, NewsML-G2 and NewsML 1");
    }
}
