package io.entente.extract;

import io.entente.extract.Acts.Act;
import io.entente.extract.EventRule.Form;
import io.entente.extract.EventRule.Frame;
import io.entente.extract.EventRule.Trait;
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

    private final Set<String> auxiliaries;
    private final Triggers triggers;
    private final EventTargets targets;
    private final ListLeads leads;
    private final VerblessItems items;
    private final NonActs nonActs;
    private final Acts acts;
    private final Dates dates;
    private final Speakers speakers;
    private final Unjoined unjoined;

    EventFinder(List<EventRule> rules, Modality modality, Dates dates, Words words) {
        this.triggers = new Triggers(rules, words);
        Participles participles = new Participles(words);
        this.targets = new EventTargets(triggers, participles, words);
        this.leads = new ListLeads(triggers, words);
        this.items = new VerblessItems(words);
        this.auxiliaries = words.of("auxiliary");
        this.acts = new Acts(participles, modality, words);
        this.nonActs = new NonActs(triggers, acts);
        this.dates = dates;
        this.speakers = new Speakers(words);
        this.unjoined = new Unjoined(triggers, modality);
    }

    /**
     * The agreements spoken of before a sentence.
     *
     * @param near the one spoken of in one of the two sentences before, or null
     * @param latest the one last spoken of anywhere, or null
     */
    private record Before(Cluster near, Cluster latest) {
        private Cluster of(Hit hit) {
            return hit.rule().is(Trait.OPENING) ? latest : near;
        }
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
        Cluster latest = null;
        for (Sentence sentence : page.sentences()) {
            List<Placed> here = placed.getOrDefault(sentence, List.of());
            if (here.isEmpty() && latest == null) {
                continue;
            }
            List<Placed> ordered = here.stream()
                    .sorted((a, b) ->
                            Integer.compare(a.mention().from(), b.mention().from()))
                    .toList();
            if (!isQuestion(sentence)) {
                read(page, sentence, ordered, new Before(last, latest), events, trace);
            }
            items.share(sentence, ordered, events);
            inherit(page, sentence, ordered, events);
            if (!ordered.isEmpty()) {
                last = ordered.get(0).cluster();
                latest = last;
            } else if (last != null && sentence.index() - last.last().sentence().index() > 2) {
                last = null;
            }
        }
        return events;
    }

    /** "Is it in force?" says nothing. */
    private boolean isQuestion(Sentence sentence) {
        return sentence.at(sentence.size() - 1).is("?")
                && (auxiliaries.contains(sentence.word(0)) || auxiliaries.contains(sentence.word(2)));
    }

    private static boolean hasEventIn(Sentence sentence, List<FoundEvent> events) {
        return events.stream().anyMatch(event -> event.sentence() == sentence);
    }

    /** What a list's first line says happened holds for each of its items. */
    private void inherit(Page page, Sentence sentence, List<Placed> ordered, Map<Cluster, List<FoundEvent>> events) {
        List<Cluster> untold = ordered.stream()
                .map(Placed::cluster)
                .distinct()
                .filter(cluster -> !hasEventIn(sentence, events.get(cluster)))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        boolean opens = untold.get(0) == ordered.get(0).cluster();
        leads.of(page, sentence).filter(lead -> opens || lead.ofAll()).ifPresent(lead -> {
            for (Cluster cluster : lead.ofAll() ? untold : untold.subList(0, 1)) {
                add(page, lead.sentence(), lead.from(), lead.to(), lead.hit(), cluster, events);
            }
        });
    }

    private void read(
            Page page,
            Sentence sentence,
            List<Placed> here,
            Before before,
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
            Before before,
            Map<Cluster, List<FoundEvent>> events) {
        Refusal refusal = Refusal.NOT_JOINED;
        boolean taken = false;
        for (Hit hit : match.value()) {
            int from = match.from();
            int to = match.to();
            Optional<Refusal> noAct = nonActs.why(page, sentence, from, to, hit, here);
            if (noAct.isPresent()) {
                refusal = noAct.get();
                continue;
            }
            for (Cluster target : targets.of(sentence, from, to, hit, here, before.of(hit))) {
                if (!MAKING.contains(hit.rule().event()) && NonActs.isInSubject(from, to, target, here)) {
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
            Optional<Act> takenUp = TakenUp.of(sentence, from, target, act.stance(), events);
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
