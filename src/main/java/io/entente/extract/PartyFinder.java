package io.entente.extract;

import io.entente.extract.Gazetteer.Entry;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds which parties an article names, and settles names that could be something else. */
final class PartyFinder {
    private static final int LONGEST_BODY = 5;

    private final Gazetteer gazetteer;
    private final Words words;

    PartyFinder(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Returns the mentions of parties, sentence by sentence, in the order of the text. */
    List<List<PartyMention>> find(List<Sentence> sentences, int year) {
        List<List<PartyCandidate>> candidates = new ArrayList<>(sentences.size());
        Set<Party> supported = new HashSet<>();
        Map<String, Party> named = new HashMap<>();
        for (Sentence sentence : sentences) {
            List<PartyCandidate> found = candidates(sentence, year);
            candidates.add(found);
            for (PartyCandidate candidate : found) {
                Entry sure = candidate.sure();
                if (sure != null) {
                    supported.add(sure.party());
                    if (sure.kind() == Kind.LEADER) {
                        named.putIfAbsent(sentence.at(candidate.to() - 1).text(), sure.party());
                    }
                }
            }
        }
        Party home = home(sentences, candidates);
        if (home != null) {
            // "The Senate" is the one of the country that tells the story, or nobody's.
            for (List<PartyCandidate> found : candidates) {
                found.removeIf(candidate -> candidate.isInstitutionOfAnother(home));
            }
        }
        List<List<PartyMention>> mentions = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            mentions.add(settle(sentences.get(i), candidates.get(i), supported, named));
        }
        return mentions;
    }

    /** The party from which the story is reported, or null where it does not say so. */
    private Party home(List<Sentence> sentences, List<List<PartyCandidate>> candidates) {
        for (int i = 1; i < Math.min(4, sentences.size()); i++) {
            for (PartyCandidate candidate : candidates.get(i)) {
                Entry sure = candidate.sure();
                if (sure != null && candidate.from() == 0 && isDateline(sentences.get(i), candidate)) {
                    return sure.party();
                }
            }
        }
        return null;
    }

    private List<PartyCandidate> candidates(Sentence sentence, int year) {
        List<PartyCandidate> found = new ArrayList<>(4);
        boolean allCapitals = isAllCapitals(sentence);
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            char first = token.text().charAt(0);
            boolean small = Character.isLowerCase(first) && !gazetteer.beginsName(token.text());
            if (small || !Character.isLetterOrDigit(first)) {
                i++;
                continue;
            }
            PhraseTrie.Match<Boolean> other = words.notParties().longestAt(tokens, i);
            boolean dateline = i == 0
                    && sentence.index() <= 3
                    && token.isAcronym()
                    && (token.text().length() > 3
                            || sentence.at(1).isAcronym()
                                    && sentence.at(1).text().length() > 3);
            PhraseTrie.Match<List<Entry>> match = gazetteer.longestAt(tokens, i, allCapitals || dateline);
            if (other != null && (match == null || other.to() >= match.to())) {
                i = other.to();
                continue;
            }
            if (match == null) {
                i++;
                continue;
            }
            List<Entry> entries = usable(match, year, allCapitals);
            if (!entries.isEmpty() && !isPartOfAnotherName(sentence, match.from(), match.to(), entries)) {
                found.add(new PartyCandidate(entries, match.from(), match.to()));
            }
            i = match.to();
        }
        return found;
    }

    private static List<Entry> usable(PhraseTrie.Match<List<Entry>> match, int year, boolean allCapitals) {
        List<Entry> entries = match.value().stream()
                .filter(entry -> entry.years().include(year) && !(allCapitals && entry.guarded()))
                .toList();
        if (match.to() - match.from() < 2 || entries.stream().anyMatch(entry -> entry.kind() != Kind.LEADER)) {
            return entries;
        }
        // A name of several words is no common one: it is doubtful only where two held office at the time.
        List<Entry> now = entries.stream()
                .filter(entry -> entries.size() == 1 || entry.inOffice().include(year))
                .toList();
        return now.size() == 1 ? List.of(now.get(0).sure()) : entries;
    }

    /** Headlines of older agencies stand in capitals throughout. */
    static boolean isAllCapitals(Sentence sentence) {
        if (!sentence.isHeadline()) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            if (!token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "China Mobile" and "Jordan Smith" are not China and Jordan. */
    private boolean isPartOfAnotherName(Sentence sentence, int from, int to, List<Entry> entries) {
        Token next = sentence.at(to);
        if (words.isNamePart(next.text()) && next.isCapital()) {
            return true;
        }
        boolean person = entries.get(0).kind() == Kind.LEADER;
        if (!person && isPrivateBody(sentence, to)) {
            return true;
        }
        boolean guarded = entries.stream().allMatch(Entry::guarded);
        Token before = sentence.at(from - 1);
        if (person && guarded && before.isCapital() && before.isWord() && !words.isTitleWord(before.lower())) {
            return from - 1 > 0 || !words.isFunctionWord(before.lower());
        }
        return !person
                && guarded
                && next.isCapital()
                && next.isWord()
                && entries.get(0).kind() == Kind.NAME
                && !sentence.isHeadline();
    }

    /** "The Argentine Football Association" acts for no state. */
    private boolean isPrivateBody(Sentence sentence, int from) {
        int last = from;
        while (last < from + LONGEST_BODY
                && sentence.at(last).isCapital()
                && sentence.at(last).isWord()) {
            last++;
        }
        return last > from
                && last < sentence.size()
                && !sentence.isHeadline()
                && words.of("private-body").contains(sentence.at(last - 1).text());
    }

    private List<PartyMention> settle(
            Sentence sentence, List<PartyCandidate> candidates, Set<Party> supported, Map<String, Party> named) {
        List<PartyMention> mentions = new ArrayList<>(candidates.size());
        for (PartyCandidate candidate : candidates) {
            Entry entry = candidate.sure();
            if (entry == null) {
                entry = candidate.supportedBy(sentence, supported, named);
            }
            if (entry == null
                    && (isListedWithState(sentence, candidate, candidates)
                            || isCounterpart(sentence, candidate)
                            || bearsOffice(sentence, candidate))) {
                entry = candidate.entries().get(0);
            }
            if (entry != null) {
                Kind kind = isOnlyWhereMade(sentence, candidate, entry) ? Kind.CITY : entry.kind();
                mentions.add(new PartyMention(
                        entry.party(), kind, candidate.from(), candidate.to(), isPlaced(sentence, candidate, kind)));
            }
        }
        return mentions;
    }

    /** "Chad" in "Chad and Niger" and "Niger, Chad sign" is no first name. */
    private static boolean isListedWithState(Sentence sentence, PartyCandidate candidate, List<PartyCandidate> all) {
        if (candidate.entries().size() > 1 || candidate.entries().get(0).kind() != Kind.NAME) {
            return false;
        }
        return all.stream()
                .filter(other -> other.sure() != null && other.sure().kind() == Kind.NAME)
                .anyMatch(other -> other.to() + 1 == candidate.from() && isListLink(sentence.word(other.to()))
                        || candidate.to() + 1 == other.from() && isListLink(sentence.word(candidate.to())));
    }

    /** "The Oslo accords" were made there; Norway is no party to them. */
    private boolean isOnlyWhereMade(Sentence sentence, PartyCandidate candidate, Entry entry) {
        return entry.kind() == Kind.CAPITAL
                && words.of("called-by-place").contains(sentence.word(candidate.to()))
                && !sentence.isHeadline();
    }

    /** "Jordan" in "an accord with Jordan was" is no person. */
    private boolean isCounterpart(Sentence sentence, PartyCandidate candidate) {
        Token next = sentence.at(candidate.to());
        return candidate.entries().size() == 1
                && candidate.entries().get(0).kind() == Kind.NAME
                && words.of("links-to-parties").contains(sentence.word(candidate.from() - 1))
                && !(next.isWord() && next.isCapital())
                && !sentence.isHeadline();
    }

    private static boolean isListLink(String word) {
        return word.equals("and") || word.equals(",") || word.equals("-") || word.equals("&");
    }

    /** "Indian" before "prime minister", and in "Indian and British prime ministers", is no doubtful word. */
    private boolean bearsOffice(Sentence sentence, PartyCandidate candidate) {
        if (candidate.entries().size() > 1 || candidate.entries().get(0).kind() != Kind.ADJECTIVE) {
            return false;
        }
        int joined = candidate.to() + (sentence.word(candidate.to()).equals("and") ? 2 : 0);
        return words.isTitleWord(sentence.word(joined))
                && Character.isLetter(sentence.word(joined).charAt(0));
    }

    private boolean isPlaced(Sentence sentence, PartyCandidate candidate, Kind kind) {
        if (kind == Kind.ADJECTIVE || kind == Kind.LEADER || kind == Kind.INSTITUTION) {
            return false;
        }
        return words.isPlacePreposition(sentence.wordLeadingTo(candidate.from())) || isDateline(sentence, candidate);
    }

    private static boolean isDateline(Sentence sentence, PartyCandidate candidate) {
        if (candidate.from() == 0 && sentence.at(candidate.to()).is(":") && !sentence.isHeadline()) {
            return true;
        }
        if (candidate.from() == 0 && sentence.index() <= 2 && isDated(sentence, candidate.to())) {
            return !sentence.isHeadline();
        }
        return candidate.from() == 0
                && !sentence.isHeadline()
                && candidate.to() < sentence.size()
                && (sentence.at(candidate.to()).is("(")
                        || sentence.at(candidate.to()).is(",")
                        || sentence.at(candidate.to()).is("-")
                                && sentence.at(candidate.to()).start()
                                        > sentence.at(candidate.to() - 1).end())
                && sentence.at(0).text().equals(sentence.at(0).text().toUpperCase(Locale.ROOT))
                && sentence.at(0).text().length() > 3;
    }

    /** "Riyadh, September 17", "Montevideo (AFP)". */
    private static boolean isDated(Sentence sentence, int to) {
        Token next = sentence.at(to + 1);
        boolean day = sentence.at(to + 2).isNumber() && next.isCapital()
                || next.isNumber() && sentence.at(to + 2).isCapital();
        return sentence.at(to).is(",") && day
                || sentence.at(to).is("(") && sentence.at(to + 2).is(")") && next.isCapital();
    }
}
