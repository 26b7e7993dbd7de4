package io.entente.write.html;

import io.entente.model.AgreementStatus;
import io.entente.write.page.Badge;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page as it is read on a screen: it works from a mail attachment, on a phone and in the dark, and can be filtered.
 *
 * <p>Its content security policy allows its own style sheet, named by its hash, and nothing else: no script, no address.
 */
public final class HtmlEdition {
    private static final String FONT = "/io/entente/write/fonts/EntenteMarks-Regular.ttf";

    private HtmlEdition() {}

    /**
     * Writes a page; the page is changed by it and cannot be used again.
     *
     * @param style the rules for a screen
     */
    public static void write(Document page, String style, OutputStream out) throws IOException {
        List<Element> chapters = ScreenPage.adapt(page);
        String rules = fontFace() + style + Badge.rules() + filters(chapters);
        Element head = (Element) page.getElementsByTagName("head").item(0);
        Element sheet = (Element) page.getElementsByTagName("style").item(0);
        sheet.setTextContent(rules);
        meta(head, "http-equiv", "Content-Security-Policy", policy(rules));
        meta(head, "name", "viewport", "width=device-width, initial-scale=1");
        out.write(new Markup().of(page).getBytes(StandardCharsets.UTF_8));
    }

    private static void meta(Element head, String kind, String name, String content) {
        Element meta = head.getOwnerDocument().createElementNS(head.getNamespaceURI(), "meta");
        meta.setAttribute(kind, name);
        meta.setAttribute("content", content);
        head.insertBefore(meta, head.getFirstChild());
    }

    private static String policy(String rules) {
        return "default-src 'none'; font-src data:; style-src 'sha256-" + hash(rules)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String fontFace() throws IOException {
        try (InputStream in = HtmlEdition.class.getResourceAsStream(FONT)) {
            return "@font-face{font-family:'Entente Marks';src:url(data:font/ttf;base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes()) + ")}\n";
        }
    }

    /** A filter hides what it does not name, so that everything shows where a browser does not know {@code :has}. */
    private static String filters(List<Element> chapters) {
        StringBuilder rules = new StringBuilder();
        for (AgreementStatus status : AgreementStatus.values()) {
            String name = Badge.classOf(status);
            rules.append("body:has(#filter-" + name + ":not(:checked)) .shows-" + name + "{display:none}\n");
        }
        for (Element chapter : chapters) {
            String of = chapter.getAttribute("class").replaceFirst(".* of-", "");
            rules.append(
                    "body:has(option[value=\"" + of + "\"]:checked) .relationship:not(.of-" + of + "){display:none}\n");
        }
        return rules.toString();
    }
}
