package io.entente.write.page;

import io.entente.model.ArticleHead;
import io.entente.model.ArticleHead.DateOrigin;
import io.entente.model.Briefing;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The articles cited, by number, each with the way back to where it is cited.
 *
 * @param citations where they are cited; complete only when the list is written last
 */
public record SourceList(Citations citations) {
    /** What stands before the numbers of pages; on a screen, where titles of sections stand for them, something else must. */
    public static final String ON_PAGES = " on p. ";

    /** Adds the list. */
    public void write(Tag part, List<Briefing.Source> sources) {
        sources.forEach(source -> write(part, source));
    }

    private void write(Tag part, Briefing.Source source) {
        ArticleHead article = source.article();
        Tag entry = part.add("div", "source").with("id", "source-" + source.number());
        Tag line = entry.add("p", "source-line");
        line.add("b").text("[" + source.number() + "]");
        line.text(" " + article.publisher().map(publisher -> publisher + ": ").orElse("") + "“" + article.title()
                + "”, " + Dates.full(article.published()) + dateNote(article.dateOrigin()) + ".");
        Tag detail = entry.add("p", "detail");
        article.url()
                .flatMap(Links::safe)
                .ifPresent(address -> detail.add("a")
                        .with("href", address)
                        .with("title", "Open source " + source.number() + " on the web")
                        .text(address));
        detail.text((article.url().flatMap(Links::safe).isPresent() ? " · " : "") + article.file());
        back(detail, citations.placesOf(source.number()));
    }

    private static String dateNote(DateOrigin origin) {
        return origin == DateOrigin.METADATA ? "" : " (date " + origin.words() + ")";
    }

    /** The style sheets put the commas, which so stay with their numbers at a line's end. */
    private static void back(Tag line, Map<String, String> places) {
        if (!places.isEmpty()) {
            line.text(" · cited" + ON_PAGES);
        }
        for (Iterator<Map.Entry<String, String>> all = places.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<String, String> place = all.next();
            Links.back(line, place.getValue(), place.getKey(), all.hasNext());
            line.text(all.hasNext() ? " " : "");
        }
    }
}
