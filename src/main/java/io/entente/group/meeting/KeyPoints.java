package io.entente.group.meeting;

import io.entente.group.English;
import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing.Expectation;
import io.entente.model.Briefing.Headline;
import io.entente.model.Briefing.Meeting;
import io.entente.model.DateRange;
import io.entente.model.MeetingBrief.Since;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.MeetingFinding.Timing;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in a few plain sentences what matters most before a meeting. */
final class KeyPoints {
    private static final int MOVED = 3;
    private static final int OVERDUE = 2;
    private static final int NAMED = 4;
    private static final Set<AgreementStatus> OPEN =
            EnumSet.of(AgreementStatus.PROPOSED, AgreementStatus.UNDER_NEGOTIATION, AgreementStatus.AWAITING_SIGNATURE);
    private static final Set<AgreementStatus> HELD_UP = EnumSet.of(AgreementStatus.STALLED, AgreementStatus.SUSPENDED);

    private final BriefRequest request;
    private final Relationship between;
    private final String side;
    private final String other;

    KeyPoints(BriefRequest request, Party counterpart, Function<Party, String> names) {
        this.request = request;
        this.between = new Relationship(request.side(), counterpart);
        this.side = names.apply(request.side());
        this.other = names.apply(counterpart);
    }

    List<Headline> of(Since since, Optional<Meeting> occasion, List<Standing> agreements, List<Report> reports) {
        if (reports.isEmpty() && agreements.isEmpty()) {
            return List.of(plain("The register holds no report on " + side + " and " + other + " up to "
                    + English.day(request.on())
                    + ". What agreements there are, and who met when, is not known."));
        }
        List<Headline> points = new ArrayList<>();
        points.add(occasion.map(this::meeting).orElseGet(this::noMeeting));
        points.add(stages(agreements));
        open(agreements).ifPresent(points::add);
        points.addAll(moved(since, agreements));
        next(agreements).ifPresent(points::add);
        agreements.stream()
                .flatMap(standing -> standing.overdue().stream())
                .limit(OVERDUE)
                .map(this::overdue)
                .forEach(points::add);
        heldUp(agreements).ifPresent(points::add);
        return points;
    }

    private Headline plain(String text) {
        return new Headline(text, Optional.of(between), List.of());
    }

    private Headline meeting(Meeting meeting) {
        boolean held = meeting.finding().timing() == Timing.HELD;
        String place = meeting.finding().place().map(where -> " in " + where).orElse("");
        String when = meeting.finding()
                .date()
                .map((DateRange date) -> " " + English.during(date))
                .orElse("; no report names the day");
        String text = side + " and " + other + (held ? " met" : " are to meet") + place + when + ".";
        return new Headline(text, Optional.of(between), meeting.articleIds());
    }

    private Headline noMeeting() {
        return plain("No report names a meeting of the two on or near " + English.day(request.on()) + ".");
    }

    private Headline stages(List<Standing> agreements) {
        if (agreements.isEmpty()) {
            return plain("No agreement of the two is reported.");
        }
        Map<AgreementStatus, Integer> counts = new EnumMap<>(AgreementStatus.class);
        agreements.forEach(standing -> counts.merge(standing.agreement().status(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((status, count) -> words.add(count + " " + status.words()));
        return plain(English.count(agreements.size(), "agreement is known", "agreements are known") + ": "
                + English.list(words) + ".");
    }

    private List<Headline> moved(Since since, List<Standing> agreements) {
        List<Standing> moved = agreements.stream().filter(Standing::hasMoved).toList();
        String lead = lead(since);
        if (moved.isEmpty()) {
            return List.of(plain(lead + " no agreement has come to another stage, as far as is reported."));
        }
        List<Headline> lines = new ArrayList<>();
        moved.stream().limit(MOVED).forEach(standing -> lines.add(moved(lead, standing.agreement())));
        if (moved.size() > MOVED) {
            lines.add(plain(English.count(moved.size() - MOVED, "further agreement has", "further agreements have")
                    + " moved or become known in that time."));
        }
        return lines;
    }

    private static String lead(Since since) {
        return since.choice() == Since.Choice.LAST_MEETING
                ? "Since the last meeting, on " + English.day(since.day()) + ","
                : "Since " + English.day(since.day());
    }

    private Headline moved(String lead, Agreement agreement) {
        String before = agreement
                .previousStatus()
                .map(status -> "; it was " + status.words() + " before")
                .orElse("; it was not known before");
        return new Headline(
                lead + " the " + agreement.fullName() + " is reported as "
                        + agreement.status().words() + before + ".",
                Optional.of(between),
                List.of(agreement.evidence().get(0).articleId()));
    }

    private Optional<Headline> next(List<Standing> agreements) {
        return agreements.stream()
                .flatMap(standing -> standing.next().stream())
                .filter(expected -> expected.date().isPresent())
                .min(Comparator.comparing((Expectation expected) ->
                                expected.date().orElseThrow().to())
                        .thenComparing(Expectation::what))
                .map(expected -> announced(expected, "Next: ", ", expected "));
    }

    private Headline overdue(Expectation expected) {
        return announced(expected, "Overdue: ", ", of which there is no report though it was expected ");
    }

    private Headline announced(Expectation expected, String lead, String link) {
        return new Headline(
                lead + act(expected.what()) + link
                        + expected.date().map(English::during).orElse("without a day") + ".",
                Optional.of(between),
                expected.articleIds());
    }

    // "Signing: Extradition Treaty" is the signing of the treaty.
    private static String act(String what) {
        String words = English.uncapital(what);
        return words.startsWith("talks: ")
                ? words.replaceFirst(": ", " on the ")
                : words.replaceFirst(": ", " of the ");
    }

    private Optional<Headline> open(List<Standing> agreements) {
        return named("Open: ", agreements, OPEN);
    }

    private Optional<Headline> heldUp(List<Standing> agreements) {
        return named("Held up: ", agreements, HELD_UP);
    }

    private Optional<Headline> named(String lead, List<Standing> agreements, Set<AgreementStatus> statuses) {
        List<Agreement> all = agreements.stream()
                .map(Standing::agreement)
                .filter(agreement -> statuses.contains(agreement.status()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Agreement> first = all.stream().limit(NAMED).toList();
        List<String> words = Stream.concat(
                        first.stream()
                                .map(agreement -> "the " + agreement.fullName() + " ("
                                        + agreement.status().words() + ")"),
                        all.size() > NAMED ? Stream.of((all.size() - NAMED) + " more") : Stream.empty())
                .toList();
        return Optional.of(new Headline(
                lead + English.list(words) + ".",
                Optional.of(between),
                first.stream()
                        .map(agreement -> agreement.evidence().get(0).articleId())
                        .distinct()
                        .toList()));
    }
}
