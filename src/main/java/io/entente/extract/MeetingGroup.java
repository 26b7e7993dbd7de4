package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Those who stand on one side of the words that tell of a meeting. */
final class MeetingGroup {
    private final Set<Party> parties = new LinkedHashSet<>();
    private final Set<Party> personParties = new LinkedHashSet<>();
    private boolean persons;

    void add(Delegate delegate) {
        parties.addAll(delegate.parties());
        if (delegate.person()) {
            personParties.addAll(delegate.parties());
        }
        persons |= delegate.person();
    }

    /** The persons, or the governments where no person is named. */
    Set<Party> meeting() {
        return persons ? personParties : parties;
    }

    /** Those collected from the last to the first, in the order of the text. */
    MeetingGroup reversed() {
        reverse(parties);
        reverse(personParties);
        return this;
    }

    private static void reverse(Set<Party> parties) {
        List<Party> ordered = new ArrayList<>(parties);
        Collections.reverse(ordered);
        parties.clear();
        parties.addAll(ordered);
    }

    Set<Party> parties() {
        return parties;
    }

    Set<Party> personParties() {
        return personParties;
    }

    boolean persons() {
        return persons;
    }
}
