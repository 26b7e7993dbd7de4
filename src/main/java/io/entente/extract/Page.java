package io.entente.extract;

import io.entente.model.Article;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article cut into sentences, with the parties that it names.
 *
 * @param article the article
 * @param sentences its sentences, the headline's first
 * @param parties the mentions of parties in each sentence
 * @param officials the officials named in each sentence
 * @param weights how much of the article each party takes up
 * @param publisher the party that published it itself, as a ministry or an organisation does
 * @param outlet the country of the newspaper, agency or broadcaster that published it
 * @param gazetteer the names of parties
 */
record Page(
        Article article,
        List<Sentence> sentences,
        List<List<PartyMention>> parties,
        List<List<OfficialMention>> officials,
        Map<Party, Integer> weights,
        Optional<Party> publisher,
        Optional<Party> outlet,
        Gazetteer gazetteer) {
    /** The weight of the country from which a story is reported: often its own is one of the two sides. */
    private static final int DATELINE = 3;

    private static final int SHORTEST_LEAD = 12;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");

    static Page of(
            Article article,
            List<Sentence> sentences,
            List<List<PartyMention>> parties,
            List<List<OfficialMention>> officials,
            Optional<Party> publisher,
            Optional<Party> outlet,
            Gazetteer gazetteer) {
        Map<Party, Integer> weights = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            int weight = sentences.get(i).isHeadline() ? 4 : i <= 3 ? 2 : 1;
            for (PartyMention mention : parties.get(i)) {
                boolean dateline = mention.from() == 0 && mention.placed() && i <= 3;
                if (dateline) {
                    weights.merge(mention.party(), DATELINE, Integer::sum);
                } else if (mention.kind() != PartyMention.Kind.CITY) {
                    weights.merge(mention.party(), weight, Integer::sum);
                }
            }
        }
        return new Page(article, sentences, parties, officials, weights, publisher, outlet, gazetteer);
    }

    List<PartyMention> partiesOf(Sentence sentence) {
        return parties.get(sentence.index());
    }

    List<OfficialMention> officialsOf(Sentence sentence) {
        return officials.get(sentence.index());
    }

    /** Returns the parties named in a sentence, those too for which an official stands: "Prime Minister Brown". */
    List<PartyMention> actorsOf(Sentence sentence) {
        List<OfficialMention> named = officialsOf(sentence);
        if (named.isEmpty()) {
            return partiesOf(sentence);
        }
        List<PartyMention> actors = new ArrayList<>(partiesOf(sentence));
        for (OfficialMention official : named) {
            boolean covered =
                    actors.stream().anyMatch(party -> party.from() < official.to() && official.from() < party.to());
            if (!covered) {
                actors.add(new PartyMention(
                        official.official().party(), PartyMention.Kind.LEADER, official.from(), official.to(), false));
            }
        }
        actors.sort(Comparator.comparingInt(PartyMention::from));
        return actors;
    }

    /** Tells whether a mention may be of one that is party to an agreement, though its words do not name it. */
    boolean mayBeParty(PartyMention mention) {
        return mention.canAct()
                && mention.kind() != PartyMention.Kind.INSTITUTION
                && gazetteer.makesAgreements(mention.party());
    }

    /** Returns the parties named between two tokens, the second excluded; places left out. */
    Set<Party> partiesWithin(Sentence sentence, int from, int to) {
        Set<Party> within = new TreeSet<>();
        for (PartyMention mention : partiesOf(sentence)) {
            if (mention.from() >= from && mention.to() <= to && mention.kind() != PartyMention.Kind.CITY) {
                within.add(mention.party());
            }
        }
        return within;
    }

    /** Returns the party mention that covers a token, or null. */
    PartyMention partyAt(Sentence sentence, int token) {
        for (PartyMention mention : partiesOf(sentence)) {
            if (token >= mention.from() && token < mention.to()) {
                return mention;
            }
        }
        return null;
    }

    /** Returns the party to which an agreement of the given one counts when the article was published. */
    Party today(Party party) {
        return gazetteer.successorOf(party, article.head().published().getYear());
    }

    /** Returns the place from which the story is reported, where it says so. */
    Optional<Place> dateline() {
        for (int i = 0; i < Math.min(4, sentences.size()); i++) {
            for (PartyMention mention : parties.get(i)) {
                boolean place = mention.from() == 0
                        && (mention.placed()
                                || mention.kind() == PartyMention.Kind.CITY
                                || standsAlone(sentences.get(i), mention));
                if (place && !sentences.get(i).isHeadline()) {
                    return Optional.of(Venues.dateline(sentences.get(i), mention));
                }
            }
        }
        return Optional.empty();
    }

    /** "HAVANA." and "HAVANA: " open a story as "HAVANA, March 3 -" does. */
    private static boolean standsAlone(Sentence sentence, PartyMention mention) {
        Token next = sentence.at(mention.to());
        boolean apart = sentence.size() == mention.to() || next.is(".") || next.is(":") || next.is("-");
        return mention.kind() == PartyMention.Kind.CAPITAL && apart;
    }

    /** Returns the party from whose side the story is told: its publisher, the outlet's where it is named, else the one from whose soil it is reported. */
    Optional<Party> home() {
        return publisher
                .or(() -> outlet.filter(country -> weights.containsKey(country) || speaksOfUs()))
                .or(this::placeReportedFrom);
    }

    /** "Our own accord with Cuba": a paper that speaks for its country need not name it. */
    private boolean speaksOfUs() {
        return sentences.stream().anyMatch(sentence -> {
            boolean own = false;
            for (int i = 0; i < sentence.size(); i++) {
                if (QUOTES.contains(sentence.word(i))) {
                    return false;
                }
                own |= sentence.word(i).equals("our");
            }
            return own;
        });
    }

    /** Returns the number of the first paragraph that tells a story, behind what a press release puts above it. */
    int leadParagraph() {
        return sentences.stream()
                .filter(sentence -> !sentence.isHeadline() && sentence.size() >= SHORTEST_LEAD)
                .mapToInt(Sentence::paragraph)
                .findFirst()
                .orElse(1);
    }

    private Optional<Party> placeReportedFrom() {
        for (int i = 0; i < Math.min(4, sentences.size()); i++) {
            for (PartyMention mention : parties.get(i)) {
                Token next = sentences.get(i).at(mention.to());
                boolean apart = mention.kind() == PartyMention.Kind.CAPITAL && !next.isWord() && !next.is("'s");
                boolean place =
                        mention.from() == 0 && (mention.placed() || apart || mention.kind() == PartyMention.Kind.CITY);
                if (place && !sentences.get(i).isHeadline()) {
                    return Optional.of(mention.party());
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether the article names at least so many of the parties. */
    boolean names(Set<Party> some, int most) {
        int named = 0;
        for (Party party : some) {
            if (weights.containsKey(today(party))) {
                named++;
            }
        }
        return named >= Math.min(most, some.size());
    }

    /** Tells whether the sentence, or the article's opening, names at least two of the parties. */
    boolean leadsWithTwoOf(Set<Party> some, Sentence sentence) {
        Set<Party> named = new HashSet<>();
        publisher.ifPresent(named::add);
        for (Sentence one : sentences) {
            if (one.index() <= 3 || one == sentence) {
                partiesOf(one).forEach(mention -> named.add(mention.party()));
            }
        }
        return some.stream()
                        .filter(party -> named.contains(party) || named.contains(today(party)))
                        .count()
                >= 2;
    }
}
