package io.entente.extract;

import io.entente.extract.PartyChoice.Sureness;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Settles who the parties are where the agreement's own words leave it open: those of its sentences, or of the whole article. */
final class PartiesFromText {
    private final Page page;
    private final Cluster cluster;

    private PartiesFromText(Page page, Cluster cluster) {
        this.page = page;
        this.cluster = cluster;
    }

    static PartyChoice of(Page page, Cluster cluster, List<FoundEvent> events) {
        return ActingPairs.on(page, cluster)
                .map(together -> new PartyChoice(together, Sureness.JOINT))
                .orElseGet(() -> new PartiesFromText(page, cluster).ofSentences(events));
    }

    /** Returns the two who act in one of the sentences, or else what the rest of the article says with the only one who does. */
    private PartyChoice ofSentences(List<FoundEvent> events) {
        Set<Party> said = cluster.parties();
        Set<Party> only = said;
        for (Sentence sentence : sentences(events)) {
            Set<Party> actors = actors(sentence);
            if (actors.size() == 2 && actors.containsAll(only)) {
                return new PartyChoice(actors, sureness(sentence));
            }
            if (only.isEmpty() && actors.size() == 1 && !isOnlyAdjective(page, sentence)) {
                only = actors;
            }
        }
        return ofArticle(only);
    }

    private Sureness sureness(Sentence sentence) {
        if (cluster.parties().size() == 1) {
            return Sureness.SAID;
        }
        boolean both = cluster.mentions().stream()
                .anyMatch(mention -> mention.sentence() == sentence && mention.speaksOfBoth());
        return both ? Sureness.JOINT : Sureness.SENTENCE;
    }

    /** Returns those who act in a sentence, with those whom the agreement's own words name. */
    private Set<Party> actors(Sentence sentence) {
        Set<Party> actors = new TreeSet<>(cluster.parties());
        for (PartyMention mention : page.partiesOf(sentence)) {
            if (page.mayBeParty(mention) && !isInName(sentence, mention)) {
                actors.add(mention.party());
            }
        }
        return actors;
    }

    private PartyChoice ofArticle(Set<Party> only) {
        Optional<Sentence> both = cluster.mentions().stream()
                .filter(Mention::speaksOfBoth)
                .map(Mention::sentence)
                .findFirst();
        if (both.isPresent()) {
            Set<Party> two = Focus.mainPair(page)
                    .filter(pair -> pair.containsAll(only))
                    .or(() -> ActingPairs.before(page, both.get(), known(only)))
                    .orElseGet(() -> leading(only));
            return new PartyChoice(two, two.size() == 2 ? Sureness.JOINT : Sureness.ARTICLE);
        }
        return Focus.of(page, cluster.first().sentence(), only)
                .map(two -> new PartyChoice(two, isDescribed() ? Sureness.SENTENCE : Sureness.ARTICLE))
                .orElseGet(() -> new PartyChoice(leading(only), Sureness.ARTICLE));
    }

    /** A mere "agreement", or "pacts", in a paragraph on two need not be theirs. */
    private boolean isDescribed() {
        return !cluster.isBare() && !cluster.first().plural();
    }

    /** "The two countries" are the article's own with another, where it turns on one. */
    private Set<Party> known(Set<Party> only) {
        Set<Party> known = new TreeSet<>(only);
        if (known.isEmpty()) {
            Focus.centre(page).ifPresent(known::add);
        }
        return known;
    }

    private Set<Party> leading(Set<Party> only) {
        return Focus.mainPair(page)
                .filter(pair -> pair.containsAll(only))
                .or(() -> LeadingPair.of(page, only))
                .orElseGet(() -> fromArticle(only));
    }

    /** "The Paris accord" was made in Paris; France need be no party to it. */
    private boolean isInName(Sentence sentence, PartyMention party) {
        return party.kind() == Kind.CAPITAL
                && cluster.mentions().stream()
                        .anyMatch(mention -> mention.sentence() == sentence
                                && party.from() >= mention.from()
                                && party.to() <= mention.head());
    }

    private Set<Sentence> sentences(List<FoundEvent> events) {
        Set<Sentence> sentences = new LinkedHashSet<>();
        cluster.mentions().forEach(mention -> sentences.add(mention.sentence()));
        events.forEach(event -> sentences.add(event.sentence()));
        return sentences;
    }

    /** The parties that take up most of the article, when they clearly do. */
    private Set<Party> fromArticle(Set<Party> said) {
        List<Map.Entry<Party, Integer>> ranked = Ranking.of(page.weights());
        Set<Party> labelled = Focus.labelled(page);
        if (labelled.size() == 2 && labelled.containsAll(said)) {
            return labelled;
        }
        Set<Party> chosen = new TreeSet<>(said);
        int third = ranked.size() > 2 ? ranked.get(2).getValue() : 0;
        for (Map.Entry<Party, Integer> entry : ranked) {
            if (chosen.size() < 2 && entry.getValue() >= 5 && entry.getValue() > third) {
                chosen.add(entry.getKey());
            }
        }
        if (chosen.size() == 1) {
            page.home()
                    .filter(party -> !chosen.contains(party))
                    .or(() -> Focus.centre(page))
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    /** "North Korean missiles": whose missiles they are says nothing of who is party. */
    private static boolean isOnlyAdjective(Page page, Sentence sentence) {
        return page.partiesOf(sentence).stream()
                .filter(PartyMention::canAct)
                .allMatch(mention -> mention.kind() == PartyMention.Kind.ADJECTIVE);
    }
}
