package io.entente.extract;

import java.util.Set;

/** Tells where the words on an agreement's subject begin and end: "on trade and investment". */
final class Subjects {
    private static final int OPENING = 2;
    private static final int MAX_SUBJECT = 12;

    private final Words words;
    private final Set<String> links;
    private final Set<String> ends;
    private final Set<String> fieldWords;
    private final Set<String> headlineActs;
    private final Set<String> purposes;
    private final Set<String> enabling;
    private final Set<String> circumstances;
    private final Set<String> determiners;
    private final Set<String> verbs;
    private final Set<String> kinds;

    Subjects(Words words) {
        this.words = words;
        links = words.of("links-to-subject");
        ends = words.of("subject-end");
        fieldWords = words.of("field-word");
        headlineActs = words.of("headline-act");
        purposes = words.of("purpose");
        enabling = words.of("enabling");
        circumstances = words.of("circumstance");
        determiners = words.of("determiner");
        verbs = words.of("verb-stop");
        kinds = words.of("treaty-of");
    }

    /** Tells whether a word leads to a subject: "on trade", but not "on Monday" nor "on the sidelines of". */
    boolean isLink(Sentence sentence, int i) {
        String word = sentence.word(i);
        return links.contains(word)
                && !(word.equals("to") && isAct(sentence, i + 1))
                && !isCircumstance(sentence, i)
                && !CalendarWords.isDay(sentence.word(i + 1));
    }

    /** "Pact to take effect" tells what happens; outside headlines "a pact to ease visas" what it is about. */
    private boolean isAct(Sentence sentence, int i) {
        return headlineActs.contains(sentence.word(i))
                && (sentence.isHeadline() || !purposes.contains(sentence.word(i)));
    }

    /** "On the sidelines of", "against a backdrop of": where and how, not what about. */
    private boolean isCircumstance(Sentence sentence, int i) {
        boolean article = determiners.contains(sentence.word(i + 1));
        String first = sentence.word(i + 1);
        return circumstances.contains(sentence.word(article ? i + 2 : i + 1))
                || first.equals("which")
                || first.equals("whom")
                || first.equals("it");
    }

    /** "A treaty of extradition", "the protocol of accession". */
    boolean isKind(Sentence sentence, int i) {
        return sentence.word(i).equals("of") && kinds.contains(sentence.word(i + 1));
    }

    /** "That will let fishermen cross": the purpose is what it is about. */
    boolean isPurpose(Sentence sentence, int i) {
        boolean relative = sentence.word(i).equals("that") || sentence.word(i).equals("which");
        boolean modal =
                sentence.word(i + 1).equals("will") || sentence.word(i + 1).equals("would");
        return relative && modal && enabling.contains(sentence.word(i + 2)) && sentence.paragraph() > OPENING;
    }

    /** Returns the index behind the last word of a subject. */
    int end(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && i - from < MAX_SUBJECT) {
            Token token = sentence.at(i);
            boolean mark = !token.isWord() && !token.is("-") && !token.is("'s") && !token.is("$") && !token.is("/");
            if (mark
                    || endsBefore(sentence, i)
                    || isOneMore(sentence, i)
                    || (ends.contains(token.lower()) && i > from)
                    || CalendarWords.isDay(token.lower()) && token.isCapital()) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Behind "polar science and another" another agreement begins. */
    private static boolean isOneMore(Sentence sentence, int i) {
        String next = sentence.word(i + 1);
        return sentence.word(i).equals("and")
                && (next.equals("another") || next.equals("others") || next.equals("one"));
    }

    /** "And" and "in" belong to a subject where a plain noun follows: "trade and investment", "in the field of". */
    private boolean endsBefore(Sentence sentence, int i) {
        Token next = sentence.at(i + 1);
        boolean plain = next.isWord()
                && !next.isCapital()
                && !words.isFunctionWord(next.lower())
                && !verbs.contains(next.lower());
        if (sentence.word(i).equals("and")) {
            return !plain;
        }
        if (sentence.word(i).equals("in")) {
            boolean field =
                    next.is("the") && fieldWords.contains(sentence.word(i + 2)) || fieldWords.contains(next.lower());
            return !(field || plain && sentence.word(i - 1).equals("cooperation"));
        }
        return false;
    }
}
