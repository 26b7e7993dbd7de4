package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a mail (RFC 5322): the article or the items of a newsletter in it, and what is attached. */
final class Eml extends FormatReader {
    private static final Pattern HEADER = Pattern.compile("(?:[A-Za-z][A-Za-z0-9-]*:.*|[ \\t].+)");
    private static final Pattern OF_MAIL = Pattern.compile(
            "(?i)(?:message-id|mime-version|received|return-path|delivered-to|content-type|x-mailer):.*");

    Eml() {
        super("eml");
    }

    @Override
    boolean recognises(Opening opening) {
        List<String> head =
                opening.text().lines().takeWhile(line -> !line.isBlank()).toList();
        boolean headers = head.size() > 1
                && head.stream()
                        .limit(head.size() - 1L)
                        .allMatch(line -> HEADER.matcher(line).matches());
        return headers && (head.stream().anyMatch(line -> OF_MAIL.matcher(line).matches()) || hasNameOf(opening));
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        return Mail.of(item, desk.limits()).read(item, desk);
    }
}
