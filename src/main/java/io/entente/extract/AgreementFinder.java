package io.entente.extract;

import io.entente.model.AgreementFinding;
import io.entente.model.Party;
import io.entente.model.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what an article says of each agreement: its parties, its name, its status. */
final class AgreementFinder {
    private final MentionFinder mentionFinder;
    private final EventFinder eventFinder;
    private final Admission admission;
    private final Words words;
    private final PartyChooser partyChooser = new PartyChooser();

    AgreementFinder(MentionFinder mentionFinder, EventFinder eventFinder, Words words) {
        this.words = words;
        this.mentionFinder = mentionFinder;
        this.eventFinder = eventFinder;
        this.admission = new Admission(words);
    }

    /** Returns the agreements between two or more parties, in the order of their first mention. */
    List<AgreementFinding> find(Page page, Trace trace) {
        List<Cluster> clusters = Clusters.of(page, mentionFinder.find(page), words);
        if (clusters.isEmpty()) {
            return List.of();
        }
        Map<Cluster, List<FoundEvent>> events = eventFinder.find(page, clusters, trace);
        List<AgreementFinding> found = new ArrayList<>();
        for (Told one : told(page, clusters, events, trace)) {
            refusal(page, one)
                    .ifPresentOrElse(
                            why -> trace.refused(one.cluster.first(), why),
                            () -> found.add(Findings.of(page, one.cluster, one.choice, one.events)));
        }
        return List.copyOf(found);
    }

    private List<Told> told(Page page, List<Cluster> clusters, Map<Cluster, List<FoundEvent>> events, Trace trace) {
        List<Told> told = new ArrayList<>();
        for (Cluster cluster : namedFirst(withoutLead(page, clusters, events))) {
            List<PartyChoice> choices = partyChooser.choose(page, cluster, events.get(cluster));
            if (choices.isEmpty()) {
                trace.refused(cluster.first(), Refusal.NO_TWO_PARTIES);
            }
            for (PartyChoice choice : choices) {
                join(page, told, new Told(cluster, choice, new ArrayList<>(events.get(cluster))), trace);
            }
        }
        return told;
    }

    private Optional<Refusal> refusal(Page page, Told one) {
        return one.choice.parties().size() < 2
                ? Optional.of(Refusal.NO_TWO_PARTIES)
                : admission.refusal(page, one.cluster, one.choice, one.events);
    }

    private boolean isAgreement(Page page, Told one) {
        return admission.refusal(page, one.cluster, one.choice, one.events).isEmpty();
    }

    /** Returns the agreements with the one that the story opens with joined to the headline's. */
    private List<Cluster> withoutLead(Page page, List<Cluster> clusters, Map<Cluster, List<FoundEvent>> events) {
        List<Cluster> kept = new ArrayList<>(clusters.size());
        Cluster headline = null;
        for (Cluster cluster : clusters) {
            if (headline != null && isLeadOf(headline, cluster, page, events)) {
                headline.absorb(cluster);
                events.get(headline).addAll(events.get(cluster));
                continue;
            }
            kept.add(cluster);
            if (headline == null && cluster.first().sentence().isHeadline() && !cluster.isNamed()) {
                headline = cluster;
            }
        }
        return kept;
    }

    private static List<Cluster> namedFirst(List<Cluster> clusters) {
        return clusters.stream().sorted(Comparator.comparing(Cluster::isBare)).toList();
    }

    /** An agreement with its parties and all that is said of it. */
    private record Told(Cluster cluster, PartyChoice choice, List<FoundEvent> events) {}

    /** "CEPAs with Fiji and Tonga" and, later, "the CEPA with Fiji" are one once the parties are known. */
    private void join(Page page, List<Told> told, Told next, Trace trace) {
        for (Told before : told) {
            boolean sameParties = before.choice.parties().equals(next.choice.parties());
            boolean unnamed = sameParties
                    && next.cluster.isBare()
                    && !before.cluster.isBare()
                    && References.mayCall(next.cluster.first().instrument(), before.cluster)
                    && !(next.cluster.isTreaty() && before.cluster.isAttached())
                    && isAgreement(page, before);
            boolean others =
                    next.cluster.first().plural() && !before.cluster.first().plural();
            if (unnamed && (others || next.cluster.first().reference() == Mention.Reference.INDEFINITE)) {
                trace.refused(next.cluster.first(), Refusal.BESIDE_NAMED);
                return;
            }
            if (unnamed
                    || sameParties && isSurer(page, before, next) && Likeness.isSame(before.cluster, next.cluster)) {
                before.events.addAll(next.events);
                if (!before.cluster.first().plural()) {
                    before.cluster.absorb(next.cluster);
                }
                return;
            }
        }
        told.add(next);
    }

    /** What is no agreement by itself takes up none that is one. */
    private boolean isSurer(Page page, Told before, Told next) {
        return isAgreement(page, before) || !isAgreement(page, next);
    }

    /** The headline's agreement is the one with which the story opens, unless their parties, names or years differ. */
    private boolean isLeadOf(Cluster headline, Cluster cluster, Page page, Map<Cluster, List<FoundEvent>> events) {
        int lead = page.leadParagraph();
        if (cluster.first().sentence().paragraph() > lead + 1
                || cluster.first().sentence().index() > lead + 5
                || cluster.first().plural() != headline.first().plural()
                || !References.mayCall(cluster.first().instrument(), headline)
                || Cluster.differ(headline.year(), cluster.year())
                || headline.isOtherEdition(cluster)
                || headline.acronym().isPresent() && cluster.acronym().isPresent()) {
            return false;
        }
        List<PartyChoice> choices = partyChooser.choose(page, cluster, events.get(cluster));
        if (choices.size() != 1) {
            return false;
        }
        List<PartyChoice> own = partyChooser.choose(page, headline, events.get(headline));
        Set<Party> theirs = choices.get(0).parties();
        return own.size() == 1
                && (own.get(0).parties().equals(theirs)
                        || isToldByHeadlineAlone(headline)
                                && theirs.containsAll(headline.said())
                                && theirs.size() == 2
                                && headline.said().size() < 2);
    }

    private static boolean isToldByHeadlineAlone(Cluster cluster) {
        return cluster.mentions().stream()
                .allMatch(mention -> mention.sentence().isHeadline());
    }
}
