package io.entente.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads RSS, RDF and Atom feeds; the full text where a feed has it, else the summary. */
final class Feed extends XmlReader {
    /** WordPress closes every item of a feed with this. */
    private static final Pattern FIRST_SEEN =
            Pattern.compile("\\s*The post .{0,300} ?appeared first(?: on .{1,100})?\\.?\\s*$");

    Feed() {
        super("rss|RDF|feed", "item, entry", FieldTable.FEEDS);
    }

    @Override
    Draft draft(Element article, Whole whole) {
        Draft draft = super.draft(article, whole);
        String text = MarkupText.ofMarkedUp(draft.get(Field.TEXT).orElse(""));
        return draft.withText(FIRST_SEEN.matcher(text).replaceFirst(""));
    }
}
