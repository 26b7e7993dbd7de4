package io.entente.extract;

import java.util.Set;

/**
 * The rules for what stands behind a noun.
 *
 * @param linksToParties the words that lead to parties: "with", "between"
 * @param lists how parties stand in lists
 * @param subjects how its subject is said
 * @param modifiers which words tell a name from others
 */
record Complements(Set<String> linksToParties, PartyLists lists, Subjects subjects, Modifiers modifiers) {
    static Complements of(Words words, Modifiers modifiers) {
        return new Complements(words.of("links-to-parties"), new PartyLists(words), new Subjects(words), modifiers);
    }
}
