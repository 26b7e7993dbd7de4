package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which mentions in all articles are the same agreement.
 *
 * <p>Mentions of the same parties are joined by acronym, name and subject; the most telling names are placed first, and each
 * further one joins what it is most like. An agreement of more than two parties is known by its name, whichever of them an
 * article names.
 */
final class Identity {
    static final Comparator<NameForm> MOST_TELLING_FIRST = Comparator.comparing(
                    (NameForm form) -> -form.words().weight())
            .thenComparing(NameForm::name)
            .thenComparing(NameForm::instrument)
            .thenComparing(form -> form.names().toString())
            .thenComparing(form -> form.acronyms().toString());

    private Identity() {}

    /** Returns the mentions of each agreement, the oldest first. */
    static List<List<Mention>> join(List<Mention> mentions) {
        Map<Spelling, List<Mention>> bySpelling =
                mentions.stream().collect(Collectors.groupingBy(Spelling::of, LinkedHashMap::new, Collectors.toList()));
        Map<NameForm, List<Mention>> byForm = new IdentityHashMap<>();
        List<NameForm> forms = new ArrayList<>();
        Map<String, NameWords> words = new HashMap<>();
        bySpelling.values().forEach(same -> {
            NameForm form = NameForm.of(same.get(0).finding(), name -> words.computeIfAbsent(name, NameWords::of));
            forms.add(form);
            byForm.put(form, same);
        });
        return groups(forms).stream()
                .map(group -> group.stream()
                        .flatMap(form -> byForm.get(form).stream())
                        .sorted(Mention.OLDEST_FIRST)
                        .toList())
                .toList();
    }

    private static List<List<NameForm>> groups(List<NameForm> forms) {
        Map<String, List<NameForm>> byParties =
                new TreeMap<>(forms.stream().collect(Collectors.groupingBy(form -> key(form.parties()))));
        List<List<NameForm>> groups = new ArrayList<>();
        byParties.values().forEach(ofParties -> groups.addAll(groupsOfSameParties(ofParties)));
        return joinMultilateral(groups);
    }

    private static String key(Set<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining(" "));
    }

    private static List<List<NameForm>> groupsOfSameParties(List<NameForm> forms) {
        List<List<NameForm>> groups = new ArrayList<>();
        forms.stream()
                .sorted(MOST_TELLING_FIRST)
                .forEach(form -> bestOf(groups, form)
                        .ifPresentOrElse(group -> group.add(form), () -> groups.add(new ArrayList<>(List.of(form)))));
        return groups;
    }

    private static Optional<List<NameForm>> bestOf(List<List<NameForm>> groups, NameForm form) {
        List<NameForm> best = null;
        double likeness = 0;
        for (List<NameForm> group : groups) {
            double here = likeness(group, form);
            if (here > likeness) {
                best = group;
                likeness = here;
            }
        }
        return Optional.ofNullable(best);
    }

    // What has the words of the most telling name, but is of another kind, does not come in through a name
    // between them.
    private static double likeness(List<NameForm> group, NameForm form) {
        if (group.stream().anyMatch(member -> member.words().excludes(form.words()))
                || form.tie(group.get(0)).ground() == Tie.Ground.OTHER_KIND) {
            return 0;
        }
        return group.stream()
                .mapToDouble(member -> form.tie(member).likeness())
                .max()
                .orElse(0);
    }

    private static List<List<NameForm>> joinMultilateral(List<List<NameForm>> groups) {
        Map<String, List<NameForm>> byName = new HashMap<>();
        List<List<NameForm>> joined = new ArrayList<>();
        groups.stream()
                .sorted(Comparator.comparing(group -> !isMultilateral(group)))
                .forEach(group -> namesOf(group).stream()
                        .map(byName::get)
                        .filter(Objects::nonNull)
                        .filter(known -> likeness(known, group.get(0)) > 0)
                        .findFirst()
                        .ifPresentOrElse(known -> known.addAll(group), () -> {
                            joined.add(group);
                            if (isMultilateral(group)) {
                                namesOf(group).forEach(name -> byName.putIfAbsent(name, group));
                            }
                        }));
        return joined;
    }

    private static boolean isMultilateral(List<NameForm> group) {
        return group.stream().anyMatch(NameForm::isMultilateral);
    }

    private static Set<String> namesOf(List<NameForm> group) {
        return group.stream()
                .flatMap(form -> form.properNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How one article spells an agreement; in thousands of articles there are few spellings. */
    private record Spelling(
            List<Party> parties, Instrument instrument, String name, Optional<String> acronym, List<String> aliases) {
        static Spelling of(Mention mention) {
            AgreementFinding finding = mention.finding();
            return new Spelling(
                    List.copyOf(finding.parties()),
                    finding.instrument(),
                    finding.name(),
                    finding.acronym(),
                    finding.aliases());
        }
    }
}
