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

/** Finds what is announced for agreements: what is still to come, and what was due by a day that has passed. */
final class Expectations {
    static final Comparator<Expectation> BY_DAY = Comparator.comparing(
                    (Expectation expected) -> expected.date().map(DateRange::to).orElse(LocalDate.MAX))
            .thenComparing(Expectation::between)
            .thenComparing(Expectation::what);

    // What has been due for longer is history rather than a matter to raise.
    private static final int DAYS_OVERDUE_SHOWN = 366;

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

    Expectations(Known known) {
        this.known = known;
    }

    /** Returns what is expected after the period: by a day that has not passed, or without a day and reported in the period. */
    List<Expectation> comingUp() {
        Period period = known.edition().period();
        return expectations(announced -> announced.event.date().isPresent()
                ? announced.due().isAfter(period.to())
                : period.contains(announced.mention.reported()));
    }

    /** Returns what was expected by a day that has passed without a report of it. */
    List<Expectation> overdue() {
        return expectations(this::isOverdue);
    }

    private List<Expectation> expectations(Predicate<Announced> wanted) {
        return known.histories().stream()
                .flatMap(history -> announcements(history).stream()
                        .filter(wanted)
                        .filter(announced -> isOpen(history, announced))
                        .map(announced -> expectation(history, announced)))
                .sorted(BY_DAY)
                .toList();
    }

    private boolean isOverdue(Announced announced) {
        LocalDate end = known.edition().period().to();
        return announced.event.date().isPresent()
                && !announced.due().isAfter(end)
                && announced.due().isAfter(end.minusDays(DAYS_OVERDUE_SHOWN));
    }

    // The newest announcement of an act counts: a signing put off to March is not overdue in January.
    private static Collection<Announced> announcements(History history) {
        Map<String, Announced> newest = new TreeMap<>();
        for (Mention mention : history.mentions()) {
            for (Event event : mention.finding().events()) {
                if (isAnnouncement(event)) {
                    newest.merge(ACTS.get(event.kind()), new Announced(mention, event), Announced::newer);
                }
            }
        }
        return newest.values();
    }

    private boolean isOpen(History history, Announced announced) {
        return history.mentions().stream().noneMatch(announced::isMetBy)
                && history.statusOn(known.edition().period().to())
                        .filter(now -> isMoot(now, announced.event))
                        .isEmpty();
    }

    private static boolean isAnnouncement(Event event) {
        return ACTS.containsKey(event.kind())
                && (event.claim() == Claim.EXPECTED
                        || (event.claim() == Claim.DONE && event.kind() == EventKind.SIGNING_EXPECTED));
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

    private Expectation expectation(History history, Announced announced) {
        String name = history.acronym()
                .filter(acronym -> !history.name().contains(acronym))
                .map(acronym -> history.name() + " (" + acronym + ")")
                .orElse(history.name());
        return new Expectation(
                known.mainOf(history.parties()),
                ACTS.get(announced.event.kind()) + ": " + name,
                announced.event.date(),
                announced.event.quote(),
                history.mentions().stream()
                        .filter(mention -> mention.finding().events().stream().anyMatch(announced::isSameAs))
                        .map(Mention::articleId)
                        .distinct()
                        .toList());
    }

    private record Announced(Mention mention, Event event) {
        // The later report counts, but one that names a day outweighs a report of the same day's articles without one.
        Announced newer(Announced later) {
            boolean sameDay = mention.reported().equals(later.mention.reported());
            return sameDay && event.date().isPresent() && later.event.date().isEmpty() ? this : later;
        }

        LocalDate due() {
            return event.date().map(DateRange::to).orElse(LocalDate.MAX);
        }

        boolean isSameAs(Event other) {
            return isAnnouncement(other)
                    && ACTS.get(other.kind()).equals(ACTS.get(event.kind()))
                    && other.date().equals(event.date());
        }

        boolean isMetBy(Mention later) {
            Predicate<Event> act = done -> done.claim() != Claim.EXPECTED
                    && done.kind() != EventKind.SIGNING_EXPECTED
                    && ACTS.getOrDefault(done.kind(), "").equals(ACTS.get(event.kind()));
            return !later.reported().isBefore(mention.reported())
                    && (later.reported().isAfter(mention.reported())
                            || !later.articleId().equals(mention.articleId()))
                    && later.finding().events().stream().anyMatch(act);
        }
    }
}
