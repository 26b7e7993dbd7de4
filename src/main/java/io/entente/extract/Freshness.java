package io.entente.extract;

import io.entente.extract.Mention.Reference;
import java.util.Set;

/** Tells whether a mention brings in another agreement than those spoken of: "a broader agreement". */
final class Freshness {
    private final Set<String> fresh;

    /**
     * Takes the words that say so.
     *
     * @param words the class {@code fresh}, which tells an agreement from those spoken of before
     */
    Freshness(Words words) {
        this.fresh = words.of("fresh");
    }

    /** "A broader agreement" is another one, unless the headline alone spoke of it. */
    boolean isFresh(Mention mention) {
        if (mention.reference() == Reference.LISTED || mention.reference() == Reference.FURTHER || isTalks(mention)) {
            return true;
        }

        if (mention.reference() != Reference.INDEFINITE
                || mention.isNamed()
                || mention.sentence().paragraph() <= 2) {
            return false;
        }
        return saysAnother(mention);
    }

    boolean saysAnother(Mention mention) {
        return mention.isModifiedBy(fresh);
    }

    private static boolean isTalks(Mention mention) {
        String word = mention.sentence().word(mention.head());
        return word.equals("talks") || word.equals("negotiations");
    }
}
