package io.entente.write.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Makes links to places of the page and to published articles. */
public final class Links {
    /** What stands before the section's title in the title of a link back. */
    public static final String BACK = "Back to ";

    private Links() {}

    /** Adds a link to a place of the same page; the title says where it leads, as ISO 14289-1, 7.18.5 asks. */
    public static Tag within(Tag parent, String anchor, String words, String title) {
        return parent.add("a").with("href", "#" + anchor).with("title", title).text(words);
    }

    /** Adds the number of the page on which a place stands, as a link to it; the style writes it, and a screen does without. */
    public static void page(Tag parent, String anchor, String title) {
        parent.add("span", "on-page")
                .add("a", "page")
                .with("href", "#" + anchor)
                .with("title", title);
    }

    /** Adds a link back to where something is cited: its page on paper, the section's title on a screen. */
    static void back(Tag parent, String anchor, String section, boolean moreFollow) {
        within(parent, anchor, "", BACK + section).with("class", moreFollow ? "back more" : "back");
    }

    /** Returns the address if a browser may be sent there: http and https, with a host. */
    public static Optional<String> safe(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
