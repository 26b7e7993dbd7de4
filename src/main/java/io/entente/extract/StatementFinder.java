package io.entente.extract;

import io.entente.model.OfficeRank;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.RelationshipFinding;
import io.entente.model.StatementFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds sentences that report what a named official says of dealings between two parties. */
final class StatementFinder {
    private static final int REACH = 4;
    private static final int PRONOUN_REACH = 3;
    private static final int REACH_OF_APPOSITION = 16;

    private final Offices offices;
    private final Set<String> speech;
    private final Set<String> speechBehind;
    private final Set<String> be;

    StatementFinder(Offices offices, Words words) {
        this.offices = offices;
        speech = words.of("speech");
        speechBehind = words.of("speech-behind");
        be = words.of("be");
    }

    /** Returns the statements in the order of the text; a sentence once for each of the relationships that it bears on. */
    List<StatementFinding> find(Page page, List<RelationshipFinding> relationships, List<OfficialFinding> officials) {
        if (relationships.isEmpty()) {
            return List.of();
        }
        Set<Relationship> reported = relationships.stream()
                .map(RelationshipFinding::between)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<StatementFinding> found = new ArrayList<>();
        Optional<Speech> last = Optional.empty();
        for (Sentence sentence : page.sentences()) {
            Optional<Speech> before = last.filter(said -> sentence.index() - said.sentence() <= PRONOUN_REACH);
            Optional<Speech> speech = speechIn(page, sentence, before);
            speech.map(said -> said.by(inFull(said.speaker(), officials)))
                    .ifPresent(said -> found.addAll(statements(page, sentence, said, reported)));
            last = speech.or(() -> before);
        }
        return found;
    }

    /** Who speaks, and the word that says so. */
    private record Speech(Official speaker, int sentence, int verb) {
        Speech by(Official other) {
            return new Speech(other, sentence, verb);
        }
    }

    /** "Esper" is the Mark Esper whom the article names in his office elsewhere. */
    private static Official inFull(Official speaker, List<OfficialFinding> officials) {
        return officials.stream()
                .map(OfficialFinding::official)
                .filter(official -> official.party().equals(speaker.party()))
                .filter(official -> (" " + official.name() + " ").contains(" " + speaker.name() + " "))
                .findFirst()
                .orElse(speaker);
    }

    private Optional<Speech> speechIn(Page page, Sentence sentence, Optional<Speech> before) {
        if (sentence.isHeadline()) {
            return Optional.empty();
        }
        if (isPronoun(sentence.word(0))) {
            int verb = verbWithin(sentence, 1, 1 + REACH);
            return verb < 0 ? Optional.empty() : before.map(said -> new Speech(said.speaker(), sentence.index(), verb));
        }
        for (OfficialMention mention : page.officialsOf(sentence)) {
            int verb = isNamed(mention.official()) ? verbOf(sentence, mention) : -1;
            if (verb >= 0) {
                return Optional.of(new Speech(mention.official(), sentence.index(), verb));
            }
        }
        return Optional.empty();
    }

    private static boolean isPronoun(String word) {
        return word.equals("he") || word.equals("she");
    }

    private static boolean isNamed(Official official) {
        return !official.role().equals(Optional.of(official.name()));
    }

    private int verbOf(Sentence sentence, OfficialMention mention) {
        if (speechBehind.contains(sentence.word(mention.from() - 1))) {
            return mention.from() - 1;
        }
        int from = sentence.word(mention.to()).equals(",") ? endOfApposition(sentence, mention.to() + 1) : mention.to();
        return verbWithin(sentence, from, from + REACH);
    }

    /** "Kim, the deputy director of the office, said": the verb stands behind the second comma. */
    private static int endOfApposition(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + REACH_OF_APPOSITION); i++) {
            if (sentence.word(i).equals(",")) {
                return i + 1;
            }
        }
        return sentence.size();
    }

    private int verbWithin(Sentence sentence, int from, int to) {
        for (int i = from; i < Math.min(sentence.size(), to); i++) {
            String word = sentence.word(i);
            if (speech.contains(word)) {
                return i;
            }
            if (!sentence.at(i).isWord() || be.contains(word) || word.equals("and") || word.equals("who")) {
                return -1;
            }
        }
        return -1;
    }

    private List<StatementFinding> statements(Page page, Sentence sentence, Speech said, Set<Relationship> reported) {
        Optional<OfficeRank> rank = said.speaker().role().flatMap(offices::rankOf);
        return counterparts(page, sentence, said.speaker().party(), reported).stream()
                .map(other -> new StatementFinding(
                        new Relationship(said.speaker().party(), other),
                        said.speaker(),
                        rank,
                        "statement",
                        sentence.quote(said.verb(), said.verb() + 1)))
                .toList();
    }

    /** Of whom the speaker's party has dealings with, those that the sentence names; else the one that the article is most about. */
    private static Set<Party> counterparts(Page page, Sentence sentence, Party speaker, Set<Relationship> reported) {
        Map<Party, Integer> weights = new TreeMap<>();
        reported.stream()
                .filter(pair -> pair.has(speaker))
                .map(pair -> pair.counterpartOf(speaker))
                .forEach(other -> weights.put(other, page.weights().getOrDefault(other, 0)));
        Set<Party> named = new LinkedHashSet<>();
        page.partiesOf(sentence).stream()
                .map(PartyMention::party)
                .filter(weights::containsKey)
                .forEach(named::add);
        return !named.isEmpty()
                ? named
                : weights.keySet().stream()
                        .max(Comparator.comparing((Party other) -> weights.get(other))
                                .thenComparing(Comparator.reverseOrder()))
                        .map(Set::of)
                        .orElse(Set.of());
    }
}
