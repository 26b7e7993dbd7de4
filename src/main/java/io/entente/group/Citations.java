package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing.Chapter;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Expectation;
import io.entente.model.Briefing.Headline;
import io.entente.model.Briefing.LateArrival;
import io.entente.model.Briefing.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the articles that a briefing cites, in the order in which the reader meets them. */
final class Citations {
    private final Set<String> cited = new LinkedHashSet<>();

    void headlines(List<Headline> headlines) {
        headlines.forEach(headline -> cited.addAll(headline.articleIds()));
    }

    void agreements(Collection<Agreement> agreements) {
        agreements.forEach(agreement -> {
            agreement.evidence().forEach(evidence -> cited.add(evidence.articleId()));
            agreement.timeline().forEach(entry -> cited.add(entry.articleId()));
        });
    }

    void chapters(List<Chapter> chapters) {
        chapters.forEach(chapter -> {
            agreements(chapter.agreements());
            chapter.meetings().forEach(meeting -> cited.addAll(meeting.articleIds()));
            chapter.dealings().forEach(dealing -> cited.add(dealing.articleId()));
        });
    }

    void expectations(List<Expectation> expectations) {
        expectations.forEach(expected -> cited.addAll(expected.articleIds()));
    }

    void conflicts(List<Conflict> conflicts) {
        conflicts.forEach(conflict -> conflict.positions()
                .forEach(position -> position.evidence().forEach(evidence -> cited.add(evidence.articleId()))));
    }

    void late(List<LateArrival> late) {
        late.stream()
                .filter(arrival -> arrival.original().isEmpty())
                .forEach(arrival -> cited.add(arrival.report().article().id()));
    }

    List<Source> sources(List<ArticleHead> articles, Quotes quotes) {
        Map<String, ArticleHead> byId = new HashMap<>();
        articles.stream()
                .filter(article -> cited.contains(article.id()))
                .forEach(article -> byId.putIfAbsent(article.id(), quotes.head(article)));
        List<Source> sources = new ArrayList<>();
        for (String id : cited) {
            sources.add(new Source(sources.size() + 1, byId.get(id)));
        }
        return sources;
    }
}
