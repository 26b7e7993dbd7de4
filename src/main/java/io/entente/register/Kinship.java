package io.entente.register;

import io.entente.model.Party;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The mentions of the same parties that can be of one agreement: a chain of names, each with a mark in common with the next, leads
 * from one to the other. What the agreements are is settled within each kin, whatever the others hold.
 */
final class Kinship {
    private final Function<Naming, Set<String>> marks;

    private final Map<Set<Party>, Map<Naming, Kin>> byName = new HashMap<>();
    private final Map<Set<Party>, Map<String, Kin>> byMark = new HashMap<>();

    /**
     * Begins without mentions.
     *
     * @param marks returns the marks of a name: of two that can mean one agreement, one is the same
     */
    Kinship(Function<Naming, Set<String>> marks) {
        this.marks = marks;
    }

    /** Takes in a mention, and returns its kin. */
    Kin of(Set<Party> parties, Naming naming) {
        return byName.computeIfAbsent(parties, p -> new HashMap<>())
                .computeIfAbsent(naming, n -> join(parties, n))
                .root();
    }

    /** Returns the kin that go by a name, whoever the parties are. */
    Collection<Kin> called(Naming naming) {
        return byName.values().stream()
                .filter(names -> names.containsKey(naming))
                .map(names -> names.get(naming).root())
                .toList();
    }

    private Kin join(Set<Party> parties, Naming naming) {
        Kin kin = new Kin();
        Map<String, Kin> known = byMark.computeIfAbsent(parties, p -> new HashMap<>());
        marks.apply(naming)
                .forEach(mark -> known.computeIfAbsent(mark, m -> kin).join(kin));
        return kin;
    }

    /** Mentions that can be of one agreement, as far as they have been taken in. */
    static final class Kin {
        private Kin into = this;
        private boolean wanted;

        /** Makes known that the kin is wanted, with what joins it later. */
        void want() {
            root().wanted = true;
        }

        boolean isWanted() {
            return root().wanted;
        }

        private Kin root() {
            while (into != into.into) {
                into = into.into;
            }
            return into;
        }

        private void join(Kin other) {
            Kin root = root();
            root.wanted |= other.isWanted();
            other.root().into = root;
        }
    }
}
