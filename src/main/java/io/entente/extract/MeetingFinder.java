package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.extract.MeetingSides.Sides;
import io.entente.extract.MeetingTime.When;
import io.entente.extract.MeetingWords.Kind;
import io.entente.extract.MeetingWords.Word;
import io.entente.model.MeetingFinding;
import io.entente.model.MeetingFinding.Timing;
import io.entente.model.Official;
import io.entente.model.Relationship;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds meetings, visits and calls between officials of two parties. */
final class MeetingFinder {
    private static final int DATELINE_DAYS = 3;

    private static final int OPENING = 5;
    private static final int HOLDING_REACH = 8;

    private final MeetingWords words = new MeetingWords();
    private final Delegates delegates;
    private final MeetingSides sides;
    private final MeetingPairs pairs = new MeetingPairs();
    private final MeetingTime time;
    private final MeetingVerbs verbs;
    private final Visits visits;
    private final Venues venues;
    private final Set<String> holding;

    MeetingFinder(Modality modality, Dates dates, Words smallWords) {
        Words classes = StandardLexicons.delegates();
        delegates = new Delegates(classes, smallWords);
        sides = new MeetingSides(classes);
        time = new MeetingTime(modality, dates, classes);
        verbs = new MeetingVerbs(classes);
        visits = new Visits(classes);
        venues = new Venues(classes);
        holding = classes.of("holding");
    }

    /** Returns the meetings in the order of the text; what several sentences tell of one is joined. */
    List<MeetingFinding> find(Page page) {
        MeetingList list = new MeetingList();
        if (page.weights().size() < 2) {
            return List.of();
        }
        for (Sentence sentence : page.sentences()) {
            read(page, sentence, list);
        }
        return list.meetings();
    }

    private void read(Page page, Sentence sentence, MeetingList list) {
        List<Delegate> here = null;
        int coming = -1;
        for (int i = 0; i < sentence.size(); i++) {
            PhraseTrie.Match<Word> match = words.longestAt(sentence, i);
            if (match != null) {
                here = here == null ? delegates.of(page, sentence) : here;
                boolean amongComing = coming >= 0 && !sides.isCut(sentence, coming, match.from());
                boolean upcoming = read(new MeetingSpot(page, sentence, here, match), amongComing, list);
                coming = upcoming ? match.to() : coming;
                i = match.to() - 1;
            }
        }
    }

    /** Adds the meetings that the words tell of; tells whether they speak of what is to come. */
    private boolean read(MeetingSpot spot, boolean amongComing, MeetingList list) {
        if (spot.delegates().isEmpty() && !verbs.isNext(spot)) {
            return false;
        }
        Optional<When> found = time.of(spot.sentence(), spot.match(), published(spot), amongComing);
        if (found.isEmpty()) {
            return false;
        }
        When when = found.get();
        switch (spot.kind()) {
            case VISIT, STAY ->
                visits.of(spot.page(), spot.sentence(), spot.delegates(), spot.match()).stream()
                        .filter(visit -> delegates.acts(spot.page(), visit.host()))
                        .forEach(visit -> list.add(
                                meeting(spot, new Relationship(visit.guest(), visit.host()), visit.place(), when),
                                visit.place(),
                                false));
            default -> {
                Optional<Place> place = place(spot, when);
                Set<Relationship> met = meeting(spot, when);
                Set<Relationship> pairs =
                        met.isEmpty() && verbs.isNext(spot) && when.timing() == Timing.UPCOMING ? list.onlyPair() : met;
                pairs.forEach(between -> list.add(meeting(spot, between, place, when), place, verbs.isCall(spot)));
            }
        }
        return when.timing() == Timing.UPCOMING;
    }

    private static LocalDate published(MeetingSpot spot) {
        return spot.page().article().head().published();
    }

    private Set<Relationship> meeting(MeetingSpot spot, When when) {
        if (sides.isOnMargins(spot.sentence(), spot.match())) {
            return Set.of();
        }
        Sides both = sides.of(spot.page(), spot.sentence(), spot.delegates(), spot.match());
        boolean meet = switch (spot.kind()) {
            case MEET ->
                (!verbs.isBareSpeech(spot) || verbs.isCall(spot))
                        && (both.persons() || isEvent(spot, when))
                        && (!both.after().isEmpty() || verbs.isReciprocal(spot));
            case HOST ->
                both.personsAfter() && !both.before().isEmpty() && !verbs.isMereSight(spot) && !verbs.isNaming(spot);
            case MEETING -> both.persons() || isEvent(spot, when) && isOfTwo(spot, both);
            case TALKS ->
                (both.personsAfter() || isEvent(spot, when)) && !both.after().isEmpty()
                        || both.before().size() >= 2
                                && (verbs.isSetting(spot)
                                        || isHeld(spot, both)
                                        || isEvent(spot, when) && isOfTwo(spot, both));
            case SIGN ->
                both.persons() && (when.timing() == Timing.HELD || both.before().size() >= 2)
                        || when.timing() == Timing.HELD && isSignedInTown(spot, both);
            case JOINT ->
                both.personsBefore()
                        && !verbs.isPassive(spot)
                        && (both.personsAfter() || isAmongThemselves(spot, both));
            case VISIT, STAY -> false;
        };
        boolean passive = spot.kind() == Kind.SIGN && both.personsAfter() && !both.personsBefore();
        return meet ? pairs.of(spot.page(), spot.sentence(), passive ? both.objects() : both) : Set.of();
    }

    /** Governments meet where the story says in which town or on which day. */
    private boolean isEvent(MeetingSpot spot, When when) {
        boolean near = when.date()
                .filter(date -> !date.from().isBefore(published(spot).minusDays(MeetingTime.RECENT_DAYS)))
                .isPresent();
        return near || venues.isTold(spot.page(), spot.sentence(), spot.match().to());
    }

    /** "Norway and Canada signed in Bergen": somebody met there. */
    private boolean isSignedInTown(MeetingSpot spot, Sides both) {
        return !both.persons()
                && both.before().size() + both.after().size() == 2
                && venues.isTold(spot.page(), spot.sentence(), spot.match().to());
    }

    /** Both sides are named behind the noun, or one there and one before. */
    private boolean isOfTwo(MeetingSpot spot, Sides both) {
        return both.after().size() >= 2
                || !both.after().isEmpty() && !both.before().isEmpty()
                || both.before().size() >= 2 && isHolding(spot);
    }

    /** "Trump and Xi discussed"; but not "they discussed with reporters". */
    private boolean isAmongThemselves(MeetingSpot spot, Sides both) {
        return both.before().size() >= 2
                && both.after().isEmpty()
                && (verbs.isAgreed(spot) || !sides.isLinked(spot.sentence(), spot.match()));
    }

    private boolean isHeld(MeetingSpot spot, Sides both) {
        return both.personsBefore() && isHolding(spot);
    }

    /** "Held two rounds of closed-door talks": a verb of holding before the noun in its clause. */
    private boolean isHolding(MeetingSpot spot) {
        if (sides.isLinked(spot.sentence(), spot.match())) {
            return false;
        }
        for (int i = spot.match().from() - 1; i >= Math.max(0, spot.match().from() - HOLDING_REACH); i--) {
            String word = spot.sentence().word(i);
            if (holding.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals("to") || word.equals("on") || word.equals("in")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Place> place(MeetingSpot spot, When when) {
        if (verbs.isCall(spot)) {
            return Optional.empty();
        }
        boolean upcoming = when.timing() == Timing.UPCOMING;
        Optional<Place> named = venues.of(
                spot.page(), spot.sentence(), spot.match().from(), spot.match().to(), upcoming);
        boolean now = !upcoming && spot.sentence().index() <= OPENING && isNow(spot, when);
        Optional<Place> label = Venues.label(spot.sentence());
        return named.filter(Place::narrow)
                .or(() -> label)
                .or(() -> named)
                .or(() -> now ? spot.page().dateline() : Optional.empty());
    }

    /** Tells whether it is at the time of the story, whose dateline then says where. */
    private static boolean isNow(MeetingSpot spot, When when) {
        return when.date()
                .filter(date -> date.to().isBefore(published(spot).minusDays(DATELINE_DAYS)))
                .isEmpty();
    }

    private static MeetingFinding meeting(MeetingSpot spot, Relationship between, Optional<Place> place, When when) {
        Set<Official> participants = new LinkedHashSet<>();
        for (OfficialMention official : spot.page().officialsOf(spot.sentence())) {
            if (between.has(official.official().party())) {
                participants.add(official.official());
            }
        }
        return new MeetingFinding(
                between,
                place.map(Place::words),
                when.date(),
                when.timing(),
                List.copyOf(participants),
                "meeting-" + spot.kind().name().toLowerCase(Locale.ROOT),
                spot.sentence().quote(spot.match().from(), spot.match().to()));
    }
}
