package io.entente.extract;

import io.entente.extract.MeetingSides.Sides;
import io.entente.model.Party;
import io.entente.model.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which pairs meet where several do. */
final class MeetingPairs {
    private static final int MOST = 4;
    private static final int BLOC = 3;
    private static final Party UNION = new Party("EU");

    /** Returns those before the words paired with those behind them; where one side stands empty, the first of the other meets the rest. */
    Set<Relationship> of(Page page, Sentence sentence, Sides sides) {
        Set<Party> before = joined(page, sentence, sides.before());
        Set<Party> after = joined(page, sentence, sides.after());
        Set<Relationship> pairs = new LinkedHashSet<>();
        boolean apart = !before.isEmpty() && !after.isEmpty() && !before.containsAll(after);
        if (apart && !(after.size() >= 2 && sides.between())) {
            before.forEach(host -> after.forEach(guest -> add(page, host, guest, pairs)));
            boolean mediated = after.size() == 2 && before.stream().allMatch(page.gazetteer()::isOrganisation);
            if (mediated) {
                List<Party> guests = List.copyOf(after);
                add(page, guests.get(0), guests.get(1), pairs);
            }
            return pairs;
        }
        List<Party> all =
                new ArrayList<>(after.size() == 1 || !before.isEmpty() && !sides.between() ? after : List.of());
        all.addAll(after.size() >= 2 ? after : before);
        for (int i = 1; i < all.size(); i++) {
            add(page, all.get(0), all.get(i), pairs);
        }
        return pairs;
    }

    private static void add(Page page, Party host, Party guest, Set<Relationship> pairs) {
        boolean internal = host.equals(UNION) && page.gazetteer().isMember(guest, host)
                || guest.equals(UNION) && page.gazetteer().isMember(host, guest);
        if (!host.equals(guest) && !internal && pairs.size() < MOST) {
            pairs.add(new Relationship(host, guest));
        }
    }

    /** The presidents of Argentina, Brazil and Uruguay at a Mercosur summit are Mercosur. */
    private static Set<Party> joined(Page page, Sentence sentence, Set<Party> side) {
        for (PartyMention mention : page.partiesOf(sentence)) {
            Party bloc = mention.party();
            if (page.gazetteer().isOrganisation(bloc)
                    && side.stream()
                                    .filter(state -> page.gazetteer().isMember(state, bloc))
                                    .count()
                            >= BLOC) {
                Set<Party> whole = new LinkedHashSet<>(side);
                whole.removeIf(state -> page.gazetteer().isMember(state, bloc));
                whole.add(bloc);
                return whole;
            }
        }
        if (side.contains(UNION)) {
            Set<Party> whole = new LinkedHashSet<>(side);
            whole.removeIf(state -> page.gazetteer().isMember(state, UNION));
            return whole;
        }
        return side;
    }
}
