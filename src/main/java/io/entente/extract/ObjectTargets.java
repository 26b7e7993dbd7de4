package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Trait;
import io.entente.extract.Triggers.Hit;
import io.entente.model.EventKind;
import java.util.List;
import java.util.Set;

/** Finds the agreements that are the object of a verb: behind it, or before it in the passive. */
final class ObjectTargets {

    private static final int DIRECT_REACH = 2;
    private static final int RELATIVE_REACH = 12;

    private final Triggers triggers;
    private final Participles participles;
    private final Pronouns pronouns;
    private final Set<String> negotiation;
    private final Set<String> prepositions;
    private final Set<String> containers;
    private final Set<String> subjectEnd;
    private final Set<String> resultative;
    private final Set<String> adverbs;

    ObjectTargets(Triggers triggers, Participles participles, Pronouns pronouns, Words words) {
        this.pronouns = pronouns;
        this.triggers = triggers;
        this.participles = participles;
        this.negotiation = words.of("negotiation");
        this.prepositions = words.of("object-end");
        this.containers = words.of("agreement-part");
        this.subjectEnd = words.of("subject-end");
        this.resultative = words.of("resultative");
        this.adverbs = words.of("adverb");
    }

    /** Returns the agreements to which a verb's words, between two tokens, say that something is done. */
    List<Cluster> of(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        Placed previous = lastBefore(sentence, from, here);
        Placed next = firstBehind(from, to, here);
        boolean reached = next != null
                && reaches(sentence, to, next.mention().from(), hit)
                && !(hit.rule().event() == EventKind.WITHDRAWN_FROM && isLeftAs(sentence, next.mention()));
        boolean hasObject = reached && next.mention().from() - to <= 2;
        List<Cluster> undergoing = undergoing(sentence, from, to, hit.form(), hasObject, previous, here, before);
        if (!undergoing.isEmpty() && !hit.rule().is(Trait.DIRECT)) {
            return undergoing;
        }
        if (reached && next.mention().from() - to <= EventTargets.OBJECT_REACH) {
            return Coordination.startingWith(sentence, next, here);
        }
        if (hit.rule().is(Trait.TAKES_UP)) {
            return List.of();
        }
        if (previous != null && governs(sentence, from, to, hit.form(), previous.mention())) {
            return List.of(previous.cluster());
        }
        if (previous != null && !reached && isStranded(sentence, from, to, previous.mention())) {
            return List.of(previous.cluster());
        }
        if (!Pronouns.standsForIt(sentence, to) && !isBareRatification(sentence, to, hit)) {
            return List.of();
        }
        Cluster meant = previous != null ? previous.cluster() : before;
        return meant == null ? List.of() : List.of(meant);
    }

    private Placed lastBefore(Sentence sentence, int from, List<Placed> here) {
        Placed last = null;
        for (Placed placed : here) {
            boolean ahead = placed.mention().headTo() <= from;
            last = ahead && !isInner(sentence, placed.mention(), from) ? placed : last;
        }
        return last;
    }

    private static Placed firstBehind(int from, int to, List<Placed> here) {
        for (Placed placed : here) {
            if (placed.mention().headTo() > from && placed.mention().head() >= to) {
                return placed;
            }
        }
        return null;
    }

    /** "The formula in the pact has been dropped": the pact has not. */
    private boolean isInner(Sentence sentence, Mention mention, int from) {
        return Prepositions.leadInto(mention)
                && participles.isPassive(sentence, from)
                && !Participles.isAdjacent(sentence, mention, from)
                && !Clauses.isOfWhich(sentence, mention.to(), from);
    }

    /** "The pact was signed", "the pact signed in Delhi", "it was signed": the agreements before a participle, or none. */
    private List<Cluster> undergoing(
            Sentence sentence,
            int from,
            int to,
            Form form,
            boolean hasObject,
            Placed previous,
            List<Placed> here,
            Cluster before) {
        if (form != Form.PAST && form != Form.PARTICIPLE) {
            return List.of();
        }
        boolean adjacent = !hasObject
                && previous != null
                && !governsOther(sentence, to)
                && Participles.isAdjacent(sentence, previous.mention(), from);
        boolean joined = previous != null && isJoined(sentence, previous.mention(), from, to);
        if (!adjacent && !joined && !participles.isPassive(sentence, from)) {
            return List.of();
        }
        boolean ofPrevious = previous != null && (adjacent || joined || isSubject(sentence, previous.mention(), from));
        return ofPrevious
                ? Coordination.endingWith(sentence, previous, here)
                : pronouns.before(sentence, from, here, before);
    }

    /** "The pact was signed in May and ratified in June": the second participle is said of it too. */
    private boolean isJoined(Sentence sentence, Mention mention, int from, int to) {
        return sentence.word(from - 1).equals("and")
                && !hasOwnObject(sentence, to)
                && isSubject(sentence, mention, from)
                && participles.hasPassive(sentence, mention.headTo(), from);
    }

    private static boolean isSubject(Sentence sentence, Mention mention, int from) {
        return Clauses.gap(sentence, mention.headTo(), from) <= EventTargets.SUBJECT_REACH
                && !Clauses.isCut(sentence, mention.headTo(), from)
                && !Clauses.isOpened(sentence, mention.headTo(), from);
    }

    /** "A treaty which the two signed", "a treaty under way", "a treaty to sign": the verb goes back to what stands before it. */
    private boolean governs(Sentence sentence, int from, int to, Form form, Mention mention) {
        return switch (form) {
            case PHRASE -> from - mention.headTo() <= 1;
            case BASE ->
                isRelative(sentence, mention, from, to)
                        || sentence.word(from - 1).equals("to")
                                && from - mention.to() <= (pronouns.opensClause(sentence, mention.to()) ? 6 : 3)
                                && !hasOwnObject(sentence, to);
            default -> isRelative(sentence, mention, from, to);
        };
    }

    /** "The accord, that of 1980, Chile walked away from in May": the preposition has lost its noun. */
    private boolean isStranded(Sentence sentence, int from, int to, Mention mention) {
        String next = sentence.word(to);
        boolean left = to - from > 1
                && prepositions.contains(sentence.word(to - 1))
                && (prepositions.contains(next)
                        || adverbs.contains(next)
                        || !sentence.at(to).isWord());
        return left && from - mention.headTo() <= RELATIVE_REACH && !Clauses.isCut(sentence, mention.headTo(), from);
    }

    /** "A treaty to end a dispute" ends no treaty, "a treaty to sign" signs one. */
    boolean hasOwnObject(Sentence sentence, int to) {
        return isObject(sentence, to) && !isAgo(sentence, to);
    }

    /** "A year ago", "two days later". */
    private static boolean isAgo(Sentence sentence, int to) {
        for (int i = to + 1; i < to + 4; i++) {
            String word = sentence.word(i);
            if (word.equals("ago") || word.equals("later") || word.equals("earlier")) {
                return true;
            }
        }
        return false;
    }

    private boolean isObject(Sentence sentence, int to) {
        String next = sentence.word(to);
        return sentence.at(to).isWord()
                && !next.equals("and")
                && !subjectEnd.contains(next)
                && !adverbs.contains(next)
                && !prepositions.contains(next);
    }

    /** "The pact ended a feud" has an object of its own, "the pact signed Monday", "signed a year ago" has none. */
    private boolean governsOther(Sentence sentence, int to) {
        return hasOwnObject(sentence, to)
                && !sentence.at(to).isCapital()
                && !sentence.word(to).endsWith("ly");
    }

    /** "Norway has ratified." */
    private static boolean isBareRatification(Sentence sentence, int to, Hit hit) {
        return hit.rule().event() == EventKind.RATIFIED
                && hit.form() != Form.PHRASE
                && !sentence.at(to).isWord();
    }

    /** "Leaves the pact as the only one", "left the pact intact": nobody leaves it. */
    private boolean isLeftAs(Sentence sentence, Mention mention) {
        int at = sentence.behindComma(mention.to());
        if (resultative.contains(sentence.word(at))) {
            return true;
        }
        for (int i = at; i < sentence.size(); i++) {
            if (sentence.word(i).equals("as") && sentence.word(i + 1).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** "A treaty which the two signed": it stands before its verb. */
    private boolean isRelative(Sentence sentence, Mention mention, int from, int to) {
        int at = sentence.behindComma(mention.to());
        boolean relative =
                sentence.word(at).equals("which") || sentence.word(at).equals("that");
        boolean itsOwnAct = from == at + 1 && hasOwnObject(sentence, to);
        return relative && !itsOwnAct && from - at <= RELATIVE_REACH;
    }

    /** An object stands directly behind its verb: no other act, no comma and no clause between them. */
    private boolean reaches(Sentence sentence, int from, int to, Hit hit) {
        boolean direct =
                hit.rule().event() == EventKind.TEXT_AGREED || hit.rule().is(Trait.DIRECT);
        if (direct && to - from > DIRECT_REACH) {
            return false;
        }
        int commas = 0;
        boolean passive = hit.form() == Form.PAST && sentence.word(from).equals("by");
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            commas += word.equals(",") ? 1 : 0;
            boolean byIt = word.equals("by") && passive;
            if (byIt || Clauses.isEnd(word) || word.equals("without") || word.equals("that") || word.equals("who")) {
                return false;
            }
            if (Acts.STOPPERS.contains(hit.rule().event()) && leadsElsewhere(sentence, from, i)) {
                return false;
            }
            boolean paired = sentence.word(i - 1).equals("and") && i - 1 == from;
            if (!paired && isOtherAct(sentence, i, hit)) {
                return false;
            }
        }
        return commas % 2 == 0;
    }

    /** "Halting the sale of chips under the pact" halts no pact; "suspending parts of the pact" and "talks on the pact" do. */
    private boolean leadsElsewhere(Sentence sentence, int from, int i) {
        return i > from
                && prepositions.contains(sentence.word(i))
                && !sentence.at(i - 1).is(",")
                && !containers.contains(sentence.word(i - 1))
                && !negotiation.contains(sentence.word(i - 1));
    }

    /** Talks may stand between what puts an end to them and what they are about. */
    private boolean isOtherAct(Sentence sentence, int i, Hit hit) {
        PhraseTrie.Match<List<Hit>> other = triggers.longestAt(sentence, i);
        if (other == null || triggers.isNoun(sentence, i, other.value().get(0).form())) {
            return false;
        }
        boolean talks =
                other.value().get(0).rule().event() == EventKind.TALKS_HELD || negotiation.contains(sentence.word(i));
        return !(talks && Acts.STOPPERS.contains(hit.rule().event()));
    }
}
