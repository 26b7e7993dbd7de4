package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.extract.EventRule.Form;
import io.entente.extract.MeetingWords.Word;
import java.util.List;
import java.util.Set;

/** Tells who acts in what is said of a meeting: those before the words, or those behind the comma where the words stand in front. */
final class MeetingSubjects {
    private static final int FRONT = 8;
    private static final int ASIDE_REACH = 14;
    private static final int DIRECT_REACH = 2;
    private static final int LIST_REACH = 6;

    private final Set<String> clauseBreaks;
    private final Set<String> listGap;
    private final Set<String> rulers;

    MeetingSubjects(Words delegates) {
        clauseBreaks = delegates.of("clause-break");
        listGap = delegates.of("list-gap");
        rulers = delegates.of("ruler");
    }

    /** Returns who acts; an empty group where nobody is named. */
    MeetingGroup of(Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        MeetingGroup subject = subject(sentence, delegates, match);
        boolean front = subject.parties().isEmpty() && match.value().form() == Form.PHRASE;
        return front ? fronted(sentence, delegates, match) : subject;
    }

    /** The persons of the nearest clause before the words that names somebody; where it names none, its governments. */
    private MeetingGroup subject(Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        MeetingGroup group = new MeetingGroup();
        boolean verb = match.value().form() != Form.PHRASE;
        int begin = match.from();
        for (int i = delegates.size() - 1; i >= 0; i--) {
            Delegate delegate = delegates.get(i);
            if (delegate.to() > match.from()
                    || !delegate.person() && isRuled(sentence, delegate)
                    || isInAside(sentence, delegate, match.from())) {
                continue;
            }
            boolean apart = sentence.hasAny(clauseBreaks, delegate.to(), begin)
                    || group.persons() && verb && delegate.person() && !isListed(sentence, delegate.to(), begin);
            if (!group.parties().isEmpty() && apart) {
                break;
            }
            group.add(delegate);
            begin = Math.min(begin, delegate.from());
        }
        return group.reversed();
    }

    /** "After talks in Geneva, Iran and Oman agreed": who acts in the clause behind the comma. */
    private MeetingGroup fronted(Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        MeetingGroup group = new MeetingGroup();
        int comma = match.from() <= FRONT ? comma(sentence, match.to()) : sentence.size();
        int end = comma + 1;
        for (Delegate delegate : delegates) {
            if (delegate.from() > comma) {
                boolean listed = group.parties().isEmpty()
                        ? delegate.from() - end <= DIRECT_REACH + 1 && isListed(sentence, end, delegate.from())
                        : delegate.from() - end <= LIST_REACH && isListed(sentence, end, delegate.from());
                if (!listed) {
                    break;
                }
                group.add(delegate);
                end = delegate.to();
            }
        }
        return group;
    }

    /** The first comma behind the token that closes what stands in front: no "A, B and C". */
    private static int comma(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.at(i).is(",")) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "By Japan", "of Japan": no subject. */
    private boolean isRuled(Sentence sentence, Delegate delegate) {
        return rulers.contains(sentence.wordLeadingTo(delegate.from()));
    }

    /** "Solheim, who spoke to the premier, is expected": nobody in the aside is the subject. */
    static boolean isInAside(Sentence sentence, Delegate delegate, int verb) {
        boolean closed = false;
        for (int i = delegate.to(); i < verb; i++) {
            closed |= sentence.at(i).is(",");
        }
        for (int i = delegate.from(); closed && i > Math.max(0, delegate.from() - ASIDE_REACH); i--) {
            String word = sentence.word(i);
            boolean relative =
                    word.equals("who") || word.equals("whom") || word.equals("which") || word.equals("whose");
            if (relative && sentence.at(i - 1).is(",")) {
                return true;
            }
            if (i < delegate.from() && sentence.at(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** Only commas, "and", titles and names stand between two of a list. */
    private boolean isListed(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (Character.isLowerCase(token.text().charAt(0)) && !listGap.contains(token.lower())) {
                return false;
            }
        }
        return true;
    }
}
