package io.entente.extract;

import io.entente.extract.EventRule.Trait;
import io.entente.extract.Instruments.Strength;
import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.PartyChoice.Sureness;
import io.entente.model.EventKind;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides whether what an article speaks of is taken for an agreement between its parties. */
final class Admission {
    private static final int UNTOLD = 6;
    private static final int TOLD = 20;
    private static final int ABSENCE_REACH = 4;

    private final Companies companies;
    private final ManyParties manyParties;
    private final Set<String> absence;
    private final Set<String> businessForms;
    private final Set<String> lenders;

    Admission(Words words) {
        this.companies = new Companies(words);
        this.manyParties = new ManyParties(words);
        this.absence = words.of("absence");
        this.businessForms = words.of("business-form");
        this.lenders = words.of("lender");
    }

    /** Returns why it is no agreement; empty where it is one. */
    Optional<Refusal> refusal(Page page, Cluster cluster, PartyChoice choice, List<FoundEvent> events) {
        boolean told = events.stream().anyMatch(event -> !event.weak());
        if (cluster.isNamed()) {
            return ofKnown(cluster.known().orElseThrow(), events);
        }
        boolean said = choice.sureness() == Sureness.SAID;
        boolean joint = choice.sureness() == Sureness.JOINT;
        if (cluster.said().size() < 2 && isOfMember(page, choice.parties())) {
            return Optional.of(Refusal.MEMBER);
        }
        if (choice.parties().stream().allMatch(party -> lenders.contains(party.code()))) {
            return Optional.of(Refusal.MANY_PARTIES);
        }
        if (cluster.first().reference() == Mention.Reference.TALKS && !said && !joint && !opensWith(page, choice)) {
            return Optional.of(Refusal.PARTIES_FAR);
        }
        if (companies.isPrivateKind(cluster)) {
            return Optional.of(Refusal.PRIVATE_KIND);
        }
        if (!joint && !isOfGovernments(cluster) && companies.isTheirs(page, cluster, said)) {
            return Optional.of(Refusal.HOME_OR_BUSINESS);
        }
        if (manyParties.are(page, cluster)) {
            return Optional.of(Refusal.MANY_PARTIES);
        }
        if (choice.sureness() == Sureness.SENTENCE && cluster.said().isEmpty() && isLopsided(page, choice, TOLD)) {
            return Optional.of(Refusal.PARTIES_FAR);
        }
        boolean plural = cluster.mentions().stream().allMatch(Mention::plural);
        return cluster.isStrong()
                ? ofInstrument(page, cluster, choice, told || isAtWork(cluster, choice, events), plural)
                : ofEverydayWord(page, cluster, choice, events, told, plural);
    }

    /** A form that only governments use: an extradition treaty, not a currency exchange or a cooperation agreement. */
    private boolean isOfGovernments(Cluster cluster) {
        return cluster.known()
                .filter(known -> Arrays.stream(
                                known.name().toLowerCase(Locale.ROOT).split("[ -]"))
                        .noneMatch(businessForms::contains))
                .isPresent();
    }

    /** "Fiji has a tax treaty with Tonga", "the existing one": weak words, but the parties are said and so is what it is about. */
    private static boolean isAtWork(Cluster cluster, PartyChoice choice, List<FoundEvent> events) {
        boolean close = choice.sureness() == Sureness.SAID || choice.sureness() == Sureness.JOINT;
        return close && !cluster.isBare() && events.stream().anyMatch(event -> !event.is(Trait.CIRCUMSTANCE));
    }

    private static Optional<Refusal> ofKnown(Known known, List<FoundEvent> events) {
        if (!events.isEmpty() || known.parties().isEmpty() || known.parties().size() == 2) {
            return Optional.empty();
        }
        return Optional.of(Refusal.NOTHING_HAPPENS);
    }

    private Optional<Refusal> ofInstrument(
            Page page, Cluster cluster, PartyChoice choice, boolean told, boolean plural) {
        return switch (choice.sureness()) {
            case SAID -> told ? Optional.empty() : ofUntold(cluster, plural);
            case JOINT, SENTENCE -> ofActors(page, cluster, choice, told, plural);
            case ARTICLE ->
                opensWith(page, choice) || told && !cluster.isBare() && !plural
                        ? ofArticle(page, cluster, choice, told, plural)
                        : Optional.of(Refusal.PARTIES_FAR);
        };
    }

    /** Its own words name the parties, and nothing happens to it. */
    private Optional<Refusal> ofUntold(Cluster cluster, boolean plural) {
        boolean bare = cluster.isBare() && (plural || cluster.said().size() > 2);
        if (bare || plural) {
            return Optional.of(bare ? Refusal.BARE : Refusal.PLURAL);
        }
        return isAbsent(cluster.first()) ? Optional.of(Refusal.NOTHING_HAPPENS) : Optional.empty();
    }

    private Optional<Refusal> ofActors(Page page, Cluster cluster, PartyChoice choice, boolean told, boolean plural) {
        boolean described = cluster.year().isPresent()
                || isNumbered(cluster)
                || isDescribed(cluster) && opensWith(page, choice) && !isLopsided(page, choice, UNTOLD);
        if (!told && (plural || cluster.isBare() || !described)) {
            return Optional.of(plural ? Refusal.PLURAL : Refusal.NOTHING_HAPPENS);
        }
        return plural && cluster.isBare() ? Optional.of(Refusal.PLURAL_NAMELESS) : Optional.empty();
    }

    /** "The lease agreement of 1994"; a communiqué or a truce of a year is one of many. */
    private static boolean isDated(Cluster cluster) {
        Instrument kind = cluster.first().instrument();
        return cluster.year().isPresent() && kind != Instrument.JOINT_DECLARATION && kind != Instrument.ARRANGEMENT;
    }

    /** "Minute 323", "MoU 43". */
    private static boolean isNumbered(Cluster cluster) {
        return cluster.content().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }

    /** "The treaty on the state border": nothing happens to it, but a reader would know it again. */
    private boolean isDescribed(Cluster cluster) {
        Mention first = cluster.first();
        return !cluster.isBare()
                && first.strength() == Strength.STRONG
                && !first.plural()
                && !first.sentence().isHeadline()
                && !isAbsent(first);
    }

    private Optional<Refusal> ofArticle(Page page, Cluster cluster, PartyChoice choice, boolean told, boolean plural) {
        if (isBilateral(cluster) && told) {
            return Optional.empty();
        }
        if (!told && (plural || !isDescribed(cluster) || isLopsided(page, choice, UNTOLD))) {
            return Optional.of(plural ? Refusal.PLURAL : Refusal.NOTHING_HAPPENS);
        }
        if (cluster.isBare()) {
            return Optional.of(Refusal.NAMELESS);
        }
        return plural ? Optional.of(Refusal.PLURAL) : Optional.empty();
    }

    private static Optional<Refusal> ofEverydayWord(
            Page page, Cluster cluster, PartyChoice choice, List<FoundEvent> events, boolean told, boolean plural) {
        boolean bare = cluster.isBare();
        boolean joint = choice.sureness() == Sureness.JOINT;
        boolean faint = cluster.first().strength() == Strength.FAINT;
        boolean atHand = joint
                || told && hasMoved(events) && choice.sureness() == Sureness.SENTENCE && isInstrumentHere(cluster);
        if ((faint && !(atHand && !bare) || bare && !joint) && cluster.said().isEmpty()) {
            return Optional.of(Refusal.EVERYDAY_WORD_ALONE);
        }
        boolean onItself =
                !cluster.content().isEmpty() && told && cluster.first().reference() == Mention.Reference.INDEFINITE;
        if (cluster.mentions().size() == 1 && cluster.first().strength() == Strength.REFERENCE && !onItself) {
            return Optional.of(Refusal.ONLY_REFERS);
        }
        if (!told) {
            return isMeant(cluster, choice, faint, plural) ? Optional.empty() : Optional.of(Refusal.EVERYDAY_WORD);
        }
        boolean moved = !bare
                && (!cluster.content().isEmpty() || isDated(cluster))
                && hasMoved(events)
                && (choice.sureness() == Sureness.SENTENCE || opensWith(page, choice));
        if (choice.sureness() != Sureness.SAID && !joint && !moved) {
            return Optional.of(Refusal.PARTIES_FAR);
        }
        boolean named = choice.sureness() == Sureness.SAID;
        return plural && bare && !named ? Optional.of(Refusal.PLURAL_NAMELESS) : Optional.empty();
    }

    /** "The framework of 2021", "an economic partnership": an alliance or a charter need be none. */
    private static boolean isInstrumentHere(Cluster cluster) {
        Instrument kind = cluster.first().instrument();
        return cluster.year().isPresent() || kind == Instrument.FRAMEWORK || kind == Instrument.PARTNERSHIP;
    }

    /** "The 1994 readmission protocol", "the tariff deal with Japan": spoken of as something that stands, though nothing happens to it. */
    private static boolean isMeant(Cluster cluster, PartyChoice choice, boolean faint, boolean plural) {
        boolean described = !plural
                && !faint
                && !cluster.content().isEmpty()
                && cluster.first().instrument() != Instrument.CONVENTION;
        boolean definite = cluster.first().reference() == Mention.Reference.DEFINITE;
        return described && (cluster.year().isPresent() || choice.sureness() == Sureness.SAID && definite);
    }

    /** "No treaty with Fiji", "does not have a pact with Fiji", "without one". */
    private boolean isAbsent(Mention mention) {
        return mention.sentence().hasAny(absence, mention.from() - ABSENCE_REACH, mention.head());
    }

    /** An organisation and its own member are rarely the two parties to an agreement. */
    private static boolean isOfMember(Page page, Set<Party> parties) {
        List<Party> two = List.copyOf(parties);
        return two.size() == 2
                && (page.gazetteer().isMember(two.get(0), two.get(1))
                        || page.gazetteer().isMember(two.get(1), two.get(0)));
    }

    /** "A bilateral pact" is one of the two that the article opens with. */
    private static boolean isBilateral(Cluster cluster) {
        return cluster.mentions().stream().anyMatch(mention -> mention.isModifiedBy(Set.of("bilateral")));
    }

    /** One of the two is hardly spoken of in an article on the other: whether it is party is a guess. */
    private static boolean isLopsided(Page page, PartyChoice choice, int times) {
        List<Integer> weights = choice.parties().stream()
                .map(party -> page.weights().getOrDefault(party, 0))
                .sorted()
                .toList();
        return choice.sureness() != Sureness.JOINT && weights.size() == 2 && weights.get(0) * times < weights.get(1);
    }

    private static boolean opensWith(Page page, PartyChoice choice) {
        return page.leadsWithTwoOf(choice.parties(), page.sentences().get(0));
    }

    /** Tells whether more is said than that it is proposed. */
    private static boolean hasMoved(List<FoundEvent> events) {
        return events.stream()
                .anyMatch(event ->
                        !event.weak() && event.kind() != EventKind.PROPOSED && event.kind() != EventKind.STALLED);
    }
}
