package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Says of files that are known and hold no text that can be read what they are, and what would help. */
final class Unsupported extends FormatReader {
    private static final String SAVE_AS_TEXT = "; save it as DOCX, PDF or text";
    private static final String PICTURE = "is a picture; run text recognition (OCR) on it and save the text";

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    0,
                    "\u00D0\u00CF\u0011\u00E0",
                    "is a document of Word before 2007, or one with a password" + SAVE_AS_TEXT),
            new Kind(0, "\u00FF\u00D8\u00FF", PICTURE),
            new Kind(0, "\u0089PNG", PICTURE),
            new Kind(0, "GIF8", PICTURE),
            new Kind(0, "II*\u0000", PICTURE),
            new Kind(0, "MM\u0000*", PICTURE),
            new Kind(8, "WEBP", PICTURE),
            new Kind(0, "Rar!", "is a RAR archive; unpack it, or pack it as ZIP"),
            new Kind(0, "7z\u00BC\u00AF", "is a 7z archive; unpack it, or pack it as ZIP"),
            new Kind(0, "\u00FD7zXZ", "is packed with xz; unpack it, or pack it as GZ"),
            new Kind(4, "1AY&SY", "is packed with bzip2; unpack it, or pack it as GZ"),
            new Kind(0, "%!PS", "is PostScript; print it to PDF"),
            new Kind(4, "ftyp", "is a film or sound"),
            new Kind(0, "ID3", "is a sound"));

    /** What tells a kind of file, and what is said of it. */
    private record Kind(int offset, String magic, String reason) {}

    @Override
    boolean recognises(Opening opening) {
        return KINDS.stream().anyMatch(kind -> opening.hasBytesAt(kind.offset, kind.magic));
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        Opening opening = item.opening();
        String reason = KINDS.stream()
                .filter(kind -> opening.hasBytesAt(kind.offset, kind.magic))
                .map(Kind::reason)
                .findFirst()
                .orElseThrow();
        throw new NotReadable(reason);
    }
}
