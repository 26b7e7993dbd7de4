package io.entente.extract;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes down what an article says of one agreement: its parties, its name, its status, its events. */
final class Findings {
    private Findings() {}

    /** Writes it down with the status that its events, or else the words of its mentions, give it. */
    static AgreementFinding of(Page page, Cluster cluster, PartyChoice choice, List<FoundEvent> events) {
        Optional<StatusReader.Reading> read = StatusReader.read(
                        events,
                        UnspokenStage.isInForce(page, cluster),
                        page.article().head().published())
                .filter(reading -> !isMereContent(reading) || !UnspokenStage.isJustSigned(page, cluster));
        AgreementStatus status =
                read.map(StatusReader.Reading::status).orElseGet(() -> UnspokenStage.of(page, cluster));
        Optional<FoundEvent> shown = read.flatMap(StatusReader.Reading::event);
        Quote quote = shown.map(e -> e.sentence().quote(e.from(), e.to()))
                .orElseGet(() -> cluster.first()
                        .sentence()
                        .quote(cluster.first().from(), cluster.first().headTo()));
        return new AgreementFinding(
                choice.parties(),
                cluster.first().instrument(),
                name(cluster, choice),
                cluster.acronym(),
                aliases(cluster),
                status,
                events.stream().map(Findings::event).toList(),
                shown.map(FoundEvent::rule).orElse("mentioned"),
                quote);
    }

    /** "The treaty covers 31 offences" tells what is in it, be it in force or just signed. */
    private static boolean isMereContent(StatusReader.Reading reading) {
        return reading.event()
                .filter(event -> event.weak() && event.kind() == EventKind.IN_OPERATION)
                .filter(event -> !event.is(EventRule.Trait.CIRCUMSTANCE))
                .isPresent();
    }

    private static Event event(FoundEvent found) {
        EventKind kind = found.kind() == EventKind.SIGNED && found.claim() == Claim.EXPECTED && !found.wish()
                ? EventKind.SIGNING_EXPECTED
                : found.kind();
        boolean onePartysAct =
                kind == EventKind.RATIFIED || kind == EventKind.WITHDRAWN_FROM || kind == EventKind.NOTICE_GIVEN;
        return new Event(
                kind,
                found.claim(),
                found.date(),
                onePartysAct ? found.actor() : Optional.empty(),
                found.saidBy(),
                found.rule(),
                found.sentence().quote(found.from(), found.to()));
    }

    /** One of "pacts with Fiji and Tonga" is a pact. */
    private static String name(Cluster cluster, PartyChoice choice) {
        boolean each = cluster.counterparts().size() > 1
                || cluster.isBare() && !cluster.counterparts().isEmpty();
        boolean oneOfSeveral = each && choice.parties().size() == 2;
        return oneOfSeveral ? AgreementNames.singular(name(cluster)) : name(cluster);
    }

    private static String name(Cluster cluster) {
        if (cluster.isNamed()) {
            return cluster.known().orElseThrow().name();
        }
        Mention best = cluster.first();
        for (Mention mention : cluster.mentions()) {
            best = isBetterName(mention, best) ? mention : best;
        }
        return best.name();
    }

    /** A proper name is better than a description, a fuller one than a shorter one, one within a sentence than one that a headline's or a sentence's first word begins. */
    private static boolean isBetterName(Mention mention, Mention best) {
        if (mention.proper() != best.proper()) {
            return mention.proper();
        }
        int more = mention.content().size() - best.content().size();
        return more > 0 || more == 0 && !best.proper() && isCapitalised(best) && !isCapitalised(mention);
    }

    private static boolean isCapitalised(Mention mention) {
        return mention.from() == 0 || PartyFinder.isAllCapitals(mention.sentence());
    }

    private static List<String> aliases(Cluster cluster) {
        String name = name(cluster);
        Set<String> aliases = new LinkedHashSet<>();
        for (Mention mention : cluster.mentions()) {
            if (!mention.isBare() && !mention.name().equals(name)) {
                aliases.add(mention.name());
            }
            String printed = mention.sentence().words(mention.head(), mention.headTo());
            if (mention.known().isPresent()
                    && !printed.equals(name)
                    && !cluster.acronym().filter(printed::equals).isPresent()) {
                aliases.add(printed);
            }
        }
        return List.copyOf(aliases);
    }
}
