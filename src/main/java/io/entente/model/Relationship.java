package io.entente.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An unordered pair of two different parties; the constructor puts them in alphabetical order.
 *
 * @param first the party whose code comes first in the alphabet
 * @param second the other party
 */
public record Relationship(Party first, Party second) implements Comparable<Relationship> {
    public Relationship {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a relationship needs two different parties, not " + first + " twice");
        }
        if (first.compareTo(second) > 0) {
            Party swapped = first;
            first = second;
            second = swapped;
        }
    }

    /** Returns the relationship of two parties given by their codes. */
    public static Relationship of(String one, String other) {
        return new Relationship(new Party(one), new Party(other));
    }

    /** Returns every pair that can be made of the given parties, in order. */
    public static Set<Relationship> among(Set<Party> parties) {
        List<Party> ordered = List.copyOf(new TreeSet<>(parties));
        Set<Relationship> pairs = new TreeSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                pairs.add(new Relationship(ordered.get(i), ordered.get(j)));
            }
        }
        return pairs;
    }

    /** Tells whether the party is one of the two. */
    public boolean has(Party party) {
        return first.equals(party) || second.equals(party);
    }

    /** Returns the other of the two parties. */
    public Party counterpartOf(Party party) {
        return first.equals(party) ? second : first;
    }

    @Override
    public int compareTo(Relationship other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    /** Returns the codes joined by a hyphen: {@code IND-USA}. */
    @Override
    public String toString() {
        return first + "-" + second;
    }
}
