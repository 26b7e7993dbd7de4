package io.entente.group;

import io.entente.group.Tie.Ground;
import io.entente.model.AgreementFinding;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which articles call an agreement, and whether another way can mean the same one.
 *
 * @param parties the parties named
 * @param instrument its kind
 * @param name its fullest name
 * @param acronyms its acronyms in capitals
 * @param proper those that stand for this agreement alone, not for a kind
 * @param names all names in the form in which they are compared
 * @param words what the fullest name says
 * @param aliases what the other names say
 */
record NameForm(
        Set<Party> parties,
        Instrument instrument,
        String name,
        Set<String> acronyms,
        Set<String> proper,
        Set<String> names,
        NameWords words,
        List<NameWords> aliases) {
    private static final Set<String> ACRONYMS_OF_KINDS =
            Set.of("FTA", "MOU", "LOI", "BIT", "PTA", "DTA", "DTAA", "EPA", "SOFA", "TIFA", "MLAT");

    static NameForm of(AgreementFinding finding) {
        return of(finding, NameWords::of);
    }

    /**
     * Returns how an article calls an agreement.
     *
     * @param read reads names; in thousands of articles the same ones come again and again
     */
    static NameForm of(AgreementFinding finding, Function<String, NameWords> read) {
        NameWords words = read.apply(finding.name());
        List<String> aliases = aliases(finding, words, read);
        Set<String> acronyms = Stream.concat(finding.acronym().stream(), aliases.stream())
                .filter(NameForm::isAcronym)
                .map(acronym -> acronym.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        if (isAcronym(finding.name())) {
            acronyms.add(finding.name());
        }
        Set<String> names = Stream.concat(Stream.of(finding.name()), aliases.stream())
                .map(read)
                .map(NameForm::compared)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return new NameForm(
                finding.parties(),
                finding.instrument(),
                finding.name(),
                acronyms,
                properAcronyms(acronyms),
                names,
                words,
                aliases.stream().map(read).toList());
    }

    /**
     * Returns the other names that an article gives an agreement, without those of another: "1965 treaty" does not mean the
     * intelligence pact that it is named beside, "1987 INF treaty" does mean the INF treaty.
     */
    static List<String> aliases(AgreementFinding finding) {
        return aliases(finding, NameWords.of(finding.name()), NameWords::of);
    }

    private static List<String> aliases(AgreementFinding finding, NameWords name, Function<String, NameWords> read) {
        return finding.aliases().stream()
                .filter(alias -> !isOfAnotherYear(read.apply(alias), name, finding.acronym()))
                .toList();
    }

    private static boolean isOfAnotherYear(NameWords alias, NameWords name, Optional<String> acronym) {
        boolean ownYear = !alias.years().isEmpty() && Collections.disjoint(alias.years(), name.years());
        boolean related = alias.shared(name) > 0
                || acronym.filter(word -> alias.subject().contains(word.toLowerCase(Locale.ROOT)))
                        .isPresent();
        return ownYear && !related;
    }

    /** Returns how surely both name one agreement of the same parties. */
    Tie tie(NameForm other) {
        if (words.excludes(other.words)) {
            return Tie.none(Ground.NUMBERS_DIFFER);
        }
        if (sharesAcronym(other)) {
            return new Tie(1, Ground.SAME_ACRONYM);
        }
        if (sharesName(other)) {
            return new Tie(1, words.subject().equals(other.words.subject()) ? Ground.SAME_NAME : Ground.ONE_NAME);
        }
        return !proper.isEmpty() && !other.proper.isEmpty()
                ? Tie.none(Ground.OTHER_ACRONYM)
                : tieOfSubjects(other).or(tieOfAliases(other)).or(other.tieOfAliases(this));
    }

    private boolean sharesAcronym(NameForm other) {
        return !proper.isEmpty() && !Collections.disjoint(proper, other.proper);
    }

    // A name that says more than a kind.
    private boolean sharesName(NameForm other) {
        boolean sameWords = words.weight() > 0 && name.equalsIgnoreCase(other.name);
        return sameWords || !names.isEmpty() && !Collections.disjoint(names, other.names);
    }

    boolean isMultilateral() {
        return parties.size() > 2;
    }

    /** Returns the names and acronyms that stand for this agreement alone, whoever is named as party. */
    Set<String> properNames() {
        Set<String> all = new TreeSet<>(proper);
        all.addAll(names);
        return all;
    }

    // "Security pact" is not the Industrial Security Annex, but "industrial security pact" is: the fewer
    // words two names share, the more alike their kinds must be.
    private Tie tieOfSubjects(NameForm other) {
        int shared = words.shared(other.words);
        int fewer = Math.min(words.subject().size(), other.words.subject().size());
        int all = words.subject().size() + other.words.subject().size() - shared;
        if (all == 0) {
            return Kinds.same(instrument, other.instrument)
                    ? new Tie(0.6, Ground.NOTHING_SAID)
                    : Tie.none(Ground.OTHER_KIND);
        }
        double common = (double) shared / all;
        boolean within = fewer > 0 && shared == fewer;
        boolean many = shared >= 2 && (within || common >= 0.5);
        if (!many && !(shared == 1 && within)) {
            return Tie.none(Ground.TOO_FEW_WORDS);
        }
        boolean kindsAgree =
                many ? Kinds.compatible(instrument, other.instrument) : Kinds.same(instrument, other.instrument);
        return kindsAgree ? new Tie(0.5 + common / 2, Ground.WORDS_IN_COMMON) : Tie.none(Ground.OTHER_KIND);
    }

    // What an article also calls by another's name is that one: more surely than what only shares a word with it.
    private Tie tieOfAliases(NameForm other) {
        boolean so = Kinds.compatible(instrument, other.instrument)
                && aliases.stream().anyMatch(alias -> alias.saysTheSameAs(other.words));
        return so ? new Tie(0.95, Ground.ALSO_CALLED_SO) : Tie.none(Ground.TOO_FEW_WORDS);
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

    private static Optional<String> compared(NameWords words) {
        return words.subject().size() < 2
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subject()) + words.numbers() + words.years());
    }
}
