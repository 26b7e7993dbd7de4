package io.entente.group;

import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Meeting;
import io.entente.model.Correction;
import io.entente.model.Holdings;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is known of two parties on a day: their agreements, their meetings, the articles that tell of them. */
public final class Dossier {
    // What is open comes first, then what was reported last: that is the order in which it is talked about.
    private static final Comparator<Standing> OPEN_FIRST = Comparator.comparing((Standing standing) ->
                    standing.overdue().isEmpty() && standing.next().isEmpty() && !standing.hasMoved())
            .thenComparing(standing -> standing.agreement().lastReported(), Comparator.reverseOrder())
            .thenComparing(standing -> standing.agreement().status())
            .thenComparing(standing -> standing.agreement().id());

    private final Relationship between;
    private final LocalDate day;
    private final Known known;
    private final List<History> histories;

    private Dossier(Relationship between, LocalDate day, Known known) {
        this.between = between;
        this.day = day;
        this.known = known;
        this.histories = known.histories().stream()
                .filter(history -> history.parties().containsAll(Set.of(between.first(), between.second())))
                .toList();
    }

    /**
     * Opens the dossier of two parties.
     *
     * @param between the two parties
     * @param side the one for which it is opened; its name stands first
     * @param day the day; reports published later are passed over
     * @param reports the reports on the two
     * @param corrections what analysts have set right
     * @param names gives a party's display name
     */
    public static Dossier of(
            Relationship between,
            Party side,
            LocalDate day,
            List<Report> reports,
            List<Correction> corrections,
            Function<Party, String> names) {
        Edition edition = new Edition(Period.between(day, day), Optional.of(side), Set.of(), Optional.empty());
        return new Dossier(between, day, Known.of(edition, Holdings.of(reports), corrections, names));
    }

    /** Returns the articles that count, the earliest first; copies and analysts' corrections are left out. */
    public List<Report> reports() {
        return known.copies().originals().stream()
                .filter(report -> !Rulings.isAddition(report.article()))
                .toList();
    }

    /** Returns every article that can be cited, analysts' corrections included. */
    public List<Report> sources() {
        return known.copies().originals();
    }

    /** Returns all meetings of the two that are known, by day. */
    public List<Meeting> meetings() {
        return new Meetings(known).allOf(between);
    }

    /** Returns where every agreement of the two stands, what is open first, with what changed after a day. */
    public List<Standing> agreements(LocalDate since) {
        Period news = newsSince(since);
        return histories.stream()
                .map(history -> standing(history, news))
                .sorted(OPEN_FIRST)
                .toList();
    }

    // What is expected on the day of the meeting itself is still to come, and is not overdue.
    private Standing standing(History history, Period news) {
        Period before = Period.between(day.minusDays(History.DAYS_REMEMBERED), day.minusDays(1));
        Expectations expectations = new Expectations(known.of(history).in(before));
        return new Standing(
                history.agreement(news), expectations.comingUp(Quotes.AT_HAND), expectations.overdue(Quotes.AT_HAND));
    }

    /** Returns the agreements on whose status articles published after a day differ. */
    public List<Conflict> conflicts(LocalDate since) {
        Conflicts conflicts = new Conflicts(known.in(newsSince(since)));
        return agreements(since).stream()
                .flatMap(standing -> conflicts.about(standing.agreement()).stream())
                .toList();
    }

    private Period newsSince(LocalDate since) {
        return Period.between(since.isBefore(day) ? since.plusDays(1) : day, day);
    }
}
