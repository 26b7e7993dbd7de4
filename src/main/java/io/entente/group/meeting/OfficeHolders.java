package io.entente.group.meeting;

import io.entente.model.MeetingBrief.Holder;
import io.entente.model.MeetingBrief.Predecessor;
import io.entente.model.OfficeRank;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells who holds which office of a party, as last reported.
 *
 * <p>Of two persons named in one office at different times the later named holds it, unless the other is named before and after. A person stands under the office named last;
 * one whom a later report calls a former holder stands under none.
 */
final class OfficeHolders {
    /** Offices of which a state has one, whatever they are called. */
    private static final Set<OfficeRank> ONE_HOLDER =
            EnumSet.of(OfficeRank.HEAD_OF_GOVERNMENT, OfficeRank.FOREIGN_MINISTER, OfficeRank.DEFENCE_MINISTER);

    private static final Pattern HEADS = Pattern.compile("minister|secretary|premier|chancellor|taoiseach");
    private static final Pattern DEPUTIES = Pattern.compile("deputy|vice|under|assistant|state for");

    private static final Pattern FORM_OF_ADDRESS =
            Pattern.compile("^(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Sir|Dame|General|Admiral)\\.? +)+");

    private static final Comparator<Naming> OLDEST_FIRST =
            Comparator.comparing(Naming::reported).thenComparing(Naming::articleId);

    private final Party party;
    private final String partyName;
    private final List<Naming> namings;
    private final Map<String, Set<String>> bySurname;
    private final Map<String, String> persons = new HashMap<>();

    private OfficeHolders(Party party, String partyName, List<Naming> namings) {
        this.party = party;
        this.partyName = partyName;
        this.namings = namings;
        this.bySurname = namings.stream()
                .map(Naming::name)
                .collect(Collectors.groupingBy(OfficeHolders::surname, Collectors.toSet()));
    }

    /** Returns the holders by rank, those of one rank the last reported first. */
    static List<Holder> of(Party party, String partyName, Collection<Report> reports) {
        List<Naming> namings = reports.stream()
                .flatMap(report -> report.findings().officials().stream()
                        .filter(found -> found.official().party().equals(party))
                        .map(found -> new Naming(
                                found,
                                report.article().published(),
                                report.article().id())))
                .sorted(OLDEST_FIRST)
                .toList();
        return new OfficeHolders(party, partyName, namings).holders();
    }

    /** A person named in an office by one article. */
    private record Naming(OfficialFinding found, LocalDate reported, String articleId) {
        String name() {
            return found.official().name();
        }
    }

    private List<Holder> holders() {
        Map<String, Naming> lastOfPerson = new LinkedHashMap<>();
        namings.forEach(naming -> lastOfPerson.put(person(naming), naming));
        Map<String, List<Naming>> byOffice = new LinkedHashMap<>();
        namings.stream()
                .filter(naming -> !naming.found().former())
                .forEach(naming -> byOffice.computeIfAbsent(office(naming.found()), office -> new ArrayList<>())
                        .add(naming));
        return byOffice.values().stream()
                .flatMap(ofOffice -> holder(terms(ofOffice), lastOfPerson).stream())
                .sorted(Comparator.comparing(Holder::rank)
                        .thenComparing(Holder::reported, Comparator.reverseOrder())
                        .thenComparing(holder -> holder.official().name()))
                .toList();
    }

    /** From when to when one person is named in an office. */
    private record Term(Naming first, Naming last) {
        boolean liesWithin(Term other) {
            return other.first.reported().isBefore(first.reported())
                    && last.reported().isBefore(other.last.reported());
        }
    }

    // Whom a report names between two that name another is misread, or a guest: an office does not change
    // hands and back.
    private List<Term> terms(List<Naming> ofOffice) {
        Map<String, Term> byPerson = new LinkedHashMap<>();
        ofOffice.forEach(naming -> byPerson.merge(
                person(naming), new Term(naming, naming), (before, now) -> new Term(before.first(), now.last())));
        return byPerson.values().stream()
                .filter(term -> byPerson.values().stream().noneMatch(term::liesWithin))
                .sorted(Comparator.comparing(Term::last, OLDEST_FIRST))
                .toList();
    }

    private Optional<Holder> holder(List<Term> terms, Map<String, Naming> lastOfPerson) {
        Term newest = terms.get(terms.size() - 1);
        Naming naming = newest.last();
        Naming last = lastOfPerson.get(person(naming));
        boolean stillThere = !last.found().former() && office(last.found()).equals(office(naming.found()));
        return stillThere
                ? Optional.of(new Holder(
                        naming.found().official(),
                        naming.found().rank(),
                        naming.reported(),
                        naming.articleId(),
                        predecessor(terms, newest)))
                : Optional.empty();
    }

    private static Optional<Predecessor> predecessor(List<Term> terms, Term newest) {
        return terms.stream()
                .map(Term::last)
                .filter(last -> last.reported().isBefore(newest.first().reported()))
                .reduce((first, second) -> second)
                .map(before -> new Predecessor(before.name(), before.reported()));
    }

    private String person(Naming naming) {
        return persons.computeIfAbsent(naming.name(), this::fullest);
    }

    // "Esper" is Mark Esper where one of that name is known, and so is Dr Mark T. Esper.
    private String fullest(String name) {
        return bySurname.getOrDefault(surname(name), Set.of()).stream()
                .filter(other -> other.indexOf(' ') < 0
                        || name.indexOf(' ') < 0
                        || initial(other).equals(initial(name)))
                .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(name);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String initial(String name) {
        return FORM_OF_ADDRESS.matcher(name).replaceFirst("").substring(0, 1);
    }

    private String office(OfficialFinding found) {
        String title = title(found.official().role().orElse(""));
        boolean one = ONE_HOLDER.contains(found.rank()) && HEADS.matcher(title).find();
        return one && !DEPUTIES.matcher(title).find() ? found.rank().name() : found.rank() + " " + title;
    }

    // "US Trade Representative" and "Trade Representative" are one office, and so are "Indian President"
    // and "President".
    private String title(String role) {
        String title = role.toLowerCase(Locale.ROOT).replace("defense", "defence");
        int space = title.indexOf(' ');
        if (space < 0) {
            return title;
        }
        String first = title.substring(0, space);
        String known = partyName.toLowerCase(Locale.ROOT);
        boolean ofParty = first.equals(party.code().toLowerCase(Locale.ROOT))
                || first.equals("us")
                || first.equals("u.s.")
                || first.length() >= 4 && known.length() >= 4 && first.startsWith(known.substring(0, 4));
        return ofParty ? title.substring(space + 1) : title;
    }
}
