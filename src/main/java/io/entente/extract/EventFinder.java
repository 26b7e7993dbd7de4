package io.entente.extract;

import io.entente.extract.Acts.Act;
import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Frame;
import io.entente.extract.EventRule.Trait;
import io.entente.extract.Modality.Stance;
import io.entente.extract.Triggers.Hit;
import io.entente.model.Claim;
import io.entente.model.EventKind;
import io.entente.model.Party;
import io.entente.model.Refusal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an article says happened, or is to happen, to its agreements. */
final class EventFinder {
    /** What may stand in a relative clause of the agreement's own name: "the deal that Peru struck with Chile". */
    private static final Set<EventKind> MAKING =
            Set.of(EventKind.SIGNED, EventKind.TEXT_AGREED, EventKind.INITIALLED, EventKind.TALKS_HELD);

    private static final int LIST_REACH = 16;
    private static final int TAKES_UP_REACH = 3;
    private static final int LONGEST_SUBHEADING = 8;

    private final Triggers triggers;
    private final EventTargets targets;
    private final Acts acts;
    private final Dates dates;
    private final Speakers speakers;
    private final Unjoined unjoined;

    EventFinder(List<EventRule> rules, Modality modality, Dates dates, Words words) {
        this.triggers = new Triggers(rules, words);
        Participles participles = new Participles(words);
        this.targets = new EventTargets(triggers, participles, words);
        this.acts = new Acts(participles, modality, words);
        this.dates = dates;
        this.speakers = new Speakers(words);
        this.unjoined = new Unjoined(triggers, modality);
    }

    /** Returns the events of each agreement, in the order of the text. */
    Map<Cluster, List<FoundEvent>> find(Page page, List<Cluster> clusters, Trace trace) {
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
                    .sorted((a, b) ->
                            Integer.compare(a.mention().from(), b.mention().from()))
                    .toList();
            read(page, sentence, ordered, last, events, trace);
            if (isListItem(sentence)
                    && !ordered.isEmpty()
                    && !hasEventIn(sentence, events.get(ordered.get(0).cluster()))) {
                inherit(page, sentence, ordered.get(0), events);
            }
            if (!ordered.isEmpty()) {
                last = ordered.get(0).cluster();
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

    /** Returns the first words in a sentence that tell of a signature. */
    private Optional<PhraseTrie.Match<List<Hit>>> signingIn(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            PhraseTrie.Match<List<Hit>> match = triggers.longestAt(sentence, i);
            if (match != null && match.value().get(0).rule().event() == EventKind.SIGNED) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private static boolean hasEventIn(Sentence sentence, List<FoundEvent> events) {
        return events.stream().anyMatch(event -> event.sentence() == sentence);
    }

    /** "Memoranda of Understanding": a few words in capitals between the items of a list. */
    private static boolean isSubheading(Sentence sentence) {
        Token last = sentence.at(sentence.size() - 1);
        return sentence.size() <= LONGEST_SUBHEADING && sentence.at(0).isCapital() && last.isWord();
    }

    private void inherit(Page page, Sentence item, Placed placed, Map<Cluster, List<FoundEvent>> events) {
        for (int i = item.index() - 1; i >= Math.max(0, item.index() - LIST_REACH); i--) {
            Sentence lead = page.sentences().get(i);
            boolean introduces = lead.at(lead.size() - 1).is(":")
                    || isSubheading(lead) && signingIn(lead).isPresent();
            if (!introduces && (isListItem(lead) || isSubheading(lead))) {
                continue;
            }
            signingIn(lead)
                    .ifPresent(match -> add(
                            page, lead, match.from(), match.to(), match.value().get(0), placed.cluster(), events));
            return;
        }
    }

    private void read(
            Page page,
            Sentence sentence,
            List<Placed> here,
            Cluster before,
            Map<Cluster, List<FoundEvent>> events,
            Trace trace) {
        int i = 0;
        while (i < sentence.size()) {
            PhraseTrie.Match<List<Hit>> match = triggers.longestAt(sentence, i);
            if (match == null) {
                i++;
                continue;
            }
            Optional<Refusal> refusal = take(page, sentence, match, here, before, events);
            if (trace.isOn() && refusal.isPresent()) {
                explain(sentence, match, here, refusal.get(), trace);
            }
            i = match.value().get(0).form() == Form.PHRASE && match.to() - match.from() > 1
                    ? match.to() - 1
                    : match.to();
            i = Math.max(i, match.from() + 1);
        }
    }

    /** Adds the events that the words tell of, or returns why they tell of none. */
    private Optional<Refusal> take(
            Page page,
            Sentence sentence,
            PhraseTrie.Match<List<Hit>> match,
            List<Placed> here,
            Cluster before,
            Map<Cluster, List<FoundEvent>> events) {
        Refusal refusal = Refusal.NOT_JOINED;
        boolean taken = false;
        for (Hit hit : match.value()) {
            int from = match.from();
            int to = match.to();
            Optional<Refusal> noAct = noAct(page, sentence, from, to, hit, here);
            if (noAct.isPresent()) {
                refusal = noAct.get();
                continue;
            }
            for (Cluster target : targets.of(sentence, from, to, hit, here, before)) {
                if (!MAKING.contains(hit.rule().event()) && isInSubject(from, to, target, here)) {
                    refusal = Refusal.IN_SUBJECT;
                } else if (add(page, sentence, from, to, hit, target, events)) {
                    taken = true;
                } else {
                    refusal = Refusal.NOT_IN_OPERATION;
                }
            }
        }
        return taken ? Optional.empty() : Optional.of(refusal);
    }

    private Optional<Refusal> noAct(Page page, Sentence sentence, int from, int to, Hit hit, List<Placed> here) {
        if (isInName(from, to, hit, here) || isRenewed(from, to, hit, here)) {
            return Optional.of(Refusal.IN_NAME);
        }
        if (triggers.isNoun(sentence, from, hit.form())) {
            return Optional.of(Refusal.NOUN);
        }
        return isOthersAct(page, sentence, from, to, hit) ? Optional.of(Refusal.OTHERS_ACT) : Optional.empty();
    }

    /** Notes a near miss beside an agreement; words that stand in names, or are too common, are none. */
    private void explain(
            Sentence sentence, PhraseTrie.Match<List<Hit>> match, List<Placed> here, Refusal refusal, Trace trace) {
        EventRule rule = match.value().get(0).rule();
        if (here.isEmpty() || rule.frame() == Frame.MODIFIER || rule.is(Trait.WEAK)) {
            return;
        }
        Refusal why = refusal == Refusal.NOT_JOINED ? unjoined.why(sentence, match.from(), match.to(), here) : refusal;
        trace.refused(sentence, match.from(), match.to(), rule, why);
    }

    /** "An agreement to end the war" is not ended, nor is one "for the extension of a credit" extended. */
    private static boolean isInSubject(int from, int to, Cluster target, List<Placed> here) {
        return here.stream()
                .anyMatch(placed -> placed.cluster() == target
                        && from >= placed.mention().headTo()
                        && to <= placed.mention().to());
    }

    /** "Many residents reject it": only parties can end what they have made. */
    private static boolean isOthersAct(Page page, Sentence sentence, int from, int to, Hit hit) {
        return Acts.STOPPERS.contains(hit.rule().event())
                && sentence.word(to).equals("it")
                && page.actorsOf(sentence).stream().noneMatch(party -> party.to() <= from)
                && !sentence.word(from - 1).equals("to")
                && !sentence.word(from - 1).equals("they")
                && !sentence.word(from - 1).equals("he")
                && !sentence.word(from - 1).equals("she");
    }

    /** "Exchange" in "Basic Exchange and Cooperation Agreement" is no act. */
    private static boolean isInName(int from, int to, Hit hit, List<Placed> here) {
        return hit.rule().frame() != Frame.MODIFIER
                && here.stream()
                        .anyMatch(p -> p.mention().from() <= from
                                && to <= p.mention().headTo()
                                && p.mention().proper());
    }

    /** "An upgraded trade deal", "the renewed accord": what was changed is the one before it. */
    private static boolean isRenewed(int from, int to, Hit hit, List<Placed> here) {
        EventKind kind = hit.rule().event();
        return (kind == EventKind.AMENDED || kind == EventKind.EXTENDED)
                && hit.form() == Form.PAST
                && here.stream()
                        .anyMatch(p ->
                                p.mention().from() <= from && to <= p.mention().head());
    }

    private boolean add(
            Page page,
            Sentence sentence,
            int from,
            int to,
            Hit hit,
            Cluster target,
            Map<Cluster, List<FoundEvent>> events) {
        Act act = acts.of(sentence, from, to, hit, target);
        if (hit.rule().is(Trait.TAKES_UP)) {
            Optional<Act> takenUp = takenUp(sentence, from, target, act, events);
            if (takenUp.isEmpty()) {
                return false;
            }
            act = takenUp.get();
        }
        FoundEvent event = new FoundEvent(
                act.kind(),
                act.stance().claim(),
                act.stance().wish(),
                hit.rule().frame() == Frame.MODIFIER || hit.rule().is(Trait.WEAK),
                dates.near(
                        sentence,
                        from,
                        to,
                        page.article().head().published(),
                        act.stance().claim()),
                actor(page, sentence, from),
                speakers.of(page, sentence, from, to),
                hit.rule().id(),
                hit.rule().traits(),
                sentence,
                from,
                to);
        boolean told = act.kind() != EventKind.IN_OPERATION || act.stance().claim() == Claim.DONE;
        return told && events.get(target).add(event);
    }

    /** "One with Peru followed": what was last said of another agreement, as far as these words let it stand. */
    private static Optional<Act> takenUp(
            Sentence sentence, int from, Cluster target, Act act, Map<Cluster, List<FoundEvent>> events) {
        FoundEvent last = null;
        for (Map.Entry<Cluster, List<FoundEvent>> entry : events.entrySet()) {
            for (FoundEvent event : entry.getKey() == target ? List.<FoundEvent>of() : entry.getValue()) {
                boolean near = sentence.index() - event.sentence().index() <= TAKES_UP_REACH;
                boolean ahead = event.sentence() != sentence || event.to() <= from;
                last = near && ahead && !event.weak() && isLater(event, last) ? event : last;
            }
        }
        return Optional.ofNullable(last)
                .map(event -> new Act(
                        event.kind(),
                        act.stance().claim() == Claim.DONE ? new Stance(event.claim(), event.wish()) : act.stance()));
    }

    private static boolean isLater(FoundEvent event, FoundEvent than) {
        return than == null
                || event.sentence().index() > than.sentence().index()
                || event.sentence() == than.sentence() && event.from() > than.from();
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
