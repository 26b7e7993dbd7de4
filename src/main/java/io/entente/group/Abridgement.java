package io.entente.group;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps of an agreement's years what a briefing can use: all news, the latest before it, and the first report; of one without
 * news the newest report, the one that its status rests on, and the last events.
 *
 * <p>Without it a briefing would grow with the register, and cite after five years thousands of articles that nobody looks up in
 * it; {@code entente register show} has them all.
 */
record Abridgement(Known known) {
    private static final int EARLIER_REPORTS = 8;
    private static final int EARLIER_EVENTS = 16;
    private static final int EVENTS_WITHOUT_NEWS = 3;

    Draft of(Draft draft) {
        return draft.history().isNewsIn(draft.period()) ? withNews(draft) : withoutNews(draft);
    }

    // News first, then the newest.
    private Draft withNews(Draft draft) {
        List<Mention> older =
                draft.reports().stream().filter(mention -> !isNews(mention)).toList();
        Set<Mention> kept = newestAndBasis(draft, older, EARLIER_REPORTS);
        kept.addAll(lastOf(older, 1));
        Stream<Mention> news = draft.reports().stream().filter(this::isNews);
        return draft.with(
                Stream.concat(news, older.stream().filter(kept::contains)).toList(), events(draft.course()));
    }

    // It stands beside others: where, and since when.
    private static Draft withoutNews(Draft draft) {
        Set<Mention> kept = newestAndBasis(draft, draft.reports(), 1);
        return draft.with(
                draft.reports().stream().filter(kept::contains).toList(), lastOf(draft.course(), EVENTS_WITHOUT_NEWS));
    }

    // What the status rests on is never left out.
    private static Set<Mention> newestAndBasis(Draft draft, List<Mention> newestFirst, int newest) {
        Set<Mention> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        newestFirst.stream().limit(newest).forEach(kept::add);
        draft.reports().stream()
                .filter(mention -> mention.finding().status() == draft.now())
                .findFirst()
                .ifPresent(kept::add);
        return kept;
    }

    // Oldest first; what is still to come may stand behind the news.
    private List<Happening> events(List<Happening> all) {
        List<Happening> latest = lastOf(all, EARLIER_EVENTS);
        List<Happening> early = all.subList(0, all.size() - latest.size());
        Stream<Happening> kept = Stream.iterate(0, i -> i < early.size(), i -> i + 1)
                .filter(i -> i == 0 || isNews(early.get(i).mention()))
                .map(early::get);
        return Stream.concat(kept, latest.stream()).toList();
    }

    private static <T> List<T> lastOf(List<T> all, int number) {
        return all.subList(Math.max(0, all.size() - number), all.size());
    }

    private boolean isNews(Mention mention) {
        return known.isNews(mention.articleId(), mention.reported());
    }
}
