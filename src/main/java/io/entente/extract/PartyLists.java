package io.entente.extract;

import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.Set;
import java.util.TreeSet;

/** Reads the parties behind a noun: in a list, or as those who made what it names. */
final class PartyLists {
    private final Words words;
    private final Set<String> verbs;
    private final Set<String> have;
    private final Set<String> reaching;

    PartyLists(Words words) {
        this.words = words;
        verbs = words.of("verb-stop");
        have = words.of("have");
        reaching = words.of("reaching");
    }

    /** "The deal that Peru struck with Chile", "the deal Peru and Chile signed". */
    int ofRelative(Page page, Sentence sentence, int start, Set<Party> parties) {
        int i = sentence.word(start).equals("that") || sentence.word(start).equals("which") ? start + 1 : start;
        Set<Party> makers = new TreeSet<>();
        int behind = list(page, sentence, i, makers);
        int verb = have.contains(sentence.word(behind)) ? behind + 1 : behind;
        if (makers.isEmpty() || !reaching.contains(sentence.word(verb))) {
            return start;
        }
        parties.addAll(makers);
        return sentence.word(verb + 1).equals("with") ? list(page, sentence, verb + 2, parties) : verb + 1;
    }

    /** "The deal struck with Chile in May". */
    int ofReaching(Page page, Sentence sentence, int start, Set<Party> counterparts) {
        boolean with = sentence.word(start + 1).equals("with") && reaching.contains(sentence.word(start));
        int behind = with ? list(page, sentence, start + 2, counterparts) : start;
        return counterparts.isEmpty() ? start : behind;
    }

    /** Reads "the United States, Japan and neighbouring Korea" and returns the index behind it, or the start. */
    int list(Page page, Sentence sentence, int from, Set<Party> parties) {
        int end = from - 1;
        int i = from;
        int gap = 0;
        while (i < sentence.size() && gap <= 5) {
            PartyMention party = page.partyAt(sentence, i);
            if (party != null) {
                if (party.kind() == Kind.CITY) {
                    break;
                }
                parties.add(party.party());
                i = party.to();
                end = i;
                gap = 0;
                if (party.kind() == Kind.ADJECTIVE || sentence.at(i).is("'s")) {
                    gap = -3;
                }
            } else if (isListWord(sentence.at(i), gap)) {
                i++;
                gap++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isListWord(Token token, int gap) {
        return token.is(",")
                || token.is("and")
                || token.is("-")
                || token.is("the")
                || token.is("both")
                || token.is("&")
                || token.is("'s")
                || gap < 4 && token.isWord() && !words.isFunctionWord(token.lower()) && !verbs.contains(token.lower());
    }
}
