package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which articles call an agreement, and whether another way can mean the same one.
 *
 * @param parties the parties named
 * @param instrument its kind
 * @param name its fullest name
 * @param acronyms its acronyms in capitals
 * @param names all names in the form in which they are compared
 * @param words what the fullest name says
 */
record NameForm(
        Set<Party> parties,
        Instrument instrument,
        String name,
        Set<String> acronyms,
        Set<String> names,
        NameWords words) {
    private static final Set<String> ACRONYMS_OF_KINDS =
            Set.of("FTA", "MOU", "LOI", "BIT", "PTA", "DTA", "DTAA", "EPA", "SOFA", "TIFA", "MLAT");

    static NameForm of(AgreementFinding finding) {
        Set<String> acronyms = Stream.concat(finding.acronym().stream(), finding.aliases().stream())
                .filter(NameForm::isAcronym)
                .map(acronym -> acronym.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        if (isAcronym(finding.name())) {
            acronyms.add(finding.name());
        }
        Set<String> names = Stream.concat(Stream.of(finding.name()), finding.aliases().stream())
                .map(NameForm::compared)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return new NameForm(
                finding.parties(), finding.instrument(), finding.name(), acronyms, names, NameWords.of(finding.name()));
    }

    /** Returns how surely both name one agreement of the same parties: 0 for not at all, from 0.5 for yes, 1 at most. */
    double likeness(NameForm other) {
        if (words.excludes(other.words)) {
            return 0;
        }
        if (sharesProperName(other)) {
            return 1;
        }
        boolean otherAcronym = !properAcronyms(acronyms).isEmpty()
                && !properAcronyms(other.acronyms).isEmpty();
        return otherAcronym ? 0 : likenessOfSubjects(other);
    }

    /** Tells whether an acronym, or a name that says more than a kind, stands for both. */
    boolean sharesProperName(NameForm other) {
        boolean sameWords = words.weight() > 0 && name.equalsIgnoreCase(other.name);
        return sameWords
                || properAcronyms(acronyms).stream().anyMatch(other.acronyms::contains)
                || names.stream().anyMatch(other.names::contains);
    }

    boolean isMultilateral() {
        return parties.size() > 2;
    }

    /** Returns the names and acronyms that stand for this agreement alone, whoever is named as party. */
    Set<String> properNames() {
        Set<String> proper = new TreeSet<>(properAcronyms(acronyms));
        proper.addAll(names);
        return proper;
    }

    // "Security pact" is not the Industrial Security Annex, but "industrial security pact" is: the fewer words two
    // names
    // share, the more alike their kinds must be.
    private double likenessOfSubjects(NameForm other) {
        int shared = words.shared(other.words);
        int fewer = Math.min(words.subject().size(), other.words.subject().size());
        int all = words.subject().size() + other.words.subject().size() - shared;
        if (all == 0) {
            return Kinds.same(instrument, other.instrument) ? 0.6 : 0;
        }
        double common = (double) shared / all;
        boolean within = fewer > 0 && shared == fewer;
        boolean alike = shared >= 2 && (within || common >= 0.5)
                ? Kinds.compatible(instrument, other.instrument)
                : shared == 1 && within && Kinds.same(instrument, other.instrument);
        return alike ? 0.5 + common / 2 : 0;
    }

    private static boolean isAcronym(String name) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return name.length() >= 2 && name.length() <= 12 && name.indexOf(' ') < 0 && capitals * 2 > name.length();
    }

    private static Set<String> properAcronyms(Set<String> acronyms) {
        return acronyms.stream()
                .filter(acronym -> !ACRONYMS_OF_KINDS.contains(acronym))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> compared(String name) {
        NameWords words = NameWords.of(name);
        return words.subject().size() < 2
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subject()) + words.numbers() + words.years());
    }
}
