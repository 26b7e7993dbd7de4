package io.entente.extract;

import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.KnownAgreements.Scope;
import io.entente.extract.PartyChoice.Sureness;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Settles who the parties to an agreement are, from its own words, its sentences, or the whole article. */
final class PartyChooser {
    /** Returns one choice; where several agreements are told of in one breath ("pacts with Fiji and Tonga"), one for each. */
    List<PartyChoice> choose(Page page, Cluster cluster, List<FoundEvent> events) {
        Optional<Known> known = cluster.known();
        if (known.isPresent() && known.get().scope() == Scope.NAMED) {
            return List.of(new PartyChoice(ofLexicon(page, known.get()), Sureness.SAID));
        }
        if (known.isPresent()
                && known.get().scope() == Scope.MULTILATERAL
                && cluster.said().size() < 2) {
            return List.of(new PartyChoice(Set.of(), Sureness.ARTICLE));
        }
        if (cluster.parties().size() >= 2) {
            return List.of(new PartyChoice(cluster.parties(), Sureness.SAID));
        }
        Set<Party> counterparts = cluster.counterparts();
        if (!counterparts.isEmpty()) {
            Optional<Party> owner = owner(page, cluster);
            if (owner.isPresent()) {
                return counterparts.size() > 1 && cluster.first().plural()
                        ? each(owner.get(), counterparts)
                        : List.of(new PartyChoice(with(owner.get(), counterparts), Sureness.SAID));
            }
            return List.of(new PartyChoice(counterparts, counterparts.size() == 2 ? Sureness.SAID : Sureness.ARTICLE));
        }
        return List.of(fromText(page, cluster, events));
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

    /** Whose agreement with the counterparts it is: named in its words, acting in its sentence, or the article's own. */
    private static Optional<Party> owner(Page page, Cluster cluster) {
        for (Party party : cluster.parties()) {
            if (!cluster.counterparts().contains(party)) {
                return Optional.of(party);
            }
        }
        for (Mention mention : cluster.mentions()) {
            Optional<Party> subject = actorBefore(page, mention, cluster.counterparts());
            if (!mention.counterparts().isEmpty() && subject.isPresent()) {
                return subject;
            }
        }
        return heaviest(page, cluster.counterparts());
    }

    private static Optional<Party> actorBefore(Page page, Mention mention, Set<Party> others) {
        Optional<Party> subject = Optional.empty();
        String determiner = mention.sentence().word(mention.from() - 1);
        boolean owned = determiner.equals("its") || determiner.equals("their");
        for (PartyMention party : page.partiesOf(mention.sentence())) {
            boolean acts = party.canAct() && party.kind() != Kind.INSTITUTION && !others.contains(party.party());
            String before = mention.sentence().word(party.from() - 1);
            boolean counterpart = before.equals("with")
                    || before.equals("the")
                            && mention.sentence().word(party.from() - 2).equals("with");
            if (acts && !counterpart && party.to() <= mention.from() && (subject.isEmpty() || owned)) {
                subject = Optional.of(party.party());
            }
        }
        return subject;
    }

    private static Optional<Party> heaviest(Page page, Set<Party> except) {
        return page.weights().entrySet().stream()
                .filter(entry -> !except.contains(entry.getKey()) && entry.getValue() >= 3)
                .max(Map.Entry.<Party, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Party, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static PartyChoice fromText(Page page, Cluster cluster, List<FoundEvent> events) {
        Set<Party> said = cluster.parties();
        Set<Party> only = said;
        for (Sentence sentence : sentences(cluster, events)) {
            Set<Party> actors = new TreeSet<>(said);
            for (PartyMention mention : page.partiesOf(sentence)) {
                if (mention.canAct() && mention.kind() != Kind.INSTITUTION) {
                    actors.add(mention.party());
                }
            }
            if (actors.size() == 2) {
                return new PartyChoice(actors, said.size() == 1 ? Sureness.SAID : Sureness.SENTENCE);
            }
            if (only.isEmpty() && actors.size() == 1) {
                only = actors;
            }
        }
        return new PartyChoice(fromArticle(page, only), Sureness.ARTICLE);
    }

    private static Set<Sentence> sentences(Cluster cluster, List<FoundEvent> events) {
        Set<Sentence> sentences = new LinkedHashSet<>();
        cluster.mentions().forEach(mention -> sentences.add(mention.sentence()));
        events.forEach(event -> sentences.add(event.sentence()));
        return sentences;
    }

    /** The parties that take up most of the article, when they clearly do. */
    private static Set<Party> fromArticle(Page page, Set<Party> said) {
        List<Map.Entry<Party, Integer>> ranked = page.weights().entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Set<Party> chosen = new TreeSet<>(said);
        int third = ranked.size() > 2 ? ranked.get(2).getValue() : 0;
        for (Map.Entry<Party, Integer> entry : ranked) {
            if (chosen.size() < 2 && entry.getValue() >= 5 && entry.getValue() > third) {
                chosen.add(entry.getKey());
            }
        }
        return chosen;
    }
}
