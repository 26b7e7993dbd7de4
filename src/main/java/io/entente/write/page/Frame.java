package io.entente.write.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of any document: language, title, style, bookmarks, running head and foot.
 *
 * @param title the document's title
 * @param subject what it is about, for the file's properties
 * @param period what the running head says of its time
 * @param marking the handling marking, where there is one
 */
public record Frame(String title, String subject, String period, Optional<Marking> marking) {
    /** Adds the head of the page with its style sheet. */
    public void head(Tag html, String style, List<Section> sections) {
        html.with("lang", "en-GB").with("xml:lang", "en-GB");
        Tag head = html.add("head");
        head.add("title").text(title + " · " + period);
        head.add("meta").with("name", "author").with("content", "Entente");
        head.add("meta").with("name", "subject").with("content", subject);
        head.add("meta").with("name", "description").with("content", subject);
        head.add("meta").with("name", "keywords").with("content", "bilateral agreements, treaties, briefing");
        bookmarks(head, sections);
        head.style(style + marking.map(Marking::rules).orElse(""));
    }

    private static void bookmarks(Tag head, List<Section> sections) {
        Tag list = head.add("bookmarks");
        Tag last = list;
        for (Section section : sections) {
            Tag parent = section.isSubordinate() ? last : list;
            Tag bookmark = parent.add("bookmark").with("name", section.title()).with("href", "#" + section.anchor());
            last = section.isSubordinate() ? last : bookmark;
        }
    }

    /** Sets what stands at the head of the pages that begin behind this place; shown nowhere else. */
    public static void runningHead(Tag parent, String words) {
        parent.add("div", "run-title").text(words);
    }

    /** Adds what the print style moves into the margins of every page. */
    public void margins(Tag body) {
        runningHead(body, title);
        body.add("div", "run-period").text(period);
        marking.ifPresent(words -> {
            words.add(body.add("div", "run-marking-top"));
            words.add(body.add("div", "run-marking-foot"));
        });
    }
}
