package io.entente.group.meeting;

import io.entente.model.ArticleHead;
import io.entente.model.MeetingBrief.Part;
import java.util.List;

/**
 * A part of a brief before anything is left out of it, with the articles that it can cite.
 *
 * @param part the part
 * @param articles the articles
 */
public record Draft(Part part, List<ArticleHead> articles) {
    public Draft {
        articles = List.copyOf(articles);
    }
}
