package io.entente.register;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Addition;
import io.entente.model.Correction.Merge;
import io.entente.model.Correction.Rejection;
import io.entente.model.Correction.Rename;
import io.entente.model.Correction.Split;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Likeness;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import io.entente.register.Kinship.Kin;
import io.entente.register.Outline.Told;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mentions of which a period's briefing can tell; with each all that can be of the same agreement are needed, for what is one
 * agreement is settled among all names that its parties give it.
 *
 * <p>They are those with news; of parties with news, or watched, all that were reported lately; those of which something is
 * announced that may be to come or overdue, or that notice was given of; those of parties of whose agreements an analyst set some
 * right; and, because an agreement of several is known by its name alone, all agreements of several parties and those of two
 * that go by such a name.
 */
final class Wanted {

    private static final Set<Party> ANY = Set.of(new Party("AAA"), new Party("BBB"));

    private final Period period;
    private final Likeness likeness;
    private final Kinship kinship;
    private final Set<Set<Party>> current = new HashSet<>();
    private final Set<Set<Party>> all = new HashSet<>();
    private final Set<Naming> namings = new LinkedHashSet<>();
    private final Set<Naming> ofSeveral = new LinkedHashSet<>();
    private final Set<String> corrected;
    private final Map<Set<Party>, Boolean> isCorrected = new HashMap<>();

    Wanted(Period period, Set<Relationship> watched, List<Correction> corrections, Likeness likeness) {
        this.period = period;
        this.likeness = likeness;
        this.kinship = new Kinship(naming -> likeness.marks().apply(finding(naming)));
        this.corrected = corrections.stream().flatMap(Wanted::ids).collect(Collectors.toSet());
        watched.forEach(this::addCurrent);
        corrections.stream()
                .filter(correction -> correction instanceof Addition)
                .map(correction -> (Addition) correction)
                .forEach(this::add);
    }

    /** Takes in articles that are whole, with their keys; they are news if they are of the period, or late. */
    void add(Map<Long, Report> whole, Set<Long> late) {
        Map<Long, Report> news = new HashMap<>(whole);
        news.values().removeIf(report -> !period.contains(report.article().published()));
        late.forEach(key -> news.put(key, whole.get(key)));
        news.values().forEach(report -> report.findings().pairs().forEach(this::addCurrent));
        whole.forEach((key, report) -> report.findings()
                .agreements()
                .forEach(finding -> add(finding, report.article().published(), news.containsKey(key))));
    }

    /** Takes in the outline of an article, after all that are whole. */
    void add(Outline outline) {
        outline.told().forEach(told -> add(told, outline.day()));
    }

    /** Tells whether an article speaks of what is wanted, once all have been taken in. */
    boolean has(Outline outline) {
        return outline.told().stream()
                .anyMatch(told -> all(told.parties()) || kin(told).isWanted());
    }

    private void add(AgreementFinding finding, LocalDate day, boolean news) {
        Kin kin = add(new Told(finding.parties(), Naming.of(finding), finding.status(), finding.events()), day);
        if (news) {
            kin.want();
        }
    }

    private Kin add(Told told, LocalDate day) {
        namings.add(told.naming());
        if (told.parties().size() > 2) {
            ofSeveral.add(told.naming());
        }
        Kin kin = kin(told);
        boolean isCurrent =
                !day.isBefore(period.to().minusDays(likeness.daysRemembered())) && current.contains(told.parties());
        if (isCurrent || told.events().stream().anyMatch(this::isOpen)) {
            kin.want();
        }
        return kin;
    }

    private Kin kin(Told told) {
        return kinship.of(told.parties(), told.naming());
    }

    private static AgreementFinding finding(Naming naming) {
        return naming.finding(ANY, AgreementStatus.PROPOSED, List.of());
    }

    // What can still be awaited, or whose end comes without further word.
    private boolean isOpen(Event event) {
        boolean announced = event.claim() == Claim.EXPECTED || event.kind() == EventKind.SIGNING_EXPECTED;
        LocalDate since = period.to().minusDays(likeness.daysOverdue());
        return event.kind() == EventKind.NOTICE_GIVEN
                || announced
                        && event.date()
                                .map(DateRange::to)
                                .filter(day -> day.isAfter(since))
                                .isPresent();
    }

    /** Takes in, once all articles have been, those that may speak of an agreement of several parties as of one of two. */
    void addNamesakes() {
        List<AgreementFinding> several = ofSeveral.stream().map(Wanted::finding).toList();
        Predicate<AgreementFinding> namesake = likeness.namesakes().apply(several);
        (several.isEmpty() ? Stream.<Naming>of() : namings.stream())
                .filter(naming -> namesake.test(finding(naming)))
                .forEach(naming -> kinship.called(naming).forEach(Kin::want));
    }

    private boolean all(Set<Party> parties) {
        return parties.size() > 2
                || all.contains(parties)
                || !corrected.isEmpty() && isCorrected.computeIfAbsent(parties, this::isCorrected);
    }

    private void addCurrent(Relationship pair) {
        current.add(Party.inOrder(Set.of(pair.first(), pair.second())));
    }

    private void add(Addition added) {
        Naming naming = new Naming(added.instrument(), added.name(), added.acronym(), List.of());
        all.add(Party.inOrder(added.parties()));
        add(new Told(added.parties(), naming, added.kind().leadsTo(), List.of()), added.knownSince());
    }

    // An agreement's id begins with the codes of its parties.
    private boolean isCorrected(Set<Party> parties) {
        String codes = parties.stream().map(Party::code).sorted().collect(Collectors.joining("-", "", "-"));
        return corrected.stream().anyMatch(id -> id.startsWith(codes));
    }

    private static Stream<String> ids(Correction correction) {
        if (correction instanceof Merge merge) {
            return Stream.of(merge.agreement(), merge.into());
        } else if (correction instanceof Rename rename) {
            return Stream.of(rename.agreement());
        } else if (correction instanceof Split split) {
            return Stream.of(split.agreement());
        }
        return correction instanceof Rejection rejection ? Stream.of(rejection.agreement()) : Stream.of();
    }
}
