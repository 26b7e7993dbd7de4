package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Reads a web page as browsers save it. */
final class Html extends FormatReader {
    private static final Pattern PAGE = Pattern.compile(
            "(?is)^(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body|<(?:div|p|h1|article|section|table|meta|title|link|script|style)[\\s>])");

    Html() {
        super("html", "htm", "xhtml", "shtml");
    }

    @Override
    boolean recognises(Opening opening) {
        return PAGE.matcher(opening.text()).find();
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        Document page = Markup.html(item.bytes(desk.limits().documentBytes()), desk.limits());
        return desk.article(WebPage.draft(page, item.address().orElse("")), item);
    }
}
