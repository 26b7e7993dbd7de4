package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whom "he", "they", "the two leaders" and "both sides" stand for. */
final class Antecedents {
    private static final int SENTENCES_BACK = 4;
    private static final int GROUP_BACK = 8;
    private static final int OPENING = 8;
    private static final int MOST_TIMES = 3;

    private final Set<String> pronouns;
    private final Set<String> pluralPronouns;
    private final Set<String> groupNouns;
    private final Set<String> looseGroupNouns;
    private final Set<String> afterGroup;
    private final Set<String> honorifics;
    private final Set<String> occasions;

    Antecedents(Words delegates) {
        pronouns = delegates.of("pronoun");
        pluralPronouns = delegates.of("plural-pronoun");
        groupNouns = delegates.of("group-noun");
        looseGroupNouns = delegates.of("loose-group-noun");
        afterGroup = delegates.of("after-group");
        honorifics = delegates.of("honorific");
        occasions = delegates.of("occasion");
    }

    /** Returns those whom words of a sentence stand for; {@code named} are those whom it names. */
    List<Delegate> of(Page page, Sentence sentence, List<Delegate> named) {
        List<Delegate> found = new ArrayList<>(2);
        for (int i = 0; i < sentence.size(); i++) {
            int position = i;
            String word = sentence.word(i);
            if (pronouns.contains(word) && honorifics.contains(sentence.word(i + 1))) {
                if (named.stream().noneMatch(one -> one.from() > position && one.from() - position <= 5)) {
                    highness(page, i).ifPresent(found::add);
                }
            } else if (pronouns.contains(word)) {
                single(page, sentence, i, named).ifPresent(found::add);
            } else {
                int to = groupEnd(sentence, i, word);
                if (to > i) {
                    boolean loose =
                            looseGroupNouns.contains(sentence.word(to - 1)) && !sentence.hasAny(groupNouns, i, to);
                    group(page, sentence, i, to, !loose, named).ifPresent(found::add);
                    i = to - 1;
                }
            }
        }
        return found;
    }

    /** "They", "both", "the two", "the two leaders", "their leaders". */
    private int groupEnd(Sentence sentence, int i, String word) {
        if (word.equals("their")
                && (occasions.contains(sentence.word(i + 1)) || occasions.contains(sentence.word(i + 2)))) {
            return i + 1;
        }
        boolean counted = isNumber(word);
        if (counted && sentence.word(i - 1).equals("the")
                || word.equals("both")
                || word.equals("the")
                || word.equals("their")) {
            int own = ownersEnd(sentence, i);
            if (own > i) {
                return own;
            }
            int noun = isGroup(sentence.word(i + 1)) ? i + 1 : isGroup(sentence.word(i + 2)) ? i + 2 : -1;
            boolean plain = word.equals("the") || word.equals("their");
            if (noun == i + 1 || noun > 0 && !plain && !sentence.word(i + 1).equals("of")) {
                return plain && !isClosed(sentence, noun + 1) ? i : noun + 1;
            }
            return counted && afterGroup.contains(sentence.word(i + 1)) ? i + 1 : i;
        }
        if (word.equals("between")) {
            return isBareGroup(sentence, i + 1) ? i + 2 : isBareGroup(sentence, i + 2) ? i + 3 : i;
        }
        return pluralPronouns.contains(word) && !word.equals("both") && !word.equals("each") ? i + 1 : i;
    }

    /** "The two countries' energy ministers", "the energy ministers of the two countries"; returns the token itself where it is neither. */
    private int ownersEnd(Sentence sentence, int i) {
        int noun = i + 1;
        while (noun <= i + 3 && !isGroup(sentence.word(noun))) {
            noun++;
        }
        if (looseGroupNouns.contains(sentence.word(noun))
                && sentence.word(noun + 1).startsWith("'")) {
            for (int last = noun + 2; last <= noun + 5; last++) {
                if (groupNouns.contains(sentence.word(last))) {
                    return last + 1;
                }
            }
        }
        int of = noun + 1;
        if (groupNouns.contains(sentence.word(noun))
                && (sentence.word(of).equals("of") || sentence.word(of).equals("from"))) {
            int counted = sentence.word(of + 1).equals("the") ? of + 2 : of + 1;
            boolean several =
                    isNumber(sentence.word(counted)) || sentence.word(counted).equals("both");
            return several && looseGroupNouns.contains(sentence.word(counted + 1)) ? counted + 2 : i;
        }
        return i;
    }

    private static boolean isNumber(String word) {
        return word.equals("two") || word.equals("three") || word.equals("four");
    }

    /** "Between chief negotiators": of those whom the sentence has named. */
    private boolean isBareGroup(Sentence sentence, int noun) {
        return groupNouns.contains(sentence.word(noun))
                && isClosed(sentence, noun + 1)
                && !sentence.at(noun).isCapital()
                && !sentence.at(noun - 1).isCapital();
    }

    /** "The leaders of" and "the leaders who" are named right there. */
    private static boolean isClosed(Sentence sentence, int i) {
        String word = sentence.word(i);
        return !word.equals("of") && !word.equals("from") && !word.equals("'s");
    }

    private boolean isGroup(String word) {
        return groupNouns.contains(word) || looseGroupNouns.contains(word);
    }

    /** "His Highness" without a name is who reigns where the story is told. */
    private static Optional<Delegate> highness(Page page, int at) {
        return Home.of(page.sentences(), page.parties()).map(party -> new Delegate(Set.of(party), at, at + 2, true));
    }

    private Optional<Delegate> single(Page page, Sentence sentence, int at, List<Delegate> named) {
        Delegate last = null;
        for (Delegate delegate : named) {
            if (delegate.person() && delegate.to() <= at) {
                last = delegate;
            }
        }
        if (isRelative(sentence.word(at))) {
            return Optional.ofNullable(last)
                    .filter(one -> at - one.to() <= 1)
                    .map(one -> new Delegate(withFellow(sentence, one, named), at, at + 1, true));
        }
        if (opensClause(sentence, at)) {
            last = named.stream()
                    .filter(one -> one.person() && one.to() <= at)
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(last)
                .map(Delegate::parties)
                .or(() -> subjectBefore(page, sentence))
                .map(parties -> new Delegate(parties, at, at + 1, true));
    }

    /** "A and B, who spoke": both. */
    private static Set<Party> withFellow(Sentence sentence, Delegate one, List<Delegate> named) {
        Set<Party> parties = new LinkedHashSet<>();
        for (Delegate other : named) {
            boolean joined = other.person() && sentence.at(other.to()).is("and") && one.from() - other.to() <= 4;
            if (joined || other == one) {
                parties.addAll(other.parties());
            }
        }
        return parties;
    }

    /** "Pressed the premier when he called on him": he is who pressed. */
    private static boolean opensClause(Sentence sentence, int at) {
        boolean subject = sentence.at(at).is("he") || sentence.at(at).is("she");
        return subject
                && switch (sentence.word(at - 1)) {
                    case "when", "after", "before", "as", "while", "where" -> true;
                    default -> false;
                };
    }

    private static boolean isRelative(String word) {
        return word.equals("who") || word.equals("whose");
    }

    /** The official with whom one of the sentences before opens. */
    private static Optional<Set<Party>> subjectBefore(Page page, Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SENTENCES_BACK); i--) {
            List<OfficialMention> officials = page.officials().get(i);
            if (!officials.isEmpty() && officials.get(0).from() <= OPENING) {
                return Optional.of(Set.of(officials.get(0).official().party()));
            }
        }
        return Optional.empty();
    }

    private Optional<Delegate> group(
            Page page, Sentence sentence, int from, int to, boolean person, List<Delegate> named) {
        Set<Party> parties = new LinkedHashSet<>();
        for (Delegate delegate : named) {
            boolean bare = sentence.word(from).equals("between");
            if (delegate.to() <= from && (delegate.person() || !person || bare)) {
                parties.addAll(delegate.parties());
            }
        }
        parties = parties.size() < 2 ? metBefore(page, sentence, SENTENCES_BACK) : parties;
        if (parties.size() < 2 && isCounted(sentence, from, to)) {
            parties = named(named, from);
        }
        if (parties.size() < 2 && isCounted(sentence, from, to)) {
            parties = heaviest(page);
        }
        if (parties.size() < 2 && person && !pluralPronouns.contains(sentence.word(from))) {
            Set<Party> farther = metBefore(page, sentence, GROUP_BACK);
            parties = farther.size() < 2 ? parties : farther;
        }
        if (parties.size() > 2 && isCounted(sentence, from, to)) {
            parties = new LinkedHashSet<>(List.copyOf(parties).subList(0, 2));
        }
        boolean enough = parties.size() >= 2
                || parties.size() == 1 && sentence.word(from).equals("they");
        return !enough ? Optional.empty() : Optional.of(new Delegate(parties, from, to, person));
    }

    /** Those for whom the officials act whom the sentences before name, from the nearest sentence that names two. */
    private static Set<Party> metBefore(Page page, Sentence sentence, int back) {
        Set<Party> parties = new LinkedHashSet<>();
        for (int i = sentence.index() - 1; parties.size() < 2 && i >= Math.max(0, sentence.index() - back); i--) {
            Set<Party> here = new LinkedHashSet<>();
            page.officials()
                    .get(i)
                    .forEach(official -> here.add(official.official().party()));
            if (here.size() >= 2) {
                parties.clear();
            }
            parties.addAll(here);
        }
        return parties;
    }

    private static Set<Party> named(List<Delegate> named, int from) {
        Set<Party> parties = new LinkedHashSet<>();
        named.stream()
                .filter(delegate -> delegate.to() <= from)
                .forEach(delegate -> parties.addAll(delegate.parties()));
        return parties;
    }

    /** "The two leaders", "both sides": of a story of two parties. */
    private static boolean isCounted(Sentence sentence, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (sentence.word(i).equals("both") || sentence.word(i).equals("two")) {
                return true;
            }
        }
        return false;
    }

    /** The two parties that take up most of the article, unless it is about one alone. */
    private static Set<Party> heaviest(Page page) {
        List<Map.Entry<Party, Integer>> two =
                Ranking.of(page.weights()).stream().limit(2).toList();
        Set<Party> heaviest = new LinkedHashSet<>();
        if (two.size() == 2 && two.get(1).getValue() * MOST_TIMES >= two.get(0).getValue()) {
            two.forEach(entry -> heaviest.add(entry.getKey()));
        }
        return heaviest;
    }
}
