package io.entente.write.weekly;

import io.entente.model.Agreement;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.write.page.Citations;
import io.entente.write.page.Links;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A briefing that is being written: its content, the places in it that can be linked to, and what has been cited so far. */
final class Edition {
    private final Briefing briefing;
    private final Citations citations;
    private final Map<Relationship, String> chapters = new HashMap<>();
    private final Map<String, String> agreements = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();
    private final Map<String, ArticleHead> articles = new HashMap<>();
    private final Set<String> late = new HashSet<>();

    Edition(Briefing briefing) {
        this.briefing = briefing;
        this.citations = new Citations(briefing.sources());
        briefing.sources().forEach(source -> articles.put(source.article().id(), source.article()));
        briefing.late().forEach(arrival -> late.add(arrival.report().article().id()));
        for (Briefing.Chapter chapter : briefing.chapters()) {
            chapters.put(chapter.between(), "relationship-" + (chapters.size() + 1));
            chapter.agreements()
                    .forEach(agreement ->
                            agreements.putIfAbsent(agreement.id(), "agreement-" + (agreements.size() + 1)));
        }
    }

    Briefing briefing() {
        return briefing;
    }

    Citations citations() {
        return citations;
    }

    Optional<String> anchorOf(Relationship between) {
        return Optional.ofNullable(chapters.get(between));
    }

    Optional<String> anchorOf(Agreement agreement) {
        return Optional.ofNullable(agreements.get(agreement.id()));
    }

    /** Returns the agreement's anchor when it is asked for the first time: an anchor stands once on a page. */
    Optional<String> claimAnchor(Agreement agreement) {
        return claimed.add(agreement.id()) ? anchorOf(agreement) : Optional.empty();
    }

    Optional<ArticleHead> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** Tells whether a relationship gets a chapter of its own: it has agreements or meetings, or is one of the home country's. */
    boolean hasMuchToSay(Briefing.Chapter chapter) {
        return !chapter.agreements().isEmpty()
                || !chapter.meetings().isEmpty()
                || briefing.home().filter(chapter.between()::has).isPresent();
    }

    /** Adds the relationship's name, as a link to its chapter where it has one. */
    void name(Tag parent, Relationship between) {
        String name = briefing.nameOf(between);
        anchorOf(between)
                .ifPresentOrElse(
                        anchor -> Links.within(parent, anchor, name, "Go to " + name), () -> parent.text(name));
    }

    /** Adds the page number of the relationship's chapter, where it has one. */
    void page(Tag parent, Relationship between) {
        anchorOf(between).ifPresent(anchor -> {
            parent.text(" ");
            Links.page(parent, anchor, "Go to " + briefing.nameOf(between));
        });
    }

    /** Returns the names of an agreement's parties, the home country first. */
    String partiesOf(Agreement agreement) {
        List<Party> parties = new ArrayList<>(agreement.parties());
        briefing.home().filter(parties::remove).ifPresent(home -> parties.add(0, home));
        return parties.stream().map(briefing::nameOf).collect(Collectors.joining(parties.size() == 2 ? "–" : ", "));
    }

    /** Tells whether an article came after the briefing of its day was made. */
    boolean isLate(String articleId) {
        return late.contains(articleId);
    }

    /** Returns the publisher of an article that is cited, as far as it is known. */
    Optional<String> publisherOf(String articleId) {
        return article(articleId).flatMap(ArticleHead::publisher);
    }
}
