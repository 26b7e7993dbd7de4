package io.entente.model;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/** A few parties in order of their codes, in little memory: a register holds as many sets as mentions of agreements. */
final class PartySet extends AbstractSet<Party> {
    private final Party[] parties;

    private PartySet(Party[] parties) {
        this.parties = parties;
    }

    /** Returns a set that never changes; the same one if it is such a set already. */
    static Set<Party> of(Set<Party> parties) {
        return parties instanceof PartySet ? parties : new PartySet(new TreeSet<>(parties).toArray(Party[]::new));
    }

    @Override
    public Iterator<Party> iterator() {
        return Arrays.asList(parties).iterator();
    }

    @Override
    public int size() {
        return parties.length;
    }
}
