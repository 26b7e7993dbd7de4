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
    private static final Set<String> LEADERS = Set.of("leaders", "ministers", "presidents", "premiers");
    private static final Set<String> SIDES = Set.of(
            "sides",
            "countries",
            "governments",
            "leaders",
            "ministers",
            "nations",
            "neighbours",
            "neighbors",
            "capitals",
            "states",
            "presidents",
            "premiers",
            "allies",
            "powers",
            "teams",
            "delegations");
    private static final int PAIR_REACH = 8;
    private static final int SHORTLY = 3;
    private static final int ACT_REACH = 13;
    private static final Set<String> REPORTING = Set.of("said", "says", "say", "how", "whether", "that");
    private static final Set<String> TITLES = Set.of(
            "president",
            "minister",
            "ministers",
            "prime",
            "foreign",
            "trade",
            "defence",
            "defense",
            "leader",
            "counterpart",
            "von",
            "der",
            "van",
            "de",
            "al",
            "bin");

    /** Returns one choice; where several agreements are told of in one breath ("pacts with Fiji and Tonga"), one for each. */
    List<PartyChoice> choose(Page page, Cluster cluster, List<FoundEvent> events) {
        Optional<Known> known = cluster.known();
        if (known.isPresent() && known.get().scope() == Scope.NAMED) {
            if (known.get().parties().size() == 1) {
                Set<Party> maker = known.get().parties();
                return owner(page, cluster, maker)
                        .map(joiner -> new PartyChoice(with(joiner, maker), Sureness.SENTENCE))
                        .stream()
                        .toList();
            }
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
            Optional<Party> owner = owner(page, cluster, counterparts);
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

    /** Whose agreement with the counterparts it is: named in its words, acting in its sentence or just before, or the article's own. */
    private static Optional<Party> owner(Page page, Cluster cluster, Set<Party> others) {
        return cluster.parties().stream()
                .filter(party -> !others.contains(party))
                .findFirst()
                .or(() -> actingBefore(page, cluster, others))
                .or(() -> homeNamedBeside(page, cluster, others))
                .or(() -> actingShortlyBefore(page, cluster, others).map(actor -> blocOf(page, actor)))
                .or(() -> page.home().filter(home -> !others.contains(home)))
                .or(() -> heaviest(page, others));
    }

    /** "A swap line with China's central bank makes up much of Argentina's reserves": told from Buenos Aires, it is Argentina's. */
    private static Optional<Party> homeNamedBeside(Page page, Cluster cluster, Set<Party> others) {
        return page.home()
                .filter(home -> !others.contains(home))
                .filter(home -> cluster.mentions().stream()
                        .filter(mention -> !mention.counterparts().isEmpty())
                        .anyMatch(mention -> page.partiesOf(mention.sentence()).stream()
                                .anyMatch(party -> party.party().equals(home))));
    }

    /** A member's name in a story on its bloc's agreements: they are the bloc's. */
    private static Party blocOf(Page page, Party actor) {
        return page.partiesOf(page.sentences().get(0)).stream()
                .map(PartyMention::party)
                .filter(party -> page.gazetteer().isMember(actor, party))
                .findFirst()
                .orElse(actor);
    }

    private static Optional<Party> actingBefore(Page page, Cluster cluster, Set<Party> others) {
        return cluster.mentions().stream()
                .filter(mention -> !mention.counterparts().isEmpty() || cluster.isNamed())
                .flatMap(mention -> actorBefore(page, mention, others).stream())
                .findFirst();
    }

    /** The party that acts in the mention's clause: the nearest where it is "its" agreement, else the clause's first. */
    private static Optional<Party> actorBefore(Page page, Mention mention, Set<Party> others) {
        Sentence sentence = mention.sentence();
        String determiner = sentence.word(mention.from() - 1);
        boolean owned = determiner.equals("its") || determiner.equals("their");
        Optional<Party> subject = Optional.empty();
        int clause = 0;
        for (PartyMention party : page.actorsOf(sentence)) {
            boolean acts = party.canAct() && party.kind() != Kind.INSTITUTION && !others.contains(party.party());
            if (acts && !isCounterpart(sentence, party) && party.to() <= mention.from()) {
                boolean reported = isReportedBetween(sentence, clause, party.from());
                subject = subject.isEmpty() || owned || reported ? Optional.of(party.party()) : subject;
                clause = reported || clause == 0 ? party.to() : clause;
            }
        }
        return subject;
    }

    private static boolean isCounterpart(Sentence sentence, PartyMention party) {
        String before = sentence.word(party.from() - 1);
        return before.equals("with")
                || before.equals("the") && sentence.word(party.from() - 2).equals("with");
    }

    /** "A French minister said the EU could go on": from "said" on, others act. */
    private static boolean isReportedBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to && from > 0; i++) {
            if (REPORTING.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Party> actingShortlyBefore(Page page, Cluster cluster, Set<Party> others) {
        Sentence first = cluster.mentions().stream()
                .filter(mention -> !mention.counterparts().isEmpty())
                .findFirst()
                .orElse(cluster.first())
                .sentence();
        for (int i = first.index() - 1; i >= Math.max(0, first.index() - SHORTLY); i--) {
            Sentence sentence = page.sentences().get(i);
            for (PartyMention party : page.actorsOf(sentence)) {
                boolean acts = party.canAct() && !others.contains(party.party());
                if (sentence.paragraph() == first.paragraph() && acts && !isCounterpart(sentence, party)) {
                    return Optional.of(party.party());
                }
            }
        }
        return Optional.empty();
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
        Optional<Set<Party>> together = actingTogether(page, cluster);
        if (together.isPresent()) {
            return new PartyChoice(together.get(), Sureness.JOINT);
        }
        Set<Party> only = said;
        for (Sentence sentence : sentences(cluster, events)) {
            Set<Party> actors = new TreeSet<>(said);
            for (PartyMention mention : page.partiesOf(sentence)) {
                if (mention.canAct() && mention.kind() != Kind.INSTITUTION && !isInName(cluster, sentence, mention)) {
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
        Optional<Sentence> both = cluster.mentions().stream()
                .filter(PartyChooser::speaksOfBoth)
                .map(Mention::sentence)
                .findFirst();
        Set<Party> main = fromArticle(page, only);
        if (both.isPresent()) {
            Set<Party> two = pairBefore(page, both.get())
                    .filter(pair -> pair.containsAll(said))
                    .orElse(main);
            return new PartyChoice(two, two.size() == 2 ? Sureness.JOINT : Sureness.ARTICLE);
        }
        return new PartyChoice(main, Sureness.ARTICLE);
    }

    /** Tells whether "the two countries", "both sides" or "the leaders" stand before the mention. */
    private static boolean speaksOfBoth(Mention mention) {
        for (int i = 0; i < mention.from(); i++) {
            String word = mention.sentence().word(i);
            String next = mention.sentence().word(i + 1);
            boolean both = (word.equals("two") || word.equals("both")) && SIDES.contains(next);
            if (both || word.equals("the") && LEADERS.contains(next)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the two that act in the nearest sentence before in which just two do. */
    private static Optional<Set<Party>> pairBefore(Page page, Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - PAIR_REACH); i--) {
            Set<Party> acting = new TreeSet<>();
            for (PartyMention party : page.actorsOf(page.sentences().get(i))) {
                if (party.canAct() && party.kind() != Kind.INSTITUTION) {
                    acting.add(party.party());
                }
            }
            if (acting.size() == 2) {
                return Optional.of(acting);
            }
        }
        return Optional.empty();
    }

    /** "The Paris accord" was made in Paris; France need be no party to it. */
    private static boolean isInName(Cluster cluster, Sentence sentence, PartyMention party) {
        return party.kind() == Kind.CAPITAL
                && cluster.mentions().stream()
                        .anyMatch(mention -> mention.sentence() == sentence
                                && party.from() >= mention.from()
                                && party.to() <= mention.head());
    }

    /** Returns the two that act together on the agreement in one of its sentences: "Fiji and Tonga signed a pact". */
    private static Optional<Set<Party>> actingTogether(Page page, Cluster cluster) {
        for (Mention mention : cluster.mentions()) {
            Set<Party> chain = chainBefore(page, mention);
            if (chain.size() == 2 && chain.containsAll(cluster.parties())) {
                return Optional.of(chain);
            }
        }
        return cluster.mentions().stream()
                .map(mention -> hyphened(page, mention.sentence()))
                .filter(pair -> pair.size() == 2 && pair.containsAll(cluster.parties()))
                .findFirst();
    }

    /** "The Norwegian-Russian commission": the two of whom the sentence tells. */
    private static Set<Party> hyphened(Page page, Sentence sentence) {
        Set<Party> pair = new TreeSet<>();
        PartyMention last = null;
        for (PartyMention party : page.partiesOf(sentence)) {
            boolean joined = last != null
                    && last.to() + 1 == party.from()
                    && sentence.at(last.to()).is("-");
            if (joined && last.kind() != Kind.CITY && party.kind() != Kind.CITY) {
                pair.add(last.party());
                pair.add(party.party());
            }
            last = party;
        }
        return pair;
    }

    /** Returns the parties of the last list before the mention: "India, Nepal to", "Modi and Oli". */
    private static Set<Party> chainBefore(Page page, Mention mention) {
        Set<Party> chain = new TreeSet<>();
        Set<Party> best = Set.of();
        PartyMention last = null;
        for (PartyMention party : page.actorsOf(mention.sentence())) {
            if (!party.canAct() || party.to() > mention.from()) {
                continue;
            }
            if (last != null && !isLinked(mention.sentence(), last.to(), party.from())) {
                chain.clear();
            }
            chain.add(party.party());
            last = party;
            if (chain.size() > 1) {
                best = actsOn(mention, party.to()) ? Set.copyOf(chain) : Set.of();
            }
        }
        return new TreeSet<>(best);
    }

    /** Tells whether no other clause stands between those who act and the agreement. */
    private static boolean actsOn(Mention mention, int from) {
        for (int i = from; i < mention.from(); i++) {
            if (mention.sentence().at(i).is(",")) {
                return false;
            }
        }
        return mention.from() - from <= ACT_REACH;
    }

    /** Tells whether nothing but names, titles and a link stand between two parties. */
    private static boolean isLinked(Sentence sentence, int from, int to) {
        boolean linked = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            boolean link = token.is("and") || token.is(",") || token.is("&");
            boolean name = token.isCapital() || token.is("the") || token.is("'s") || token.is("of");
            if (!link && !name && !TITLES.contains(token.lower())) {
                return false;
            }
            linked |= link;
        }
        return linked;
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
        if (chosen.size() == 1) {
            page.publisher().ifPresent(chosen::add);
        }
        return chosen;
    }
}
