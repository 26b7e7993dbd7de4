package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.Agreement.Evidence;
import io.entente.model.Agreement.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keeps of an agreement's years what a briefing can use: all news, the latest before it, and the first report.
 *
 * <p>Without it a briefing would grow with the register, and cite after five years thousands of articles that nobody looks up in
 * it; {@code entente register show} has them all.
 */
record Abridgement(Known known) {
    private static final int EARLIER_REPORTS = 8;
    private static final int EARLIER_EVENTS = 16;

    Agreement of(Agreement agreement) {
        return new Agreement(
                agreement.id(),
                agreement.parties(),
                agreement.instrument(),
                agreement.name(),
                agreement.acronym(),
                agreement.aliases(),
                agreement.status(),
                agreement.previousStatus(),
                agreement.change(),
                events(agreement.timeline()),
                reports(agreement.evidence()),
                agreement.firstReported(),
                agreement.lastReported(),
                agreement.corrections());
    }

    // Newest first.
    private List<Evidence> reports(List<Evidence> all) {
        Predicate<Evidence> news = evidence -> known.isNews(evidence.articleId(), evidence.reported());
        List<Evidence> earlier = all.stream().filter(news.negate()).toList();
        List<Evidence> kept = new ArrayList<>(all.stream().filter(news).toList());
        kept.addAll(earlier.subList(0, Math.min(EARLIER_REPORTS, earlier.size())));
        if (earlier.size() > EARLIER_REPORTS) {
            kept.add(earlier.get(earlier.size() - 1));
        }
        return kept.size() == all.size() ? all : kept;
    }

    // Oldest first; what is still to come may stand behind the news.
    private List<TimelineEntry> events(List<TimelineEntry> all) {
        int last = Math.max(0, all.size() - EARLIER_EVENTS);
        List<TimelineEntry> early = all.subList(0, last);
        Stream<TimelineEntry> kept = Stream.iterate(0, i -> i < early.size(), i -> i + 1)
                .filter(i -> i == 0
                        || known.isNews(early.get(i).articleId(), early.get(i).reported()))
                .map(early::get);
        return Stream.concat(kept, all.subList(last, all.size()).stream()).toList();
    }
}
