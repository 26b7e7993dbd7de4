package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.AgreementFinding;
import io.entente.model.MeetingFinding;
import io.entente.model.Party;
import io.entente.model.Quote;
import io.entente.model.Relationship;
import io.entente.model.RelationshipFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the pairs of parties whose dealings with each other an article reports. */
final class RelationshipFinder {
    private static final int ENOUGH = 5;

    private final PhraseTrie<Boolean> dealings = PhraseTrie.caseInsensitive();
    private final Gazetteer gazetteer;
    private final Set<String> actingOrganisations;

    RelationshipFinder(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.actingOrganisations = words.of("acting-organisation");
        for (Row row : DataFile.load("dealings.txt", 1).rows()) {
            for (Item item : row.items(0)) {
                dealings.add(item.text(), true);
            }
        }
    }

    /** Returns the relationships in alphabetical order: of agreements, of meetings, and of sentences on both parties. */
    List<RelationshipFinding> find(Page page, List<AgreementFinding> agreements, List<MeetingFinding> meetings) {
        Map<Relationship, RelationshipFinding> found = new TreeMap<>();
        for (AgreementFinding agreement : agreements) {
            if (agreement.parties().size() == 2) {
                Relationship.among(agreement.parties())
                        .forEach(pair ->
                                found.putIfAbsent(pair, new RelationshipFinding(pair, "agreement", agreement.quote())));
            }
        }
        for (MeetingFinding meeting : meetings) {
            found.putIfAbsent(
                    meeting.between(), new RelationshipFinding(meeting.between(), "meeting", meeting.quote()));
        }
        addNamedTogether(page, found);
        return new ArrayList<>(found.values());
    }

    private void addNamedTogether(Page page, Map<Relationship, RelationshipFinding> found) {
        Map<Relationship, Integer> weights = new TreeMap<>();
        Map<Relationship, Quote> quotes = new TreeMap<>();
        for (Sentence sentence : page.sentences()) {
            int word = dealing(sentence);
            if (word < 0) {
                continue;
            }
            int weight = sentence.isHeadline() ? 3 : sentence.index() <= 3 ? 2 : 1;
            for (Relationship pair : pairs(page, sentence)) {
                weights.merge(pair, weight, Integer::sum);
                quotes.putIfAbsent(pair, sentence.quote(word, word + 1));
            }
        }
        weights.forEach((pair, weight) -> {
            if (weight >= ENOUGH) {
                found.putIfAbsent(pair, new RelationshipFinding(pair, "named-together", quotes.get(pair)));
            }
        });
    }

    private int dealing(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (dealings.longestAt(sentence.tokens(), i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The pairs that a sentence can be about: at most three parties, each named as one that acts. */
    private Set<Relationship> pairs(Page page, Sentence sentence) {
        Set<Party> actors = new LinkedHashSet<>();
        for (PartyMention mention : page.partiesOf(sentence)) {
            boolean acts = !gazetteer.isOrganisation(mention.party())
                    || actingOrganisations.contains(mention.party().code());
            if (acts && (mention.canAct() || mention.kind() == Kind.NAME)) {
                actors.add(mention.party());
            }
        }
        if (actors.size() < 2 || actors.size() > 3) {
            return Set.of();
        }
        Set<Relationship> pairs = new HashSet<>();
        for (Relationship pair : Relationship.among(actors)) {
            boolean member =
                    gazetteer.isMember(pair.first(), pair.second()) || gazetteer.isMember(pair.second(), pair.first());
            if (!member) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
