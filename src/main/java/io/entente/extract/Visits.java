package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.extract.MeetingWords.Word;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells who goes where. */
final class Visits {
    private static final int REACH = 8;
    private static final int OF_REACH = 6;
    private static final int LEADING = 4;

    private final Set<String> clauseBreaks;
    private final Set<String> visitorBefore;
    private final Set<String> goalGap;
    private final Set<String> company;
    private final Set<String> beforeVisit;

    Visits(Words delegates) {
        clauseBreaks = delegates.of("clause-break");
        visitorBefore = delegates.of("before-visitor");
        goalGap = delegates.of("goal-gap");
        company = delegates.of("company");
        beforeVisit = delegates.of("before-visit");
    }

    /**
     * Who goes where.
     *
     * @param guest for whom the visitor acts
     * @param host whose land or seat it is
     * @param place the place, where it is named
     */
    record Visit(Party guest, Party host, Optional<Place> place) {}

    /** Returns the visits that the words tell of: one for each of "Japan, China and the Philippines". */
    List<Visit> of(Page page, Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        Optional<Delegate> visiting = visitor(sentence, delegates, match);
        if (visiting.isPresent()) {
            return received(page, one(visiting.get())).stream().toList();
        }
        Optional<Delegate> guest = guest(sentence, delegates, match);
        if (guest.isEmpty()) {
            return List.of();
        }
        Party traveller = one(guest.get());
        List<Visit> visits = new ArrayList<>(1);
        for (PartyMention goal : goals(page, sentence, match, guest.get())) {
            Party host = host(page, sentence, goal);
            if (!host.equals(traveller)) {
                Optional<Place> place = Optional.of(
                                Venues.isCapital(sentence, goal)
                                        ? Venues.capital(page, goal)
                                        : Venues.place(sentence, goal))
                        .filter(any -> !page.gazetteer().isOrganisation(goal.party()));
                visits.add(new Visit(traveller, host, place));
            }
        }
        return visits.isEmpty() && isOpen(sentence, match)
                ? received(page, traveller).stream().toList()
                : visits;
    }

    /** "During his visit": a noun that does not say whither. */
    private boolean isOpen(Sentence sentence, PhraseTrie.Match<Word> match) {
        String last = sentence.word(match.to() - 1);
        boolean visit = last.equals("visit") && beforeVisit.contains(sentence.word(match.from() - 1));
        boolean noun = visit || last.equals("here") || last.equals("by") || last.equals("of");
        return noun
                && !sentence.word(match.to()).equals("to")
                && !sentence.at(match.to()).isCapital();
    }

    private static Party one(Delegate delegate) {
        return delegate.parties().iterator().next();
    }

    /** "Visiting Finance Minister Prawiro": the visitor stands behind, and the host is whose story it is. */
    private Optional<Delegate> visitor(Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        boolean adjective = sentence.word(match.from()).equals("visiting")
                && (match.from() == 0
                        || visitorBefore.contains(sentence.word(match.from() - 1))
                        || sentence.at(match.from() - 1).isCapital());
        if (!adjective) {
            return Optional.empty();
        }
        return delegates.stream()
                .filter(delegate ->
                        delegate.person() && delegate.from() >= match.to() && delegate.from() - match.to() <= 2)
                .findFirst();
    }

    private static Optional<Visit> received(Page page, Party guest) {
        Optional<Place> land = page.dateline();
        return land.flatMap(Place::party)
                .map(host -> seat(page, land.get().words(), host))
                .or(() -> other(page, guest))
                .filter(host -> !host.equals(guest))
                .map(host -> new Visit(guest, host, land));
    }

    /** The party of which a story without a place speaks most beside the guest's. */
    private static Optional<Party> other(Page page, Party guest) {
        return Ranking.first(
                page.weights(), party -> !party.equals(guest) && page.weights().get(party) >= LEADING);
    }

    private Optional<Delegate> guest(Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        String last = sentence.word(match.to() - 1);
        if (last.equals("by") || last.equals("of")) {
            return delegates.stream()
                    .filter(delegate -> delegate.person()
                            && delegate.from() >= match.to()
                            && delegate.from() - match.to() <= OF_REACH)
                    .findFirst();
        }
        Delegate nearest = null;
        for (Delegate delegate : delegates) {
            if (delegate.person()
                    && delegate.to() <= match.from()
                    && !isCompany(sentence, delegate.from())
                    && !MeetingSubjects.isInAside(sentence, delegate, match.from())) {
                nearest = delegate;
            }
        }
        return Optional.ofNullable(nearest).filter(guest -> !isCut(sentence, guest.to(), match.from()));
    }

    /** "The president, with the prime ministers of Italy and Greece in tow, goes": those in tow are no subject. */
    private boolean isCompany(Sentence sentence, int from) {
        for (int i = from - 1; i > 0; i--) {
            if (sentence.at(i).is(",")) {
                return company.contains(sentence.word(i + 1));
            }
        }
        return false;
    }

    private boolean isCut(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauseBreaks.contains(sentence.word(i)) && !sentence.word(i).equals("when")) {
                return true;
            }
        }
        return false;
    }

    private List<PartyMention> goals(Page page, Sentence sentence, PhraseTrie.Match<Word> match, Delegate guest) {
        boolean stay = match.value().kind() == MeetingWords.Kind.STAY;
        List<PartyMention> goals = new ArrayList<>(1);
        int end = Math.max(match.to(), guest.to());
        end += sentence.at(end).is("to") ? 1 : 0;
        for (PartyMention party : page.partiesOf(sentence)) {
            if (party.from() < end) {
                continue;
            }
            int reach = stay ? 1 : REACH;
            boolean reached = party.from() - end <= reach && isPlain(sentence, end, party.from());
            boolean person =
                    party.kind() == Kind.LEADER || stay && page.gazetteer().isOrganisation(party.party());
            if (!reached || person || stay && !goals.isEmpty()) {
                break;
            }
            if (party.kind() != Kind.ADJECTIVE || Venues.isCapital(sentence, party)) {
                goals.add(party);
            }
            end = party.to();
        }
        return goals;
    }

    /** "The Vietnamese resort of", "Mexico, Peru and": nothing that leads away from the place. */
    private boolean isPlain(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (Character.isLowerCase(token.text().charAt(0)) && !goalGap.contains(token.lower())) {
                return false;
            }
        }
        return true;
    }

    /** A city that is an organisation's seat counts to it where the story speaks more of it than of the country. */
    private static Party host(Page page, Sentence sentence, PartyMention goal) {
        if (goal.kind() == Kind.NAME || page.gazetteer().isOrganisation(goal.party())) {
            return goal.party();
        }
        return seat(page, sentence.words(goal.from(), goal.to()), goal.party());
    }

    private static Party seat(Page page, String city, Party land) {
        int own = page.weights().getOrDefault(land, 0);
        return page.gazetteer().entriesOf(city).stream()
                .map(Gazetteer.Entry::party)
                .filter(party ->
                        page.gazetteer().isOrganisation(party) && page.weights().getOrDefault(party, 0) > own)
                .findFirst()
                .orElse(land);
    }
}
