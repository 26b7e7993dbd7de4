package io.entente.group.meeting;

import io.entente.model.Agreement;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing.Source;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the articles that a brief cites, in the order in which the reader meets them. */
final class Cited {
    private final Set<String> ids = new LinkedHashSet<>();

    private Cited() {}

    static List<Source> in(List<Part> parts, List<ArticleHead> articles) {
        Cited cited = new Cited();
        parts.forEach(cited::add);
        Map<String, ArticleHead> byId = new HashMap<>();
        articles.forEach(article -> byId.putIfAbsent(article.id(), article));
        List<Source> sources = new ArrayList<>();
        for (String id : cited.ids) {
            sources.add(new Source(sources.size() + 1, byId.get(id)));
        }
        return sources;
    }

    private void add(Part part) {
        part.occasion().ifPresent(meeting -> ids.addAll(meeting.articleIds()));
        part.bottomLine().forEach(headline -> ids.addAll(headline.articleIds()));
        part.agreements().forEach(this::add);
        part.coming().forEach(meeting -> ids.addAll(meeting.articleIds()));
        part.held().forEach(meeting -> ids.addAll(meeting.articleIds()));
        part.people().forEach(holder -> ids.add(holder.articleId()));
        part.remarks().forEach(remark -> ids.add(remark.articleId()));
        part.disputes().forEach(conflict -> conflict.positions().forEach(position -> add(position.evidence())));
        part.friction().forEach(passage -> ids.add(passage.articleId()));
        part.thirdParties().forEach(third -> ids.add(third.passage().articleId()));
    }

    private void add(Standing standing) {
        add(standing.agreement().evidence());
        standing.agreement().timeline().forEach(entry -> ids.add(entry.articleId()));
        standing.next().forEach(expected -> ids.addAll(expected.articleIds()));
        standing.overdue().forEach(expected -> ids.addAll(expected.articleIds()));
    }

    private void add(List<Agreement.Evidence> evidence) {
        evidence.forEach(sentence -> ids.add(sentence.articleId()));
    }
}
