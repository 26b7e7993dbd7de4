package io.entente.extract;

import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.KnownAgreements.Scope;
import io.entente.extract.PartyChoice.Sureness;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Settles who the parties to an agreement are, from its own words, its sentences, or the whole article. */
final class PartyChooser {
    /** Returns one choice; where several agreements are told of in one breath ("pacts with Fiji and Tonga"), one for each. */
    List<PartyChoice> choose(Page page, Cluster cluster, List<FoundEvent> events) {
        Optional<Known> known = cluster.known();
        if (known.isPresent() && known.get().scope() == Scope.NAMED) {
            return known(page, cluster, known.get());
        }
        if (known.isPresent()
                && known.get().scope() == Scope.MULTILATERAL
                && cluster.said().size() < 2) {
            return List.of(new PartyChoice(Set.of(), Sureness.ARTICLE));
        }
        if (cluster.parties().size() >= 2) {
            return List.of(new PartyChoice(cluster.parties(), Sureness.SAID));
        }
        return cluster.counterparts().isEmpty()
                ? List.of(PartiesFromText.of(page, cluster, events))
                : withCounterparts(page, cluster);
    }

    /** The lexicon knows the parties; where it names the maker alone, whoever joins is the other. */
    private static List<PartyChoice> known(Page page, Cluster cluster, Known known) {
        Set<Party> maker = known.parties();
        if (maker.size() > 2
                && cluster.first().plural()
                && !cluster.counterparts().isEmpty()) {
            return oneByOne(page, cluster, maker);
        }
        if (maker.size() != 1) {
            return List.of(new PartyChoice(ofLexicon(page, known), Sureness.SAID));
        }
        return Owner.of(page, cluster, maker)
                .map(joiner -> new PartyChoice(with(joiner, maker), Sureness.SENTENCE))
                .stream()
                .toList();
    }

    /** "The compacts with Micronesia and the Marshall Islands" are two. */
    private static List<PartyChoice> oneByOne(Page page, Cluster cluster, Set<Party> all) {
        Set<Party> makers = new TreeSet<>(all);
        makers.removeAll(cluster.counterparts());
        makers.retainAll(page.weights().keySet());
        return makers.size() == 1
                ? each(makers.iterator().next(), cluster.counterparts())
                : List.of(new PartyChoice(cluster.counterparts(), Sureness.SAID));
    }

    private static List<PartyChoice> withCounterparts(Page page, Cluster cluster) {
        Set<Party> counterparts = cluster.counterparts();
        Optional<Party> owner = Owner.of(page, cluster, counterparts);
        if (owner.isEmpty()) {
            return List.of(new PartyChoice(counterparts, counterparts.size() == 2 ? Sureness.SAID : Sureness.ARTICLE));
        }
        return counterparts.size() > 1 && cluster.first().plural()
                ? each(owner.get(), counterparts)
                : List.of(new PartyChoice(with(owner.get(), counterparts), Sureness.SAID));
    }

    private static Set<Party> ofLexicon(Page page, Known known) {
        Set<Party> named = new TreeSet<>();
        known.parties().forEach(party -> named.add(page.today(party)));
        if (named.size() > 2) {
            named.retainAll(page.weights().keySet());
        }
        return named;
    }

    private static List<PartyChoice> each(Party owner, Set<Party> counterparts) {
        List<PartyChoice> choices = new ArrayList<>();
        for (Party counterpart : counterparts) {
            choices.add(new PartyChoice(with(owner, Set.of(counterpart)), Sureness.SAID));
        }
        return choices;
    }

    private static Set<Party> with(Party owner, Set<Party> counterparts) {
        Set<Party> parties = new TreeSet<>(counterparts);
        parties.add(owner);
        return parties;
    }
}
