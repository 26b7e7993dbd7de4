package io.entente.group.meeting;

import io.entente.model.Agreement;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.MeetingBrief.Term;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Explains the acronyms that a brief uses. */
final class Glossary {
    private Glossary() {}

    static List<Term> of(List<Part> parts) {
        SortedMap<String, String> terms = new TreeMap<>();
        parts.stream()
                .flatMap(part -> part.agreements().stream())
                .map(Standing::agreement)
                .forEach(agreement -> agreement
                        .acronym()
                        .filter(acronym -> !acronym.equals(agreement.name()))
                        .ifPresent(acronym -> terms.putIfAbsent(acronym, meaning(agreement))));
        return terms.entrySet().stream()
                .map(term -> new Term(term.getKey(), term.getValue()))
                .toList();
    }

    private static String meaning(Agreement agreement) {
        return agreement.name();
    }
}
