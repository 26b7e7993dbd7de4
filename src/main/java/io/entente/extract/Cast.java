package io.entente.extract;

import io.entente.model.Official;
import io.entente.model.Party;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a story while its officials are read: who was named in it so far, and between whom it plays. */
final class Cast {
    private static final int MOST_TIMES = 5;

    private final Surnames surnames;
    private final Map<String, Set<Party>> holders = new HashMap<>();
    private final Optional<Party> home;
    private final Map<Party, Integer> counts;
    private final Set<String> withSecretaries;
    private final Set<String> withoutMinisters;
    private final Set<String> departments;

    Cast(Words delegates, List<Sentence> sentences, List<List<PartyMention>> parties, Optional<Party> teller) {
        surnames = new Surnames(delegates.of("family-name-first"));
        withSecretaries = delegates.of("with-secretaries");
        withoutMinisters = delegates.of("without-ministers");
        departments = delegates.of("department");
        home = teller.or(() -> Home.of(sentences, parties));
        counts = Ranking.counts(parties);
    }

    Surnames surnames() {
        return surnames;
    }

    void note(Official official) {
        surnames.note(official);
        official.role()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .ifPresent(role ->
                        holders.computeIfAbsent(role, any -> new HashSet<>()).add(official.party()));
    }

    /** Returns for whom "the president" acts, where the story has named presidents of one party alone. */
    Optional<Party> holder(String role) {
        Set<Party> parties = holders.getOrDefault(role.toLowerCase(Locale.ROOT), Set.of());
        return parties.size() == 1 ? parties.stream().findAny() : Optional.empty();
    }

    /** Returns for whom the holder of a title acts who is named without a country: whose story it is, if that has such titles. */
    Optional<Party> own(String title) {
        return home.flatMap(party -> canHold(party, title)
                ? home
                : Ranking.first(counts, other -> canHold(other, title)).or(() -> home));
    }

    /** Returns the party with which the story is most concerned besides the given one; none where it has hardly another. */
    Optional<Party> besides(Party party) {
        int main = Ranking.heaviest(counts);
        return Ranking.first(counts, other -> !other.equals(party))
                .filter(other -> counts.get(other) * MOST_TIMES >= main);
    }

    /** "Defense Secretary" is American, "Defence Secretary" is not. */
    private boolean isDepartment(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split(" ")).anyMatch(departments::contains);
    }

    /** Few governments have secretaries at the head of departments; that of the United States has no ministers. */
    private boolean canHold(Party party, String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return switch (last) {
            case "secretary" ->
                withSecretaries.contains(party.code())
                        && (!withoutMinisters.contains(party.code()) || isDepartment(title));
            case "minister", "premier", "chancellor" -> !withoutMinisters.contains(party.code());
            default -> true;
        };
    }
}
