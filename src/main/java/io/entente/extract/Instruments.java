package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import io.entente.model.Instrument;
import java.util.List;

/** The nouns that name an instrument, from {@code instruments.txt}. */
final class Instruments {
    private final PhraseTrie<Noun> nouns = PhraseTrie.caseInsensitive();

    private Instruments() {}

    static Instruments load() {
        Instruments instruments = new Instruments();
        for (Row row : DataFile.load("instruments.txt", 3).rows()) {
            Instrument instrument = row.constant(0, Instrument.class);
            Strength strength = row.constant(2, Strength.class);
            for (Item item : row.items(1)) {
                boolean capitals = Character.isUpperCase(item.text().charAt(0));
                boolean talks = item.text().endsWith("talks") || item.text().endsWith("negotiations");
                boolean one = talks || item.text().startsWith("exchange of ");
                boolean plural = item.text().endsWith("s") && !one
                        || item.text().contains("s of ")
                        || item.text().contains("da");
                instruments.nouns.add(item.text(), new Noun(instrument, strength, capitals, plural));
            }
        }
        return instruments;
    }

    /** Returns the longest noun that begins at the token, or null where none does. */
    PhraseTrie.Match<Noun> longestAt(List<Token> tokens, int start) {
        PhraseTrie.Match<Noun> match = nouns.longestAt(tokens, start);
        boolean wrongCase = match != null
                && match.value().inCapitals()
                && !tokens.get(start).isCapital();
        return wrongCase ? null : match;
    }

    /** Tells whether one of the nouns stands in a sentence, from a token on. */
    boolean standIn(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (longestAt(sentence.tokens(), i) != null) {
                return true;
            }
        }
        return false;
    }

    /** How sure a sign of an agreement a noun is. */
    enum Strength {
        /** An instrument by itself. */
        STRONG,
        /** Also an everyday word. */
        WEAK,
        /** An everyday word first: counts only where its own words name a party. */
        FAINT,
        /** Only ever stands for an agreement named before: "the document". */
        REFERENCE
    }

    /**
     * A noun that names an instrument.
     *
     * @param instrument the kind
     * @param strength how sure a sign it is
     * @param inCapitals whether it is an abbreviation, written in capitals
     * @param plural whether it names several
     */
    record Noun(Instrument instrument, Strength strength, boolean inCapitals, boolean plural) {}
}
