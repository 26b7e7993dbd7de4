package io.entente.extract;

import io.entente.extract.Dealings.Kind;
import io.entente.model.AgreementFinding;
import io.entente.model.MeetingFinding;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.Relationship;
import io.entente.model.RelationshipFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the pairs of parties whose dealings with each other an article reports. */
final class RelationshipFinder {
    private static final int ENOUGH = 10;
    private static final int FRAMED = 8;
    private static final int FRAMED_HEADLINE = 10;
    private static final int OPENING = 3;
    private static final int ENOUGH_OF_THREE = 2;
    private static final int SHORT = 6;
    private static final int ENOUGH_IN_SHORT = 8;

    private final Dealings dealings = new Dealings();
    private final DealingFrames frames;
    private final Set<String> privateNouns;
    private final Gazetteer gazetteer;

    RelationshipFinder(Gazetteer gazetteer) {
        Words classes = StandardLexicons.delegates();
        frames = new DealingFrames(classes);
        privateNouns = classes.of("private-noun");
        this.gazetteer = gazetteer;
    }

    /** Returns the relationships in alphabetical order: of agreements, of meetings, and of what else the sentences tell. */
    List<RelationshipFinding> find(Page page, List<AgreementFinding> agreements, List<MeetingFinding> meetings) {
        Map<Relationship, RelationshipFinding> found = new TreeMap<>();
        for (AgreementFinding agreement : agreements) {
            pairs(page, agreement.parties())
                    .forEach(pair ->
                            found.putIfAbsent(pair, new RelationshipFinding(pair, "agreement", agreement.quote())));
        }
        for (MeetingFinding meeting : meetings) {
            found.putIfAbsent(
                    meeting.between(), new RelationshipFinding(meeting.between(), "meeting", meeting.quote()));
        }
        addDealings(page, found);
        return new ArrayList<>(found.values());
    }

    /** The two of an agreement; of three, those with whom the story's main one deals. */
    private static Set<Relationship> pairs(Page page, Set<Party> parties) {
        Set<Relationship> pairs = Relationship.among(parties);
        if (parties.size() != 3) {
            return parties.size() == 2 ? pairs : Set.of();
        }
        Party main = parties.stream()
                .max(Comparator.comparingInt((Party party) -> page.weights().getOrDefault(party, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        pairs.removeIf(
                pair -> !pair.has(main) || page.weights().getOrDefault(pair.counterpartOf(main), 0) < ENOUGH_OF_THREE);
        return pairs;
    }

    /** What speaks for a relationship so far. */
    private static final class Evidence {
        private int weight;
        private int shown;
        private Quote quote;

        private void add(int more, Quote where) {
            weight += more;
            if (more > shown) {
                shown = more;
                quote = where;
            }
        }
    }

    private void addDealings(Page page, Map<Relationship, RelationshipFinding> found) {
        Map<Relationship, Evidence> evidence = new TreeMap<>();
        for (Sentence sentence : page.sentences()) {
            List<PartyMention> actors = actors(page, sentence);
            if (actors.size() >= 2) {
                weigh(sentence, actors, evidence);
            }
        }
        evidence.forEach((pair, known) -> {
            if (known.weight >= (page.sentences().size() <= SHORT ? ENOUGH_IN_SHORT : ENOUGH)) {
                found.putIfAbsent(pair, new RelationshipFinding(pair, "dealings", known.quote));
            }
        });
    }

    private void weigh(Sentence sentence, List<PartyMention> actors, Map<Relationship, Evidence> evidence) {
        Set<Relationship> framed = new LinkedHashSet<>();
        int word = -1;
        for (int i = 0; i < sentence.size(); i++) {
            PhraseTrie.Match<Kind> match = dealings.longestAt(sentence, i);
            if (match != null) {
                word = word < 0 ? i : word;
                Optional<Relationship> pair = frames.of(sentence, actors, match);
                if (pair.isPresent() && framed.add(pair.get())) {
                    add(evidence, pair.get(), framedWeight(sentence), sentence.quote(match.from(), match.to()));
                }
                i = match.to() - 1;
            }
        }
        Set<Relationship> together = together(actors);
        if (word >= 0) {
            int weight = sentence.isHeadline() ? 6 : sentence.index() <= OPENING ? 4 : 2;
            int shared = together.size() > 1 ? weight / 2 : weight;
            Quote quote = sentence.quote(word, word + 1);
            together.stream()
                    .filter(pair -> !framed.contains(pair))
                    .forEach(pair -> add(evidence, pair, shared, quote));
        }
    }

    private static void add(Map<Relationship, Evidence> evidence, Relationship pair, int weight, Quote quote) {
        evidence.computeIfAbsent(pair, any -> new Evidence()).add(weight, quote);
    }

    private static int framedWeight(Sentence sentence) {
        return sentence.isHeadline() ? FRAMED_HEADLINE : FRAMED;
    }

    /** The mentions that can stand for governments that act. */
    private List<PartyMention> actors(Page page, Sentence sentence) {
        List<PartyMention> actors = new ArrayList<>(4);
        for (PartyMention mention : page.partiesOf(sentence)) {
            if (gazetteer.dealsWithOthers(mention.party())
                    && (mention.canAct() || isSource(sentence, mention))
                    && !isPrefix(sentence, mention)
                    && !isPrivate(sentence, mention)) {
                actors.add(mention);
            }
        }
        return actors;
    }

    /** "Imports from Brazil": a country that is more than a place. */
    private static boolean isSource(Sentence sentence, PartyMention mention) {
        String before = sentence.wordLeadingTo(mention.from());
        return (mention.kind() == PartyMention.Kind.NAME || mention.kind() == PartyMention.Kind.CAPITAL)
                && (before.equals("from") || before.equals("toward") || before.equals("towards"));
    }

    /** "Japanese steelmakers", "U.S. soybeans": a nationality. */
    private boolean isPrivate(Sentence sentence, PartyMention mention) {
        boolean possessive = sentence.at(mention.to()).is("'s");
        int noun = mention.to() + (possessive ? 1 : 0);
        return privateNouns.contains(sentence.word(noun))
                || !possessive
                        && mention.kind() == PartyMention.Kind.ADJECTIVE
                        && privateNouns.contains(sentence.word(noun + 1));
    }

    /** "Trump-backed" is an adjective. */
    private static boolean isPrefix(Sentence sentence, PartyMention mention) {
        return sentence.at(mention.to()).is("-")
                && sentence.at(mention.to() + 1).isWord()
                && Character.isLowerCase(sentence.at(mention.to() + 1).text().charAt(0));
    }

    /** The pairs that a sentence can be about: of at most three parties, none of them a member of the other. */
    private Set<Relationship> together(List<PartyMention> actors) {
        Set<Party> parties = new LinkedHashSet<>();
        actors.forEach(actor -> parties.add(actor.party()));
        if (parties.size() < 2 || parties.size() > 3) {
            return Set.of();
        }
        Set<Relationship> pairs = new LinkedHashSet<>(Relationship.among(parties));
        pairs.removeIf(pair ->
                gazetteer.isMember(pair.first(), pair.second()) || gazetteer.isMember(pair.second(), pair.first()));
        return pairs;
    }
}
