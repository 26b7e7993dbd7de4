package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.extract.EventRule.Form;
import java.util.List;

/** The words that say that officials of two parties meet, from {@code meetings.txt}. */
final class MeetingWords {
    private static final int DAY_REACH = 4;

    private final PhraseTrie<Word> words = PhraseTrie.caseInsensitive();

    MeetingWords() {
        for (Row row : DataFile.load("meetings.txt", 2).rows()) {
            Kind kind = row.constant(1, Kind.class);
            List<Item> forms = row.items(0);
            for (int i = 0; i < forms.size(); i++) {
                if (!forms.get(i).text().equals("-")) {
                    words.add(forms.get(i).text(), new Word(kind, forms.size() == 1 ? Form.PHRASE : Form.values()[i]));
                }
            }
        }
    }

    /** What words say of those who meet. */
    enum Kind {
        /** Both sides act, or one does with another: "meets", "holds talks". */
        MEET,
        /** One acts on another who must be named right behind: "receives", "telephones". */
        HOST,
        /** A noun for what persons take part in: "a meeting with". */
        MEETING,
        /** A noun for what governments, banks and unions hold too: "talks with"; who they are with must be a person. */
        TALKS,
        /** One goes to the other. */
        VISIT,
        /** One is, stays in or leaves a place named right behind. */
        STAY,
        /** Officials of both sides do it together: "discuss", "co-chair". */
        JOINT,
        /** Officials of both sides put their names to something. */
        SIGN
    }

    /**
     * Words that say so.
     *
     * @param kind what they say
     * @param form in which form a verb stands; {@code PHRASE} for nouns
     */
    record Word(Kind kind, Form form) {}

    /** Returns the longest words that begin at the token, or null where none do. */
    PhraseTrie.Match<Word> longestAt(Sentence sentence, int at) {
        PhraseTrie.Match<Word> match = words.longestAt(sentence.tokens(), at);
        return match != null && match.value().kind() == Kind.STAY ? leaving(sentence, match) : match;
    }

    /** "Leaves today for Ottawa" tells whither, "leaves Ottawa" whence. */
    private static PhraseTrie.Match<Word> leaving(Sentence sentence, PhraseTrie.Match<Word> match) {
        for (int i = match.to(); i < match.to() + DAY_REACH; i++) {
            if (sentence.word(i).equals("for")) {
                return new PhraseTrie.Match<>(new Word(Kind.VISIT, match.value().form()), match.from(), i + 1);
            }
            if (sentence.at(i).isCapital() && !sentence.word(i).endsWith("day")) {
                break;
            }
        }
        return match;
    }
}
