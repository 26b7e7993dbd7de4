package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.ArticleHead;
import io.entente.model.Event;
import io.entente.model.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sentences that a document prints, and what is known of their articles.
 *
 * <p>Of most old articles the outline alone is at hand; the whole is asked for once, for those that are printed.
 *
 * @param wholes the whole reports of articles of which there was the outline
 */
record Quotes(Map<ArticleHead, Report> wholes) {
    /** For reports that are whole already. */
    static final Quotes AT_HAND = new Quotes(Map.of());

    /**
     * Returns the quotes of some mentions.
     *
     * @param archive gives the whole reports of articles, in the same order
     */
    static Quotes of(Stream<Mention> printed, Function<List<ArticleHead>, List<Report>> archive) {
        Set<ArticleHead> outlines = new HashSet<>();
        printed.filter(mention -> mention.finding().isOutline())
                .map(Mention::article)
                .forEach(outlines::add);
        List<ArticleHead> heads = List.copyOf(outlines);
        List<Report> reports = archive.apply(heads);
        Map<ArticleHead, Report> wholes = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            wholes.put(heads.get(i), reports.get(i));
        }
        return new Quotes(wholes);
    }

    AgreementFinding finding(Mention mention) {
        Report whole = mention.finding().isOutline() ? wholes.get(mention.article()) : null;
        return whole == null ? mention.finding() : whole.findings().agreements().get(mention.place());
    }

    Event event(Happening happening) {
        return finding(happening.mention()).events().get(happening.place());
    }

    ArticleHead head(ArticleHead head) {
        Report whole = wholes.get(head);
        return whole == null ? head : whole.article();
    }
}
