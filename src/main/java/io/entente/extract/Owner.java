package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells whose agreement it is where its words name the other side alone: "its pact with Fiji". */
final class Owner {
    private static final int SHORTLY = 3;
    private static final int PRONOUN_REACH = 4;
    private static final int LEAST_WEIGHT = 3;
    private static final Set<String> REPORTING = Set.of("said", "says", "say", "how", "whether", "that");

    private static final Set<String> ASIDE =
            Set.of("with", "before", "after", "than", "unlike", "against", "to", "from", "towards", "toward");

    private Owner() {}

    /** Whose agreement with the counterparts it is: named in its words, acting in its sentence or just before, or the article's own. */
    static Optional<Party> of(Page page, Cluster cluster, Set<Party> others) {
        return cluster.parties().stream()
                .filter(party -> !others.contains(party))
                .findFirst()
                .or(() -> actingBefore(page, cluster, others))
                .or(() -> homeNamedBeside(page, cluster, others))
                .or(() -> byContext(page, cluster, others).map(actor -> blocOf(page, actor)));
    }

    /** "Its accord" is of who was spoken of last. */
    private static boolean isTheirs(Cluster cluster) {
        return cluster.mentions().stream().anyMatch(Mention::isOwned);
    }

    private static Optional<Party> byContext(Page page, Cluster cluster, Set<Party> others) {
        return actingShortlyBefore(page, cluster, others)
                .map(actor -> isTheirs(cluster) ? actor : Focus.centreOr(page, actor, others))
                .or(() -> Focus.centre(page).filter(centre -> !others.contains(centre)))
                .or(() -> page.home().filter(home -> !others.contains(home)))
                .or(() -> heaviest(page, union(others, Focus.dealtWithAtOnce(page))))
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
    static Optional<Party> actorBefore(Page page, Mention mention, Set<Party> others) {
        if (isSaidOfIt(mention)) {
            return subjectBefore(page, mention.sentence(), others);
        }
        Sentence sentence = mention.sentence();
        Optional<Party> subject = Optional.empty();
        int clause = 0;
        for (PartyMention party : page.actorsOf(sentence)) {
            boolean acts = party.canAct() && party.kind() != Kind.INSTITUTION && !others.contains(party.party());
            if (acts && !isAside(sentence, party) && party.to() <= mention.from()) {
                boolean reported = isReportedBetween(sentence, clause, party.from());
                subject = subject.isEmpty() || mention.isOwned() || reported ? Optional.of(party.party()) : subject;
                clause = reported || clause == 0 ? party.to() : clause;
            }
        }
        return subject;
    }

    /** "In August it signed a pact with Egypt": the verb's subject is a pronoun. */
    private static boolean isSaidOfIt(Mention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - PRONOUN_REACH); i--) {
            String word = mention.sentence().word(i);
            if (word.equals("it") && mention.sentence().at(i + 1).isWord()) {
                return true;
            }
            if (!mention.sentence().at(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** Returns who is named first in the nearest sentence of the paragraph before. */
    private static Optional<Party> subjectBefore(Page page, Sentence sentence, Set<Party> others) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SHORTLY); i--) {
            Sentence before = page.sentences().get(i);
            for (PartyMention party : page.actorsOf(before)) {
                boolean acts = party.canAct() && !isAside(before, party) && !others.contains(party.party());
                if (acts && before.paragraph() == sentence.paragraph()) {
                    return Optional.of(party.party());
                }
            }
        }
        return Optional.empty();
    }

    /** "With Fiji", "before the Fijians": those do not act. */
    private static boolean isAside(Sentence sentence, PartyMention party) {
        return ASIDE.contains(sentence.wordLeadingTo(party.from()));
    }

    static boolean isCounterpart(Sentence sentence, PartyMention party) {
        return sentence.wordLeadingTo(party.from()).equals("with");
    }

    /** "A French minister said the EU could go on": from "said" on, others act. */
    private static boolean isReportedBetween(Sentence sentence, int from, int to) {
        return from > 0 && sentence.hasAny(REPORTING, from, to);
    }

    private static Optional<Party> actingShortlyBefore(Page page, Cluster cluster, Set<Party> others) {
        Sentence first = cluster.mentions().stream()
                .filter(mention -> !mention.counterparts().isEmpty())
                .findFirst()
                .orElse(cluster.first())
                .sentence();
        Set<Party> dealtWith = dealtWithBefore(page, first);
        for (int i = first.index() - 1; i >= Math.max(0, first.index() - SHORTLY); i--) {
            Sentence sentence = page.sentences().get(i);
            for (PartyMention party : page.actorsOf(sentence)) {
                boolean acts = party.canAct() && !others.contains(party.party());
                if (sentence.paragraph() == first.paragraph() && acts && !dealtWith.contains(party.party())) {
                    return Optional.of(party.party());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * In "Nepal has a pact with Qatar. The Qataris are silent. One with Fiji …" Qatar is not the one that has the next.
     * Looks back over the whole of an article that turns on one party, else over the paragraph.
     */
    private static Set<Party> dealtWithBefore(Page page, Sentence end) {
        Set<Party> dealtWith = new HashSet<>();
        Optional<Party> centre = Focus.centre(page);
        for (int i = end.index() - 1; i >= 0; i--) {
            Sentence sentence = page.sentences().get(i);
            if (centre.isEmpty() && sentence.paragraph() != end.paragraph()) {
                break;
            }
            page.partiesOf(sentence).stream()
                    .filter(party -> isCounterpart(sentence, party))
                    .forEach(party -> dealtWith.add(party.party()));
        }
        centre.ifPresent(dealtWith::remove);
        return dealtWith;
    }

    private static Set<Party> union(Set<Party> some, Set<Party> others) {
        Set<Party> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Optional<Party> heaviest(Page page, Set<Party> except) {
        return Ranking.first(
                page.weights(),
                party -> !except.contains(party) && page.weights().get(party) >= LEAST_WEIGHT);
    }
}
