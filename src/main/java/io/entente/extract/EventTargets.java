package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.Triggers.Hit;
import io.entente.model.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds of which agreement a sentence says that something happens to it. */
final class EventTargets {
    private static final int OBJECT_REACH = 16;
    private static final int SUBJECT_REACH = 22;
    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", "but", "while", "whereas", "although", "though", "because");
    private static final Set<String> ABOUT =
            Set.of("on", "for", "about", "over", "towards", "toward", "of", "concerning", "regarding");
    private static final Set<String> INNER = Set.of("in", "under", "by", "from", "within", "at");
    private static final Set<String> LIST_WORDS = Set.of(
            ",", "and", "a", "an", "the", "as", "well", "one", "also", "another", "two", "three", "its", "their");
    private static final Set<String> PRONOUNS = Set.of("it", "which", "this");

    private final Triggers triggers;
    private final Set<String> negotiation;
    private final Set<String> be;

    EventTargets(Triggers triggers, Words words) {
        this.triggers = triggers;
        this.negotiation = words.of("negotiation");
        this.be = words.of("be");
    }

    /** A mention with the agreement that it speaks of. */
    record Placed(Mention mention, Cluster cluster) {}

    /** Returns the agreements to which words that say what happens refer. */
    List<Cluster> of(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        return switch (hit.rule().frame()) {
            case MODIFIER -> within(from, to, here);
            case SUBJECT -> subject(sentence, from, here, before);
            case OBJECT -> object(sentence, from, to, hit, here, before);
            case ABOUT -> about(sentence, to, here);
            case ANY -> nearest(sentence, from, to, here, before);
        };
    }

    private static List<Cluster> within(int from, int to, List<Placed> here) {
        return here.stream()
                .filter(p -> p.mention().from() <= from && to <= p.mention().headTo())
                .map(Placed::cluster)
                .toList();
    }

    private static List<Cluster> subject(Sentence sentence, int from, List<Placed> here, Cluster before) {
        Placed nearest = null;
        for (Placed placed : here) {
            if (placed.mention().headTo() <= from
                    && !isBehind(INNER, placed.mention())
                    && from - placed.mention().headTo() <= SUBJECT_REACH
                    && !isCut(sentence, placed.mention().headTo(), from)) {
                nearest = placed;
            }
        }
        if (nearest != null) {
            return coordinatedBefore(sentence, nearest, here);
        }
        return pronoun(sentence, from, here, before);
    }

    /** "BECA and COMCASA are in force": all of the list. */
    private static List<Cluster> coordinatedBefore(Sentence sentence, Placed nearest, List<Placed> here) {
        List<Cluster> all = new ArrayList<>(List.of(nearest.cluster()));
        int i = here.indexOf(nearest);
        while (i > 0
                && isListed(sentence, here.get(i - 1).mention(), here.get(i).mention())) {
            i--;
            all.add(here.get(i).cluster());
        }
        return all;
    }

    /** "It" is what the sentence before, or the clause before, is about. */
    private static List<Cluster> pronoun(Sentence sentence, int from, List<Placed> here, Cluster before) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            if (!PRONOUNS.contains(sentence.word(i))) {
                continue;
            }
            Cluster meant = i <= 4 ? before : null;
            boolean opensClause = CLAUSE_ENDS.contains(sentence.word(i - 1))
                    || sentence.word(i - 1).equals("and");
            for (Placed placed : here) {
                boolean ahead = opensClause && placed.mention().to() <= i;
                meant = ahead ? placed.cluster() : meant;
            }
            if (meant != null && !meant.first().plural()) {
                return List.of(meant);
            }
        }
        return List.of();
    }

    private List<Cluster> object(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        Form form = hit.form();
        boolean participle = form == Form.PAST || form == Form.PARTICIPLE;
        Placed previous = null;
        Placed next = null;
        for (Placed placed : here) {
            if (placed.mention().headTo() <= from) {
                previous = isInner(sentence, placed.mention(), from) ? previous : placed;
            } else if (next == null && placed.mention().head() >= to) {
                next = placed;
            }
        }
        boolean passive = participle && isPassive(sentence, from);
        boolean hasObject = next != null
                && next.mention().from() - to <= 2
                && reaches(sentence, to, next.mention().from(), hit);
        boolean adjacent =
                participle && !hasObject && previous != null && isAdjacent(sentence, previous.mention(), from);
        if (passive || adjacent) {
            if (previous != null
                    && (adjacent
                            || from - previous.mention().headTo() <= SUBJECT_REACH
                                    && !isCut(sentence, previous.mention().headTo(), from))) {
                return coordinatedBefore(sentence, previous, here);
            }
            List<Cluster> meant = pronoun(sentence, from, here, before);
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        if (next != null
                && next.mention().from() - to <= OBJECT_REACH
                && reaches(sentence, to, next.mention().from(), hit)) {
            return coordinatedAfter(sentence, next, here);
        }
        if (previous != null && form != Form.PHRASE && isRelative(sentence, previous.mention(), from)) {
            return List.of(previous.cluster());
        }
        if (previous != null && form == Form.PHRASE && from - previous.mention().headTo() <= 1) {
            return List.of(previous.cluster());
        }
        boolean infinitive = form == Form.BASE
                && previous != null
                && sentence.word(from - 1).equals("to")
                && from - previous.mention().to() <= 3;
        if (infinitive) {
            return List.of(previous.cluster());
        }
        if (!standsForIt(sentence, to)) {
            return List.of();
        }
        Cluster meant = previous != null ? previous.cluster() : before;
        return meant == null ? List.of() : List.of(meant);
    }

    /** "Called a halt to that in May". */
    private static boolean standsForIt(Sentence sentence, int i) {
        String word = sentence.word(i);
        String next = sentence.word(i + 1);
        return word.equals("it")
                || word.equals("that")
                        && (next.isEmpty() || next.equals("in") || next.equals("on") || next.equals("last"));
    }

    /** An object stands directly behind its verb: no other act, no comma and no clause between them. */
    private boolean reaches(Sentence sentence, int from, int to, Hit hit) {
        boolean talksMayStandBetween = Acts.STOPPERS.contains(hit.rule().event());
        boolean direct = hit.rule().event() == EventKind.TEXT_AGREED;
        if (direct && to - from > 4) {
            return false;
        }
        int commas = 0;
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            commas += word.equals(",") ? 1 : 0;
            if (CLAUSE_ENDS.contains(word) || word.equals("without") || word.equals("that") || word.equals("who")) {
                return false;
            }
            PhraseTrie.Match<List<Hit>> other = triggers.longestAt(sentence, i);
            if (other != null
                    && !triggers.isNoun(sentence, i, other.value().get(0).form())) {
                boolean talks =
                        other.value().get(0).rule().event() == EventKind.TALKS_HELD || negotiation.contains(word);
                boolean paired = sentence.word(i - 1).equals("and") && i - 1 == from;
                if (!paired && !(talks && talksMayStandBetween)) {
                    return false;
                }
            }
        }
        return commas % 2 == 0;
    }

    /** "A treaty which the two signed": it stands before its verb. */
    private static boolean isRelative(Sentence sentence, Mention mention, int from) {
        int at = sentence.word(mention.to()).equals(",") ? mention.to() + 1 : mention.to();
        return (sentence.word(at).equals("which") || sentence.word(at).equals("that")) && from - at <= 8;
    }

    private static List<Cluster> coordinatedAfter(Sentence sentence, Placed next, List<Placed> here) {
        List<Cluster> all = new ArrayList<>(List.of(next.cluster()));
        int i = here.indexOf(next);
        while (i + 1 < here.size()
                && isListed(sentence, here.get(i).mention(), here.get(i + 1).mention())) {
            i++;
            all.add(here.get(i).cluster());
        }
        return all;
    }

    /** Tells whether nothing but a comma, "and" and articles stand between two mentions. */
    private static boolean isListed(Sentence sentence, Mention one, Mention other) {
        int gap = other.from() - one.to();
        if (gap < 0 || gap > 6) {
            return false;
        }
        for (int i = one.to(); i < other.from(); i++) {
            boolean link = other.reference() == Mention.Reference.LISTED && ABOUT.contains(sentence.word(i));
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

    /** Tells whether a participle stands directly behind the words of a mention: "the pact signed in Delhi". */
    static boolean isAdjacent(Sentence sentence, Mention mention, int from) {
        int start = Math.min(mention.to(), from);
        if (from - mention.headTo() > 12 || from - start > 4) {
            return false;
        }
        for (int i = start; i < from; i++) {
            String word = sentence.word(i);
            if (!(word.equals(",")
                    || word.endsWith("ly")
                    || word.equals("first")
                    || word.equals("never")
                    || word.equals("already")
                    || word.equals("just")
                    || word.equals("being")
                    || word.equals("still"))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a form of "to be" stands before the verb. */
    boolean isPassive(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            String word = sentence.word(i);
            if (be.contains(word)) {
                return true;
            }
            if (!(word.endsWith("ly")
                    || word.equals("not")
                    || word.equals("never")
                    || word.equals("also")
                    || word.equals("already")
                    || word.equals("yet")
                    || word.equals("now")
                    || word.equals("then")
                    || word.equals("just")
                    || word.equals("still")
                    || word.equals("only")
                    || word.equals("first"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCut(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLAUSE_ENDS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Talks will also open on a treaty": the first agreement behind, where a preposition leads to it. */
    private List<Cluster> about(Sentence sentence, int to, List<Placed> here) {
        for (Placed placed : here) {
            Mention mention = placed.mention();
            if (mention.from() >= to) {
                boolean near = mention.from() - to <= OBJECT_REACH && !isCut(sentence, to, mention.from());
                return near && isBehind(ABOUT, mention) ? coordinatedAfter(sentence, placed, here) : List.of();
            }
        }
        return List.of();
    }

    /** "The formula in the pact has been dropped": the pact has not. */
    private boolean isInner(Sentence sentence, Mention mention, int from) {
        return isBehind(INNER, mention) && isPassive(sentence, from) && !isAdjacent(sentence, mention, from);
    }

    /** Tells whether one of the words leads to the mention, determiners left out. */
    private static boolean isBehind(Set<String> links, Mention mention) {
        Sentence sentence = mention.sentence();
        return links.contains(sentence.word(mention.from() - 1)) || links.contains(sentence.word(mention.from() - 2));
    }

    private List<Cluster> nearest(Sentence sentence, int from, int to, List<Placed> here, Cluster before) {
        Placed best = null;
        int bestGap = OBJECT_REACH + 1;
        for (Placed placed : here) {
            boolean after = placed.mention().head() >= to;
            int gap = after
                    ? placed.mention().from() - to
                    : from - placed.mention().headTo();
            int begin = after ? to : placed.mention().headTo();
            int end = after ? placed.mention().from() : from;
            if (gap < bestGap && (gap < 0 || !isCut(sentence, begin, end))) {
                best = placed;
                bestGap = gap;
            }
        }
        if (best == null) {
            return continued(sentence, from, before);
        }
        return best.mention().head() >= to
                ? coordinatedAfter(sentence, best, here)
                : coordinatedBefore(sentence, best, here);
    }

    /** A sentence that opens with "Talks" or "Negotiations" goes on about what was spoken of before. */
    private List<Cluster> continued(Sentence sentence, int from, Cluster before) {
        boolean opens = from <= 3 && negotiation.contains(sentence.word(from))
                || negotiation.contains(sentence.word(0)) && from <= 4;
        boolean meansIt = from <= 3 && (sentence.word(0).equals("that") || PRONOUNS.contains(sentence.word(0)));
        return (opens || meansIt) && before != null ? List.of(before) : List.of();
    }
}
