package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.extract.EventRule.Form;
import io.entente.extract.MeetingWords.Kind;
import io.entente.extract.MeetingWords.Word;
import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells who stands on which side of the words that say that somebody meets. */
final class MeetingSides {
    private static final int LINK_REACH = 8;
    private static final int OBJECT_REACH = 12;
    private static final int LIST_REACH = 6;
    private static final int DIRECT_REACH = 2;
    private static final int MARGIN_REACH = 9;
    private static final int AGENT_REACH = 18;
    private static final int OF_REACH = 5;

    private final Set<String> clauseBreaks;
    private final Set<String> objectBreaks;
    private final Set<String> hostGap;
    private final Set<String> margins;
    private final MeetingSubjects subjects;

    MeetingSides(Words delegates) {
        clauseBreaks = delegates.of("clause-break");
        objectBreaks = delegates.of("object-break");
        hostGap = delegates.of("host-gap");
        subjects = new MeetingSubjects(delegates);
        margins = delegates.of("margin");
    }

    /**
     * Who meets whom.
     *
     * @param before those named before the words
     * @param after those named behind them
     * @param personsBefore whether a person is among the first
     * @param personsAfter whether a person is among the second
     * @param between whether those behind meet one another
     */
    record Sides(Set<Party> before, Set<Party> after, boolean personsBefore, boolean personsAfter, boolean between) {
        static final Sides NONE = new Sides(Set.of(), Set.of(), false, false, false);

        boolean persons() {
            return personsBefore || personsAfter;
        }

        /** "Signed by A and B": what stands before is no party to it. */
        Sides objects() {
            return new Sides(Set.of(), after, false, personsAfter, true);
        }
    }

    /** Returns the sides of a verb or a noun. */
    Sides of(Page page, Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        Set<Party> compound = compound(page, sentence, match.from());
        if (compound.size() == 2) {
            return new Sides(Set.of(), compound, false, true, true);
        }
        MeetingGroup object = object(sentence, delegates, match);
        MeetingGroup subject = subjects.of(sentence, delegates, match);
        int link = link(sentence, match);
        boolean of = isOf(sentence, match)
                || sentence.word(match.to()).equals("by")
                || match.value().kind() == Kind.SIGN && agent(sentence, match.to()) >= 0;
        boolean between = of
                || link >= 0
                        && !sentence.word(match.from()).startsWith("shuttl")
                        && !sentence.word(link).equals("with")
                        && !sentence.word(link).equals("alongside");
        if (of && match.value().form() == Form.PHRASE) {
            return object.parties().size() < 2
                    ? Sides.NONE
                    : new Sides(Set.of(), object.parties(), false, object.persons(), true);
        }
        if (object.parties().isEmpty() && match.value().form() == Form.PHRASE) {
            return new Sides(subject.meeting(), Set.of(), subject.persons(), false, false);
        }
        return new Sides(subject.meeting(), object.parties(), subject.persons(), object.persons(), between);
    }

    /** "A meeting of", "a meeting in Batken of". */
    private static boolean isOf(Sentence sentence, PhraseTrie.Match<Word> match) {
        int at = match.to();
        if (match.value().kind() == Kind.MEETING && sentence.word(at).equals("in")) {
            at++;
            while (at - match.to() < OF_REACH && sentence.at(at).isCapital()) {
                at++;
            }
        }
        return sentence.word(at).equals("of");
    }

    /** "His Security Council": the owner of what stands behind is nobody who is met. */
    private static boolean isOwner(Sentence sentence, Delegate delegate) {
        boolean possessive = switch (sentence.word(delegate.from())) {
            case "his", "her", "whose", "their" -> delegate.to() - delegate.from() == 1;
            default -> false;
        };
        return possessive && sentence.at(delegate.to()).isWord();
    }

    /** "A Trump-Xi summit", "the India-Japan talks". */
    private static Set<Party> compound(Page page, Sentence sentence, int from) {
        Set<Party> pair = new LinkedHashSet<>();
        PartyMention last = page.partyAt(sentence, from - 1);
        if (last != null
                && (sentence.at(last.from() - 1).is("-")
                        || sentence.at(last.from() - 1).is("/"))) {
            PartyMention first = page.partyAt(sentence, last.from() - 2);
            if (first != null) {
                pair.add(first.party());
                pair.add(last.party());
            }
        }
        return pair;
    }

    private MeetingGroup object(Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        Kind kind = match.value().kind();
        int link = kind == Kind.HOST ? -1 : link(sentence, match);
        int agent = kind == Kind.SIGN && link < 0 ? agent(sentence, match.to()) : -1;
        int end = link >= 0 ? link + 1 : agent >= 0 ? agent : match.to();
        boolean noun = kind == Kind.TALKS || kind == Kind.MEETING;
        if (kind == Kind.JOINT && link < 0) {
            return new MeetingGroup();
        }
        int reach = link >= 0 || !noun ? OBJECT_REACH : DIRECT_REACH;
        MeetingGroup group = new MeetingGroup();
        for (Delegate delegate : delegates) {
            if (delegate.to() <= end || delegate.from() < match.to() || isOwner(sentence, delegate)) {
                continue;
            }
            boolean far = delegate.from() - end > reach || sentence.hasAny(objectBreaks, end, delegate.from());
            if (far || group.parties().isEmpty() && !isReached(sentence, end, delegate, kind)) {
                break;
            }
            group.add(delegate);
            end = Math.max(end, delegate.to());
            reach = LIST_REACH;
        }
        return group;
    }

    /** "Was signed on Friday at the Grand Hotel by": the index behind "by", or -1. */
    private int agent(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + AGENT_REACH); i++) {
            String word = sentence.word(i);
            if (word.equals("by")) {
                return i + 1;
            }
            if (clauseBreaks.contains(word)
                    || word.equals(",") && !sentence.at(i + 1).isCapital()
                    || word.equals("and")) {
                return -1;
            }
        }
        return -1;
    }

    /** "With" or "between" behind the words, or within them. */
    private int link(Sentence sentence, PhraseTrie.Match<Word> match) {
        for (int i = match.to() - 1; i < Math.min(sentence.size(), match.to() + LINK_REACH); i++) {
            String word = sentence.word(i);
            if (word.equals("with") || word.equals("between") || word.equals("among") || word.equals("alongside")) {
                return i;
            }
            boolean plain = match.value().form() == Form.PHRASE || match.to() - match.from() > 1;
            boolean foreign = match.value().kind() != Kind.SIGN
                    && !plain
                    && Character.isLowerCase(sentence.at(i).text().charAt(0))
                    && !hostGap.contains(word);
            if (i >= match.to() && (clauseBreaks.contains(word) || word.equals(",") || word.equals("and") || foreign)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whom one receives stands right behind, "at the palace" at most between; not "the decision of". */
    private boolean isReached(Sentence sentence, int end, Delegate delegate, Kind kind) {
        boolean direct = delegate.from() - end <= DIRECT_REACH;
        if (kind == Kind.HOST || !direct) {
            for (int i = end; i < delegate.from(); i++) {
                Token token = sentence.at(i);
                if (token.is(",")
                        || Character.isLowerCase(token.text().charAt(0)) && !hostGap.contains(token.lower())) {
                    return false;
                }
            }
        }
        boolean owned = sentence.at(delegate.to()).is("'s");
        return kind != Kind.HOST || delegate.person() && !owned;
    }

    /** Tells whether the words name with whom. */
    boolean isLinked(Sentence sentence, PhraseTrie.Match<Word> match) {
        return link(sentence, match) >= 0;
    }

    /** "On the margins of the ASEAN meeting": the occasion of another meeting. */
    boolean isOnMargins(Sentence sentence, PhraseTrie.Match<Word> match) {
        if (match.value().form() != Form.PHRASE) {
            return false;
        }
        for (int i = match.from() - 1; i > Math.max(0, match.from() - MARGIN_REACH); i--) {
            if (margins.contains(sentence.word(i))) {
                return true;
            }
            if (clauseBreaks.contains(sentence.word(i)) || sentence.at(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether a new clause begins between two tokens. */
    boolean isCut(Sentence sentence, int from, int to) {
        return sentence.hasAny(clauseBreaks, from, to);
    }
}
