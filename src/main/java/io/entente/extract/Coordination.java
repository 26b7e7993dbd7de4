package io.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads agreements that stand in a list: what happens to one happens to all. */
final class Coordination {
    private static final int REACH = 8;

    private static final Set<String> LIST_WORDS = Set.of(
            ",",
            "and",
            "a",
            "an",
            "the",
            "as",
            "well",
            "one",
            "also",
            "another",
            "two",
            "three",
            "its",
            "their",
            "together",
            "along",
            "with",
            "alongside",
            "plus",
            "besides",
            "both");

    private Coordination() {}

    /** "BECA and COMCASA are in force": all of the list. */
    static List<Cluster> endingWith(Sentence sentence, Placed nearest, List<Placed> here) {
        List<Cluster> all = new ArrayList<>(List.of(nearest.cluster()));
        int i = here.indexOf(nearest);
        while (i > 0 && isListed(sentence, here.get(i - 1), here.get(i))) {
            i--;
            all.add(here.get(i).cluster());
        }
        return all;
    }

    /** "They signed BECA and COMCASA": all of the list. */
    static List<Cluster> startingWith(Sentence sentence, Placed next, List<Placed> here) {
        List<Cluster> all = new ArrayList<>(List.of(next.cluster()));
        int i = here.indexOf(next);
        while (i + 1 < here.size() && isListed(sentence, here.get(i), here.get(i + 1))) {
            i++;
            all.add(here.get(i).cluster());
        }
        return all;
    }

    /** Tells whether nothing but a comma, "and" and articles stand between two mentions. */
    private static boolean isListed(Sentence sentence, Placed before, Placed behind) {
        Mention one = before.mention();
        Mention other = behind.mention();
        if (before.cluster() == behind.cluster()) {
            return true;
        }
        int gap = other.from() - one.to();
        if (gap < 0 || gap > REACH) {
            return false;
        }
        for (int i = one.to(); i < other.from(); i++) {
            boolean link = other.reference() == Mention.Reference.LISTED && Prepositions.isAbout(sentence.word(i));
            if (!link && !LIST_WORDS.contains(sentence.word(i)) && !isDated(sentence, i)) {
                return false;
            }
        }
        return true;
    }

    /** "In May", "on Friday": when one of a list came about. */
    private static boolean isDated(Sentence sentence, int i) {
        boolean day = isDay(sentence.at(i));
        return day || (sentence.word(i).equals("in") || sentence.word(i).equals("on")) && isDay(sentence.at(i + 1));
    }

    private static boolean isDay(Token token) {
        return token.isNumber()
                || token.isCapital()
                        && (Dates.isMonth(token.lower()) || token.lower().endsWith("day"));
    }
}
