package io.entente.group;

import io.entente.model.AgreementStatus;
import io.entente.model.Briefing.Expectation;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what is announced for agreements: what is still to come, and what was due by a day that has passed. */
final class Expectations {
    static final Comparator<Expectation> BY_DAY = Comparator.comparing(
                    (Expectation expected) -> expected.date().map(DateRange::to).orElse(LocalDate.MAX))
            .thenComparing(Expectation::between)
            .thenComparing(Expectation::what);

    // What has been due for longer is history rather than a matter to raise.
    static final int DAYS_OVERDUE_SHOWN = 366;

    private static final Map<EventKind, String> ACTS = new EnumMap<>(Map.ofEntries(
            Map.entry(EventKind.SIGNING_EXPECTED, "Signing"),
            Map.entry(EventKind.SIGNED, "Signing"),
            Map.entry(EventKind.TEXT_AGREED, "Agreement on the text"),
            Map.entry(EventKind.INITIALLED, "Initialling"),
            Map.entry(EventKind.RATIFIED, "Ratification"),
            Map.entry(EventKind.ENTERED_INTO_FORCE, "Entry into force"),
            Map.entry(EventKind.PROVISIONALLY_APPLIED, "Provisional application"),
            Map.entry(EventKind.EXTENDED, "Extension"),
            Map.entry(EventKind.EXPIRED, "Expiry"),
            Map.entry(EventKind.TERMINATED, "Termination"),
            Map.entry(EventKind.WITHDRAWN_FROM, "Withdrawal"),
            Map.entry(EventKind.TALKS_ANNOUNCED, "Talks"),
            Map.entry(EventKind.TALKS_HELD, "Talks"),
            Map.entry(EventKind.TALKS_RESUMED, "Talks")));

    private final Known known;
    private final List<Open> comingUp;
    private final List<Open> overdue;

    Expectations(Known known) {
        this.known = known;
        List<Open> open = open();
        this.comingUp = open.stream().filter(one -> isComing(one.announced)).toList();
        this.overdue = open.stream().filter(one -> isOverdue(one.announced)).toList();
    }

    /** Returns the mentions that are printed. */
    Stream<Mention> printed() {
        return Stream.concat(comingUp.stream(), overdue.stream()).flatMap(Open::printed);
    }

    /** Returns what is expected after the period: by a day that has not passed, or without a day and reported in the period. */
    List<Expectation> comingUp(Quotes quotes) {
        return expectations(comingUp, quotes);
    }

    /** Returns what was expected by a day that has passed without a report of it. */
    List<Expectation> overdue(Quotes quotes) {
        return expectations(overdue, quotes);
    }

    private List<Expectation> expectations(List<Open> open, Quotes quotes) {
        return open.stream()
                .map(announced -> expectation(announced, quotes))
                .sorted(BY_DAY)
                .toList();
    }

    private List<Open> open() {
        return known.histories().stream()
                .flatMap(history -> announcements(history).stream()
                        .filter(announced -> isComing(announced) || isOverdue(announced))
                        .filter(announced -> isOpen(history, announced))
                        .map(announced -> new Open(history, announced)))
                .toList();
    }

    private boolean isComing(Announced announced) {
        Period period = known.edition().period();
        return announced.event().date().isPresent()
                ? announced.due().isAfter(period.to())
                : period.contains(announced.mention().reported());
    }

    private boolean isOverdue(Announced announced) {
        LocalDate end = known.edition().period().to();
        return announced.event().date().isPresent()
                && !announced.due().isAfter(end)
                && announced.due().isAfter(end.minusDays(DAYS_OVERDUE_SHOWN));
    }

    // The newest announcement of an act counts: a signing put off to March is not overdue in January.
    private static Collection<Announced> announcements(History history) {
        Map<String, Announced> newest = new TreeMap<>();
        for (Mention mention : history.mentions()) {
            for (int i = 0; i < mention.finding().events().size(); i++) {
                Event event = mention.finding().events().get(i);
                if (isAnnouncement(event)) {
                    Announced announced = new Announced(new Happening(mention, i));
                    newest.merge(ACTS.get(event.kind()), announced, Announced::newer);
                }
            }
        }
        return newest.values();
    }

    private boolean isOpen(History history, Announced announced) {
        return history.mentions().stream().noneMatch(announced::isMetBy)
                && history.statusOn(known.edition().period().to())
                        .filter(now -> isMoot(now, announced.event()))
                        .isEmpty();
    }

    private static boolean isAnnouncement(Event event) {
        return (event.claim() == Claim.EXPECTED
                        || event.claim() == Claim.DONE && event.kind() == EventKind.SIGNING_EXPECTED)
                && ACTS.containsKey(event.kind());
    }

    private static boolean isMoot(AgreementStatus now, Event event) {
        AgreementStatus target = target(event);
        boolean reached = target != AgreementStatus.ENDED
                && event.kind() != EventKind.EXTENDED
                && now.compareTo(AgreementStatus.IN_FORCE) <= 0
                && now.compareTo(target) >= 0
                && target != AgreementStatus.UNDER_NEGOTIATION;
        return reached || now == AgreementStatus.ENDED;
    }

    private static AgreementStatus target(Event event) {
        return event.kind() == EventKind.SIGNING_EXPECTED
                ? AgreementStatus.SIGNED
                : event.kind().leadsTo();
    }

    private Expectation expectation(Open open, Quotes quotes) {
        History history = open.history;
        Event event = quotes.event(open.announced.happening);
        String name = history.acronym()
                .filter(acronym -> !history.name().contains(acronym))
                .map(acronym -> history.name() + " (" + acronym + ")")
                .orElse(history.name());
        return new Expectation(
                known.mainOf(history.parties()),
                ACTS.get(event.kind()) + ": " + name,
                event.date(),
                event.quote(),
                open.printed().map(Mention::articleId).distinct().toList());
    }

    /** An announcement that has not been met. */
    private record Open(History history, Announced announced) {
        /** Returns the mentions that announce the same. */
        Stream<Mention> printed() {
            return history.mentions().stream()
                    .filter(mention -> mention.finding().events().stream().anyMatch(announced::isSameAs));
        }
    }

    private record Announced(Happening happening) {
        Mention mention() {
            return happening.mention();
        }

        Event event() {
            return happening.event();
        }

        // The later report counts, but one that names a day outweighs a report of the same day's articles without one.
        Announced newer(Announced later) {
            boolean sameDay = mention().reported().equals(later.mention().reported());
            return sameDay && event().date().isPresent() && later.event().date().isEmpty() ? this : later;
        }

        LocalDate due() {
            return event().date().map(DateRange::to).orElse(LocalDate.MAX);
        }

        boolean isSameAs(Event other) {
            return isAnnouncement(other)
                    && ACTS.get(other.kind()).equals(ACTS.get(event().kind()))
                    && other.date().equals(event().date());
        }

        boolean isMetBy(Mention later) {
            Predicate<Event> act = done -> done.claim() != Claim.EXPECTED
                    && done.kind() != EventKind.SIGNING_EXPECTED
                    && ACTS.getOrDefault(done.kind(), "").equals(ACTS.get(event().kind()));
            return !later.reported().isBefore(mention().reported())
                    && (later.reported().isAfter(mention().reported())
                            || !later.articleId().equals(mention().articleId()))
                    && later.finding().events().stream().anyMatch(act);
        }
    }
}
