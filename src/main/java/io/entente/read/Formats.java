package io.entente.read;

import java.util.List;
import java.util.Optional;

/** The list of formats that are read; to add one, write its reader and add a line. */
final class Formats {
    /** Content decides before names do, and a format before those that stand behind it. */
    private static final List<FormatReader> READERS = List.of(
            new Pdf(),
            new Docx(),
            new Odt(),
            new Zip(),
            new Gzip(),
            new Tar(),
            new Warc(),
            new Rtf(),
            new Unsupported(),
            new JsonLines(),
            new Json(),
            new Mhtml(),
            new Mbox(),
            new Eml(),
            new Feed(),
            new AgencyXml(),
            new Html(),
            new OtherXml(),
            new Csv());

    /** What is text and of no other format. */
    private static final FormatReader PLAIN = new PlainText();

    private Formats() {}

    /** Returns the reader for a file with this name and these first bytes. */
    static FormatReader of(Opening opening) throws NotReadable {
        if (opening.isEmpty()) {
            throw new NotReadable("is empty");
        }
        return byContent(opening)
                .or(() -> byName(opening))
                .or(() -> Optional.of(PLAIN).filter(plain -> plain.recognises(opening)))
                .orElseThrow(() -> new NotReadable("looks like a program, a picture or other data, not text"));
    }

    private static Optional<FormatReader> byContent(Opening opening) {
        return READERS.stream().filter(reader -> reader.recognises(opening)).findFirst();
    }

    private static Optional<FormatReader> byName(Opening opening) {
        return READERS.stream()
                .filter(reader -> reader.hasNameOf(opening) && !reader.showsInContent() && opening.isText())
                .findFirst();
    }
}
