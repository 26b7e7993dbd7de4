package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a page that a browser saved into a single file (MHTML, RFC 2557). */
final class Mhtml extends FormatReader {
    private static final Pattern SAVED = Pattern.compile("(?im)^(?:From: <?Saved by |Snapshot-Content-Location:)");

    Mhtml() {
        super("mht", "mhtml");
    }

    @Override
    boolean recognises(Opening opening) {
        return SAVED.matcher(opening.text()).find() && opening.text().contains("multipart/related")
                || hasNameOf(opening) && opening.text().contains("MIME-Version");
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        return Mail.of(item, desk.limits()).readPage(item, desk);
    }
}
