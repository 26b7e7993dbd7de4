package io.entente.extract;

import io.entente.extract.EventRule.Trait;
import io.entente.extract.Triggers.Hit;
import io.entente.model.EventKind;
import io.entente.model.Instrument;
import java.util.List;

/** Finds of which agreement a sentence says that something happens to it. */
final class EventTargets {
    /** How far behind its verb an object may stand, in tokens. */
    static final int OBJECT_REACH = 16;

    /** How far before its verb a subject may stand, in tokens. */
    static final int SUBJECT_REACH = 22;

    private final ObjectTargets objects;
    private final Pronouns pronouns;

    EventTargets(Triggers triggers, Participles participles, Words words) {
        this.pronouns = new Pronouns(words);
        this.objects = new ObjectTargets(triggers, participles, pronouns, words);
    }

    /** Returns the agreements to which words that say what happens refer. */
    List<Cluster> of(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        return switch (hit.rule().frame()) {
            case MODIFIER -> within(from, to, here);
            case SUBJECT -> takesObject(sentence, to, hit) ? List.of() : subject(sentence, from, here, before);
            case OBJECT -> object(sentence, from, to, hit, here, before);
            case ABOUT -> about(sentence, to, here);
            case ANY -> nearest(sentence, from, to, hit, here, before);
        };
    }

    /** "Talks on it, broken off in 2008": they are on what was spoken of before. */
    private List<Cluster> object(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        List<Cluster> found = objects.of(sentence, from, to, hit, here, before);
        boolean told = hit.rule().event() == EventKind.TEXT_AGREED && isOfText(sentence, from);
        if (told && before != null && found.stream().anyMatch(EventTargets::isStatement)) {
            return List.of(before);
        }
        boolean stops = Acts.STOPPERS.contains(hit.rule().event());
        return found.isEmpty() && here.isEmpty() && stops ? pronouns.continued(sentence, from, before) : found;
    }

    /** A communiqué "that says the text is agreed" speaks of the text of the agreement before. */
    private static boolean isStatement(Cluster cluster) {
        return cluster.first().instrument() == Instrument.JOINT_DECLARATION;
    }

    private static boolean isOfText(Sentence sentence, int verb) {
        return sentence.word(verb - 2).equals("text") || sentence.word(verb - 3).equals("text");
    }

    /** "The pact followed years of talks" takes nothing up. */
    private boolean takesObject(Sentence sentence, int to, Hit hit) {
        return hit.rule().is(Trait.TAKES_UP) && objects.hasOwnObject(sentence, to);
    }

    private static List<Cluster> within(int from, int to, List<Placed> here) {
        return here.stream()
                .filter(p -> p.mention().from() <= from && to <= p.mention().headTo())
                .map(Placed::cluster)
                .toList();
    }

    private List<Cluster> subject(Sentence sentence, int from, List<Placed> here, Cluster before) {
        Placed nearest = null;
        for (Placed placed : here) {
            if (placed.mention().headTo() <= from
                    && (isAtOnce(sentence, placed.mention(), from) || !Prepositions.leadInto(placed.mention()))
                    && Clauses.gap(sentence, placed.mention().headTo(), from) <= SUBJECT_REACH
                    && !Clauses.isCut(sentence, placed.mention().headTo(), from)
                    && !Clauses.isOpened(sentence, placed.mention().headTo(), from)) {
                nearest = placed;
            }
        }
        if (nearest != null) {
            return Coordination.endingWith(sentence, nearest, here);
        }
        return pronouns.before(sentence, from, here, before);
    }

    /** "In a treaty which is in force", "under a pact in force since May". */
    private static boolean isAtOnce(Sentence sentence, Mention mention, int from) {
        int at = sentence.behindComma(mention.to());
        boolean relative =
                sentence.word(at).equals("which") || sentence.word(at).equals("that");
        return from == at || relative && from <= at + 2 || Clauses.isOfWhich(sentence, at, from);
    }

    /** "Talks will also open on a treaty": the first agreement behind, where a preposition leads to it. */
    private List<Cluster> about(Sentence sentence, int to, List<Placed> here) {
        for (Placed placed : here) {
            Mention mention = placed.mention();
            if (mention.from() >= to) {
                boolean near = mention.from() - to <= OBJECT_REACH && !Clauses.isCut(sentence, to, mention.from());
                return near && Prepositions.leadAbout(mention)
                        ? Coordination.startingWith(sentence, placed, here)
                        : List.of();
            }
        }
        return List.of();
    }

    private List<Cluster> nearest(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        Placed near = nearest(sentence, from, to, here, false);
        Placed best = near == null ? nearest(sentence, from, to, here, true) : near;
        if (best == null) {
            boolean ofAnother = sentence.word(0).equals("with");
            boolean opens = hit.rule().is(Trait.OPENING) && here.isEmpty() && before != null && !ofAnother;
            return opens ? List.of(before) : pronouns.continued(sentence, from, before);
        }
        if (isStatement(best.cluster()) && hit.rule().is(Trait.OPENING) && before != null) {
            return List.of(before);
        }
        return best.mention().head() >= to
                ? Coordination.startingWith(sentence, best, here)
                : Coordination.endingWith(sentence, best, here);
    }

    /** Returns the nearest agreement, a clause between two commas counted or left out; or null. */
    private static Placed nearest(Sentence sentence, int from, int to, List<Placed> here, boolean inserted) {
        Placed best = null;
        int bestGap = OBJECT_REACH + 1;
        for (Placed placed : here) {
            boolean after = placed.mention().head() >= to;
            int gap = after
                    ? placed.mention().from() - to
                    : distance(sentence, placed.mention().headTo(), from, inserted);
            int begin = after ? to : placed.mention().headTo();
            int end = after ? placed.mention().from() : from;
            boolean opened = !after && Clauses.isOpened(sentence, begin, end);
            if (!opened && gap < bestGap && (gap < 0 || !Clauses.isCut(sentence, begin, end))) {
                best = placed;
                bestGap = gap;
            }
        }
        return best;
    }

    private static int distance(Sentence sentence, int from, int to, boolean inserted) {
        return inserted ? Clauses.gap(sentence, from, to) : to - from;
    }
}
