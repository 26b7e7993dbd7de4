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
import io.entente.model.Quote;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties of whose agreements a period's briefing can tell; of these all mentions are needed, for what is one agreement is
 * settled among all names that its parties give theirs.
 *
 * <p>They are those with news and those watched; those of which something is announced that may be to come or overdue, or that
 * notice was given of; those that an analyst set right; and, because an agreement of several is known by its name alone, all
 * agreements of several parties and whoever speaks of one of two parties by such a name.
 */
final class Wanted {
    /** What was due longer ago is not told of as overdue. */
    private static final int DAYS_OPEN = 366;

    private final Period period;
    private final Likeness likeness;
    private final Set<Set<Party>> wanted = new HashSet<>();
    private final List<AgreementFinding> named = new ArrayList<>();
    private final Set<String> corrected;
    private final Map<Set<Party>, Boolean> isCorrected = new HashMap<>();

    Wanted(Period period, Set<Relationship> watched, List<Correction> corrections, Likeness likeness) {
        this.period = period;
        this.likeness = likeness;
        this.corrected = corrections.stream().flatMap(Wanted::ids).collect(Collectors.toSet());
        watched.forEach(this::add);
        corrections.stream()
                .filter(correction -> correction instanceof Addition)
                .map(correction -> (Addition) correction)
                .forEach(this::add);
    }

    /** Takes in an article that is whole; it is news if it is of the period, or late. */
    void add(Report report, boolean late) {
        boolean news = late || period.contains(report.article().published());
        if (news) {
            report.findings().pairs().forEach(this::add);
        }
        for (AgreementFinding finding : report.findings().agreements()) {
            named.add(finding);
            if (news || finding.events().stream().anyMatch(this::isOpen)) {
                add(finding.parties());
            }
        }
    }

    void add(Set<Party> parties) {
        wanted.add(parties);
    }

    /** Tells whether something is announced that can still be awaited, or whose end comes without further word. */
    boolean isOpen(Event event) {
        boolean announced = event.claim() == Claim.EXPECTED || event.kind() == EventKind.SIGNING_EXPECTED;
        LocalDate since = period.to().minusDays(DAYS_OPEN);
        return event.kind() == EventKind.NOTICE_GIVEN
                || announced
                        && event.date()
                                .map(DateRange::to)
                                .filter(day -> day.isAfter(since))
                                .isPresent();
    }

    /** Takes in those who may speak of an agreement of several parties as of one of two. */
    void addNamesakes(Collection<AgreementFinding> outlines) {
        List<AgreementFinding> all =
                Stream.concat(outlines.stream(), named.stream()).toList();
        List<AgreementFinding> ofSeveral =
                all.stream().filter(finding -> finding.parties().size() > 2).toList();
        Predicate<AgreementFinding> namesake = likeness.namesakes().apply(ofSeveral);
        (ofSeveral.isEmpty() ? Stream.<AgreementFinding>of() : all.stream())
                .filter(finding -> !has(finding.parties()))
                .filter(namesake)
                .forEach(finding -> add(finding.parties()));
    }

    boolean has(Set<Party> parties) {
        return parties.size() > 2
                || wanted.contains(parties)
                || !corrected.isEmpty() && isCorrected.computeIfAbsent(parties, this::isCorrected);
    }

    private void add(Relationship pair) {
        add(Set.of(pair.first(), pair.second()));
    }

    private void add(Addition added) {
        Quote why = new Quote(added.note().why(), 0, 0);
        AgreementStatus status = added.kind().leadsTo();
        add(added.parties());
        named.add(new AgreementFinding(
                added.parties(),
                added.instrument(),
                added.name(),
                added.acronym(),
                List.of(),
                status,
                List.of(),
                "",
                why));
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
