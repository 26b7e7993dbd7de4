package io.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML and XML, whole or broken, without fetching anything and without resolving entities that a file declares. */
final class Markup {
    private static final int DECLARATION_BYTES = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static Document html(byte[] bytes, ReadLimits limits) throws NotReadable {
        return html(text(bytes), limits);
    }

    static Document html(String text, ReadLimits limits) throws NotReadable {
        check(text, limits);
        return Jsoup.parse(text);
    }

    static Document xml(byte[] bytes, ReadLimits limits) throws NotReadable {
        String text = text(bytes);
        check(text, limits);
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** A tree of elements takes fifty times the memory of the text that spells it. */
    private static void check(String text, ReadLimits limits) throws NotReadable {
        int elements = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            elements += text.startsWith("/", at + 1) ? 0 : 1;
        }
        if (elements > limits.elements()) {
            throw new NotReadable(
                    "is built of more than " + limits.elements() + " elements; split it or save it as text");
        }
    }

    /** Returns the text of markup, in the character set that it declares where its bytes allow. */
    private static String text(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        String text = declared.find() ? Charsets.decode(bytes, declared.group(1)) : Charsets.decode(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
