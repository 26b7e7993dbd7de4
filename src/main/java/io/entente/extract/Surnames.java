package io.entente.extract;

import io.entente.model.Official;
import io.entente.model.Party;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The officials whom a story has named so far, by the name that it uses for them from then on. */
final class Surnames {
    private final Map<String, Official> known = new HashMap<>();
    private final Set<String> familyNameFirst;

    /**
     * @param familyNameFirst the codes of parties where the family name often stands first
     */
    Surnames(Set<String> familyNameFirst) {
        this.familyNameFirst = familyNameFirst;
    }

    /** Notes an official; who was named first keeps a name that two share. */
    void note(Official official) {
        String name = official.name();
        if (official.role().filter(name::equals).isPresent()) {
            return;
        }
        known.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), official);
        int space = name.indexOf(' ');
        if (space > 0
                && !isPronoun(name.substring(0, space))
                && familyNameFirst.contains(official.party().code())) {
            known.putIfAbsent(name.substring(0, space), official);
        }
    }

    /** The surname He is the word "he" where a sentence begins with it. */
    private static boolean isPronoun(String surname) {
        return surname.equals("He");
    }

    /** Returns the official who was named in full before, if any. */
    Optional<Official> of(String surname) {
        return Optional.ofNullable(known.get(surname));
    }

    /** Returns the official of a party who was named in full before, if any. */
    Optional<Official> of(String surname, Party party) {
        return of(surname).filter(official -> official.party().equals(party));
    }
}
