package io.entente.write.meeting;

import io.entente.model.ArticleHead;
import io.entente.model.MeetingBrief;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.write.page.Citations;
import io.entente.write.page.Dates;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A brief that is being written: its content, the numbers of its paragraphs, and what has been cited so far. */
final class Edition {
    private final MeetingBrief brief;
    private final Citations citations;
    private final Map<String, ArticleHead> articles = new HashMap<>();
    private int paragraphs;

    Edition(MeetingBrief brief) {
        this.brief = brief;
        this.citations = new Citations(brief.sources());
        brief.sources().forEach(source -> articles.put(source.article().id(), source.article()));
    }

    MeetingBrief brief() {
        return brief;
    }

    /** Tells whether there is one counterpart, so that no part needs a heading of its own. */
    boolean isPair() {
        return brief.parts().size() == 1;
    }

    void enter(String section) {
        citations.enter(section);
    }

    /** Adds the next paragraph's number, by which it can be cited. */
    void number(Tag parent) {
        paragraphs++;
        String number = String.valueOf(paragraphs);
        parent.add("span", "number d" + number.length())
                .with("id", "paragraph-" + number)
                .text(number + " ");
    }

    /** Adds a numbered paragraph. */
    Tag paragraph(Tag parent) {
        Tag paragraph = parent.add("p", "numbered");
        number(paragraph);
        return paragraph;
    }

    void cite(Tag parent, Collection<String> articleIds) {
        citations.cite(parent, articleIds);
    }

    /** Returns who reports something and when: "Wire, 17 Nov 2019". */
    String attribution(Optional<String> speaker, String articleId, LocalDate reported) {
        Optional<String> publisher =
                Optional.ofNullable(articles.get(articleId)).flatMap(ArticleHead::publisher);
        String source = publisher.orElse("publisher not known");
        String who = speaker.map(name -> name + (publisher.isPresent() ? ", in " : "; ") + source)
                .orElse(source);
        return Sentence.capital(who) + ", " + Dates.brief(reported);
    }

    /** Returns the two names, the side's first. */
    String nameOf(Part part) {
        return brief.nameOf(brief.side()) + "–" + brief.nameOf(part.counterpart());
    }

    /** Returns a person with the office where one is named: "Mark Esper, Secretary of Defense". */
    static String named(Official official) {
        return official.role()
                .filter(role -> !role.equalsIgnoreCase(official.name()))
                .map(role -> official.name() + ", " + Sentence.capital(role))
                .orElse(official.name());
    }

    /** Returns an anchor that is the counterpart's own where there are several. */
    String anchor(Part part, String section) {
        return isPair() ? section : section + "-" + anchorOf(part.counterpart());
    }

    static String anchorOf(Party party) {
        return "part-" + party.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }
}
