package io.entente.extract;

import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Frame;
import io.entente.extract.EventRule.Trigger;
import io.entente.extract.Modality.Stance;
import io.entente.model.Claim;
import io.entente.model.EventKind;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an article says happened, or is to happen, to its agreements. */
final class EventFinder {
    private static final int OBJECT_REACH = 16;
    private static final int SUBJECT_REACH = 22;
    private static final int LIST_REACH = 16;
    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", "but", "while", "whereas", "although", "though", "because");
    private static final Set<String> PRONOUNS = Set.of("it", "which", "this");

    private final PhraseTrie<List<Hit>> triggers = PhraseTrie.caseInsensitive();
    private final Modality modality;
    private final Dates dates;
    private final Set<String> be;
    private final Set<String> determiners;
    private final Set<String> negotiation;
    private final Set<String> parliament;
    private final Set<String> holdingBack;

    EventFinder(List<EventRule> rules, Modality modality, Dates dates, Words words) {
        this.modality = modality;
        this.dates = dates;
        this.be = words.of("be");
        this.determiners = words.of("determiner");
        this.negotiation = words.of("negotiation");
        this.parliament = words.of("parliament");
        this.holdingBack = words.of("holding-back");
        Map<String, List<Hit>> byWords = new HashMap<>();
        for (EventRule rule : rules) {
            for (Trigger trigger : rule.triggers()) {
                byWords.computeIfAbsent(trigger.words(), any -> new ArrayList<>(1))
                        .add(new Hit(rule, trigger.form()));
            }
        }
        byWords.forEach(triggers::add);
    }

    private record Hit(EventRule rule, Form form) {}

    /** Returns the events of each agreement, in the order of the text. */
    Map<Cluster, List<FoundEvent>> find(Page page, List<Cluster> clusters) {
        Map<Sentence, List<Placed>> placed = new IdentityHashMap<>();
        Map<Cluster, List<FoundEvent>> events = new IdentityHashMap<>();
        for (Cluster cluster : clusters) {
            events.put(cluster, new ArrayList<>());
            for (Mention mention : cluster.mentions()) {
                placed.computeIfAbsent(mention.sentence(), any -> new ArrayList<>(2))
                        .add(new Placed(mention, cluster));
            }
        }
        Cluster last = null;
        for (Sentence sentence : page.sentences()) {
            List<Placed> here = placed.getOrDefault(sentence, List.of());
            if (here.isEmpty() && last == null) {
                continue;
            }
            List<Placed> ordered = here.stream()
                    .sorted((a, b) -> Integer.compare(a.mention.from(), b.mention.from()))
                    .toList();
            read(page, sentence, ordered, last, events);
            if (isListItem(sentence)
                    && !ordered.isEmpty()
                    && events.get(ordered.get(0).cluster).isEmpty()) {
                inherit(page, sentence, ordered.get(0), events);
            }
            if (!ordered.isEmpty()) {
                last = ordered.get(0).cluster;
            } else if (last != null && sentence.index() - last.last().sentence().index() > 2) {
                last = null;
            }
        }
        return events;
    }

    /** "(b) MoU on youth affairs": the line that opens the list says what happened to it. */
    private static boolean isListItem(Sentence sentence) {
        String first = sentence.word(0);
        boolean bracketed = first.equals("(") && sentence.at(2).is(")");
        boolean marked = first.equals("•") || first.equals("-") || first.equals("*");
        boolean numbered = sentence.at(0).isNumber()
                && (sentence.at(1).is(".") || sentence.at(1).is(")"));
        return bracketed || marked || numbered;
    }

    private void inherit(Page page, Sentence item, Placed placed, Map<Cluster, List<FoundEvent>> events) {
        for (int i = item.index() - 1; i >= Math.max(0, item.index() - LIST_REACH); i--) {
            Sentence lead = page.sentences().get(i);
            if (isListItem(lead)) {
                continue;
            }
            for (int at = 0; at < lead.size(); at++) {
                PhraseTrie.Match<List<Hit>> match = triggers.longestAt(lead.tokens(), at);
                if (match != null && match.value().get(0).rule.event() == EventKind.SIGNED) {
                    add(page, lead, match.from(), match.to(), match.value().get(0), placed.cluster, events);
                    return;
                }
            }
            return;
        }
    }

    private record Placed(Mention mention, Cluster cluster) {}

    private void read(
            Page page, Sentence sentence, List<Placed> here, Cluster before, Map<Cluster, List<FoundEvent>> events) {
        int i = 0;
        while (i < sentence.size()) {
            PhraseTrie.Match<List<Hit>> match = triggers.longestAt(sentence.tokens(), i);
            if (match == null) {
                i++;
                continue;
            }
            for (Hit hit : match.value()) {
                if (isInName(match.from(), match.to(), hit, here) || isNoun(sentence, match.from(), hit.form)) {
                    continue;
                }
                for (Cluster target : targets(sentence, match.from(), match.to(), hit, here, before)) {
                    add(page, sentence, match.from(), match.to(), hit, target, events);
                }
            }
            i = match.value().get(0).form == Form.PHRASE && match.to() - match.from() > 1 ? match.to() - 1 : match.to();
            i = Math.max(i, match.from() + 1);
        }
    }

    /** "Exchange" in "Basic Exchange and Cooperation Agreement" is no act. */
    private static boolean isInName(int from, int to, Hit hit, List<Placed> here) {
        return hit.rule.frame() != Frame.MODIFIER
                && here.stream()
                        .anyMatch(p -> p.mention.from() <= from && to <= p.mention.headTo() && p.mention.proper());
    }

    /** "The end" and "a sign" are nouns; "Trump-backed" is no act either. */
    private boolean isNoun(Sentence sentence, int from, Form form) {
        if (sentence.word(from - 1).equals("-") && form != Form.PHRASE) {
            return true;
        }
        return (form == Form.BASE || form == Form.THIRD_PERSON) && determiners.contains(sentence.word(from - 1));
    }

    private List<Cluster> targets(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        return switch (hit.rule.frame()) {
            case MODIFIER -> within(from, to, here);
            case SUBJECT -> subject(sentence, from, here, before);
            case OBJECT -> object(sentence, from, to, hit, here, before);
            case ANY -> nearest(sentence, from, to, here, before);
        };
    }

    private static List<Cluster> within(int from, int to, List<Placed> here) {
        return here.stream()
                .filter(p -> p.mention.from() <= from && to <= p.mention.headTo())
                .map(Placed::cluster)
                .toList();
    }

    private static List<Cluster> subject(Sentence sentence, int from, List<Placed> here, Cluster before) {
        Placed nearest = null;
        for (Placed placed : here) {
            if (placed.mention.headTo() <= from
                    && from - placed.mention.headTo() <= SUBJECT_REACH
                    && !isCut(sentence, placed.mention.headTo(), from)) {
                nearest = placed;
            }
        }
        if (nearest != null) {
            return coordinatedBefore(sentence, nearest, here);
        }
        return pronoun(sentence, from, before);
    }

    /** "BECA and COMCASA are in force": all of the list. */
    private static List<Cluster> coordinatedBefore(Sentence sentence, Placed nearest, List<Placed> here) {
        List<Cluster> all = new ArrayList<>(List.of(nearest.cluster));
        int i = here.indexOf(nearest);
        while (i > 0 && isListed(sentence, here.get(i - 1).mention, here.get(i).mention)) {
            i--;
            all.add(here.get(i).cluster);
        }
        return all;
    }

    private static List<Cluster> pronoun(Sentence sentence, int from, Cluster before) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            if (PRONOUNS.contains(sentence.word(i)) && before != null && i <= 4) {
                return List.of(before);
            }
        }
        return List.of();
    }

    private List<Cluster> object(Sentence sentence, int from, int to, Hit hit, List<Placed> here, Cluster before) {
        Form form = hit.form;
        boolean participle = form == Form.PAST || form == Form.PARTICIPLE;
        Placed previous = null;
        Placed next = null;
        for (Placed placed : here) {
            if (placed.mention.headTo() <= from) {
                previous = placed;
            } else if (next == null && placed.mention.head() >= to) {
                next = placed;
            }
        }
        boolean passive = participle && isPassive(sentence, from);
        boolean hasObject =
                next != null && next.mention.from() - to <= 2 && reaches(sentence, to, next.mention.from(), hit);
        boolean adjacent = participle && !hasObject && previous != null && isAdjacent(sentence, previous.mention, from);
        if (passive || adjacent) {
            if (previous != null
                    && (adjacent
                            || from - previous.mention.headTo() <= SUBJECT_REACH
                                    && !isCut(sentence, previous.mention.headTo(), from))) {
                return coordinatedBefore(sentence, previous, here);
            }
            List<Cluster> meant = pronoun(sentence, from, before);
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        if (next != null
                && next.mention.from() - to <= OBJECT_REACH
                && reaches(sentence, to, next.mention.from(), hit)) {
            return coordinatedAfter(sentence, next, here);
        }
        if (previous != null && form != Form.PHRASE && isRelative(sentence, previous.mention, from)) {
            return List.of(previous.cluster);
        }
        if (previous != null && form == Form.PHRASE && from - previous.mention.headTo() <= 1) {
            return List.of(previous.cluster);
        }
        boolean infinitive = form == Form.BASE
                && previous != null
                && sentence.word(from - 1).equals("to")
                && from - previous.mention.to() <= 3;
        if (infinitive) {
            return List.of(previous.cluster);
        }
        if (!sentence.word(to).equals("it")) {
            return List.of();
        }
        Cluster meant = previous != null ? previous.cluster : before;
        return meant == null ? List.of() : List.of(meant);
    }

    /** An object stands directly behind its verb: no other act, no comma and no clause between them. */
    private boolean reaches(Sentence sentence, int from, int to, Hit hit) {
        boolean talksMayStandBetween = STOPPERS.contains(hit.rule.event());
        boolean direct = hit.rule.event() == EventKind.TEXT_AGREED;
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
            PhraseTrie.Match<List<Hit>> other = triggers.longestAt(sentence.tokens(), i);
            if (other != null && !isNoun(sentence, i, other.value().get(0).form)) {
                boolean talks = other.value().get(0).rule.event() == EventKind.TALKS_HELD || negotiation.contains(word);
                boolean paired = sentence.word(i - 1).equals("and") && i - 1 == from;
                if (!paired && !(talks && talksMayStandBetween)) {
                    return false;
                }
            }
        }
        return commas % 2 == 0;
    }

    private static final Set<EventKind> STOPPERS = Set.of(
            EventKind.STALLED,
            EventKind.SUSPENDED,
            EventKind.TERMINATED,
            EventKind.TALKS_BROKEN_OFF,
            EventKind.WITHDRAWN_FROM,
            EventKind.TALKS_RESUMED);

    /** To suspend talks on an agreement is not to suspend the agreement. */
    private EventKind kindFor(Sentence sentence, int from, int to, Hit hit, Cluster target) {
        EventKind kind = hit.rule.event();
        if (kind != EventKind.SUSPENDED && kind != EventKind.TERMINATED && kind != EventKind.WITHDRAWN_FROM) {
            return kind;
        }
        for (Mention mention : target.mentions()) {
            if (mention.sentence() == sentence) {
                int begin = mention.from() >= to ? to : Math.max(0, mention.from() - 9);
                for (int i = begin; i < Math.max(mention.from(), begin); i++) {
                    if (negotiation.contains(sentence.word(i))) {
                        return kind == EventKind.TERMINATED ? EventKind.TALKS_HELD : EventKind.TALKS_BROKEN_OFF;
                    }
                }
                int after = mention.headTo();
                if (negotiation.contains(sentence.word(after)) && after < from) {
                    return EventKind.TALKS_BROKEN_OFF;
                }
            }
        }
        return kind;
    }

    private boolean byParliament(Sentence sentence, int from) {
        for (int i = 0; i < sentence.size() && i < from + 14; i++) {
            if (parliament.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A treaty which the two signed": it stands before its verb. */
    private static boolean isRelative(Sentence sentence, Mention mention, int from) {
        int at = sentence.word(mention.to()).equals(",") ? mention.to() + 1 : mention.to();
        return (sentence.word(at).equals("which") || sentence.word(at).equals("that")) && from - at <= 8;
    }

    private static List<Cluster> coordinatedAfter(Sentence sentence, Placed next, List<Placed> here) {
        List<Cluster> all = new ArrayList<>(List.of(next.cluster));
        int i = here.indexOf(next);
        while (i + 1 < here.size() && isListed(sentence, here.get(i).mention, here.get(i + 1).mention)) {
            i++;
            all.add(here.get(i).cluster);
        }
        return all;
    }

    /** Tells whether nothing but a comma, "and" and articles stand between two mentions. */
    private static boolean isListed(Sentence sentence, Mention one, Mention other) {
        int gap = other.from() - one.to();
        if (gap < 0 || gap > 5) {
            return false;
        }
        for (int i = one.to(); i < other.from(); i++) {
            String word = sentence.word(i);
            if (!(word.equals(",")
                    || word.equals("and")
                    || word.equals("a")
                    || word.equals("an")
                    || word.equals("the")
                    || word.equals("as")
                    || word.equals("well")
                    || word.equals("one")
                    || word.equals("also")
                    || word.equals("another"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAdjacent(Sentence sentence, Mention mention, int from) {
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

    private boolean isPassive(Sentence sentence, int from) {
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

    private List<Cluster> nearest(Sentence sentence, int from, int to, List<Placed> here, Cluster before) {
        Placed best = null;
        int bestGap = OBJECT_REACH + 1;
        for (Placed placed : here) {
            boolean after = placed.mention.head() >= to;
            int gap = after ? placed.mention.from() - to : from - placed.mention.headTo();
            int begin = after ? to : placed.mention.headTo();
            int end = after ? placed.mention.from() : from;
            if (gap < bestGap && (gap < 0 || !isCut(sentence, begin, end))) {
                best = placed;
                bestGap = gap;
            }
        }
        return best != null ? List.of(best.cluster) : continued(sentence, from, before);
    }

    /** A sentence that opens with "Talks" or "Negotiations" goes on about what was spoken of before. */
    private List<Cluster> continued(Sentence sentence, int from, Cluster before) {
        boolean opens = from <= 3 && negotiation.contains(sentence.word(from))
                || negotiation.contains(sentence.word(0)) && from <= 4;
        boolean meansIt = from <= 3 && (sentence.word(0).equals("that") || PRONOUNS.contains(sentence.word(0)));
        return (opens || meansIt) && before != null ? List.of(before) : List.of();
    }

    private void add(
            Page page,
            Sentence sentence,
            int from,
            int to,
            Hit hit,
            Cluster target,
            Map<Cluster, List<FoundEvent>> events) {
        Stance stance = hit.rule.frame() == Frame.MODIFIER
                        || hit.rule.id().equals("under")
                        || hit.rule.id().equals("operation")
                        || isPostmodifier(sentence, from, hit, target)
                ? Stance.DONE
                : modality.of(sentence, from, hit.form, isPassive(sentence, from));
        EventKind kind = kindFor(sentence, from, to, hit, target);
        if (kind == EventKind.APPROVED && byParliament(sentence, from)) {
            kind = EventKind.RATIFIED;
        }
        // "Takes effect" outside a headline, and "with the pact taking effect", speak of a day to come.
        boolean toCome = hit.form == Form.THIRD_PERSON && !sentence.isHeadline()
                || hit.form == Form.ING && hit.rule.frame() == Frame.SUBJECT;
        if (kind == EventKind.ENTERED_INTO_FORCE && toCome && stance.claim() == Claim.DONE) {
            stance = new Stance(Claim.EXPECTED, false);
        }
        if (hit.form == Form.PHRASE && STOPPERS.contains(kind) && isDeniedBehind(sentence, target)) {
            stance = new Stance(Claim.DENIED, false);
        }
        if (STOPPERS.contains(kind) && stance.claim() == Claim.EXPECTED && isDecided(sentence, from)) {
            stance = isHeldBack(sentence, from) ? new Stance(Claim.DENIED, false) : Stance.DONE;
        }
        FoundEvent event = new FoundEvent(
                kind,
                stance.claim(),
                stance.wish(),
                hit.rule.frame() == Frame.MODIFIER || hit.rule.id().equals("under"),
                dates.near(sentence, from, to, page.article().head().published(), stance.claim()),
                actor(page, sentence, from),
                hit.rule.id(),
                sentence,
                from,
                to);
        if (kind != EventKind.IN_OPERATION || stance.claim() == Claim.DONE) {
            events.get(target).add(event);
        }
    }

    /** "A pact signed in Delhi": what comes before the pact says nothing of its signing. */
    private boolean isPostmodifier(Sentence sentence, int from, Hit hit, Cluster target) {
        boolean participle = hit.form == Form.PAST || hit.form == Form.PARTICIPLE;
        return participle
                && !isPassive(sentence, from)
                && target.mentions().stream()
                        .anyMatch(m -> m.sentence() == sentence
                                && m.headTo() <= from
                                && isAdjacent(sentence, m, from)
                                && !sentence.word(from - 1).equals("never"));
    }

    /** "The end of the pact was not discussed". */
    private boolean isDeniedBehind(Sentence sentence, Cluster target) {
        for (Mention mention : target.mentions()) {
            for (int i = mention.headTo(); mention.sentence() == sentence && i < mention.headTo() + 4; i++) {
                String next = sentence.word(i + 1);
                boolean auxiliary = be.contains(sentence.word(i))
                        || sentence.word(i).equals("had")
                        || sentence.word(i).equals("has");
                if (auxiliary && (next.equals("not") || next.equals("never"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** To suspend the decision to end a pact is to keep it. */
    private boolean isHeldBack(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
            if (holdingBack.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** To decide to suspend is to suspend, as news has it. */
    private static boolean isDecided(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            String word = sentence.word(i);
            if (word.equals("decided")
                    || word.equals("decision")
                    || word.equals("notice")
                    || word.equals("motion")
                    || word.equals("ordered")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Party> actor(Page page, Sentence sentence, int from) {
        Optional<Party> actor = Optional.empty();
        for (PartyMention mention : page.partiesOf(sentence)) {
            if (mention.to() <= from && mention.canAct()) {
                actor = Optional.of(mention.party());
            }
        }
        return actor;
    }
}
