package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;

/** The words that show that two parties deal with each other, from {@code dealings.txt}. */
final class Dealings {
    private final PhraseTrie<Kind> words = PhraseTrie.caseInsensitive();

    Dealings() {
        for (Row row : DataFile.load("dealings.txt", 2).rows()) {
            Kind kind = row.constant(1, Kind.class);
            for (Item item : row.items(0)) {
                words.add(item.text(), kind);
            }
        }
    }

    /** What words say of the dealings. */
    enum Kind {
        /** One acts on the other, who is named behind. */
        ACT,
        /** A noun for what two share. */
        TIE,
        /** A noun for what one does to the other. */
        MEASURE,
        /** Two do it together. */
        JOINT,
        /** Says little by itself. */
        TOUCH
    }

    /** Returns the longest words that begin at the token, or null where none do. */
    PhraseTrie.Match<Kind> longestAt(Sentence sentence, int at) {
        return words.longestAt(sentence.tokens(), at);
    }
}
