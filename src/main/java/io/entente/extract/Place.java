package io.entente.extract;

import io.entente.model.Party;
import java.util.Optional;

/**
 * Where something happens.
 *
 * @param words the place as printed
 * @param party in which party's land it lies, where that is known
 * @param narrow whether it is a city or a building, no whole country
 */
record Place(String words, Optional<Party> party, boolean narrow) {
    /** Tells whether two can be the same place: a city and its country, a building and its city. */
    boolean agreesWith(Place other) {
        if (words.contains(other.words) || other.words.contains(words)) {
            return true;
        }
        boolean sameLand = party.isEmpty() || other.party.isEmpty() || party.equals(other.party);
        return sameLand && !(narrow && other.narrow);
    }
}
