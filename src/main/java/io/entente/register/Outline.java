package io.entente.register;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleHead;
import io.entente.model.Event;
import io.entente.model.Findings;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article reports of agreements, without a sentence: parties, names, stages, dated events.
 *
 * @param key the article's key
 * @param id the article's id
 * @param file the article's file
 * @param told the agreements, in the order of the article
 */
record Outline(long key, String id, String file, List<Told> told) {
    static final Quote NONE = new Quote("", 0, 0);

    LocalDate day() {
        return ArticleKey.day(key);
    }

    Report report() {
        ArticleHead head = new ArticleHead(
                id, file, "", Optional.empty(), Optional.empty(), day(), ArticleHead.DateOrigin.METADATA);
        return new Report(
                head,
                "",
                new Findings(List.of(), told.stream().map(Told::finding).toList(), List.of()));
    }

    /** What is told of one agreement. */
    record Told(Set<Party> parties, Naming naming, AgreementStatus status, List<Event> events) {
        AgreementFinding finding() {
            return naming.finding(parties, status, events);
        }
    }
}
