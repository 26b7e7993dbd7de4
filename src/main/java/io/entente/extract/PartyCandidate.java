package io.entente.extract;

import io.entente.extract.Gazetteer.Entry;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name that may stand for a party.
 *
 * @param entries what it can stand for; never empty
 * @param from the index of its first token
 * @param to the index behind its last token
 */
record PartyCandidate(List<Entry> entries, int from, int to) {
    /** Returns what it can stand for without doubt, or null. */
    Entry sure() {
        for (Entry entry : entries) {
            if (!entry.guarded()) {
                return entry;
            }
        }
        return null;
    }

    /** "The Senate" of another country than the one that tells the story. */
    boolean isInstitutionOfAnother(Party home) {
        return entries.stream()
                .allMatch(entry -> entry.kind() == Kind.INSTITUTION
                        && entry.guarded()
                        && !entry.party().equals(home));
    }

    /** A doubtful surname is whose full name the story gives; else that of somebody of a party whose leader it names. */
    Entry supportedBy(Sentence sentence, Set<Party> supported, Map<String, Party> named) {
        Party bearer = named.get(sentence.at(to - 1).text());
        for (Entry entry : entries) {
            boolean leader = entry.kind() == Kind.LEADER;
            boolean fits = leader
                    ? bearer == null ? named.containsValue(entry.party()) : bearer.equals(entry.party())
                    : supported.contains(entry.party());
            if (fits && supported.contains(entry.party())) {
                return entry;
            }
        }
        return null;
    }
}
