package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.extract.EventRule.Form;
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
    private static final int RECENT_DAYS = 45;
    private static final int FRONT = 8;
    private static final int CALL_REACH = 9;
    private static final int OPENING = 5;
    private static final int HOLDING_REACH = 8;

    private final MeetingWords words = new MeetingWords();
    private final Delegates delegates;
    private final MeetingSides sides;
    private final MeetingPairs pairs = new MeetingPairs();
    private final MeetingTime time;
    private final Visits visits;
    private final Venues venues;
    private final Set<String> afterMeeting;
    private final Set<String> calls;
    private final Set<String> appointments;
    private final Set<String> holding;
    private final Set<String> afterCall;
    private final Set<String> afterSight;

    MeetingFinder(Modality modality, Dates dates, Words smallWords) {
        Words classes = Words.load("delegates.txt");
        delegates = new Delegates(classes, smallWords);
        sides = new MeetingSides(classes);
        time = new MeetingTime(modality, dates, classes);
        visits = new Visits(classes);
        venues = new Venues(classes);
        afterMeeting = classes.of("after-meeting");
        calls = classes.of("call");
        appointments = classes.of("appointment");
        holding = classes.of("holding");
        afterCall = classes.of("after-call");
        afterSight = classes.of("after-sight");
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
                boolean upcoming = read(new Spot(page, sentence, here, match), amongComing, list);
                coming = upcoming ? match.to() : coming;
                i = match.to() - 1;
            }
        }
    }

    /** The words that tell of a meeting, in their sentence, with those whom it names. */
    private record Spot(Page page, Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
        private Kind kind() {
            return match.value().kind();
        }
    }

    /** Adds the meetings that the words tell of; tells whether they speak of what is to come. */
    private boolean read(Spot spot, boolean amongComing, MeetingList list) {
        if (spot.delegates.isEmpty() && !isNext(spot)) {
            return false;
        }
        Optional<When> found = time.of(spot.sentence, spot.match, published(spot), amongComing);
        if (found.isEmpty()) {
            return false;
        }
        When when = found.get();
        switch (spot.kind()) {
            case VISIT, STAY ->
                visits.of(spot.page, spot.sentence, spot.delegates, spot.match).stream()
                        .filter(visit -> delegates.acts(spot.page, visit.host()))
                        .forEach(visit -> list.add(
                                meeting(spot, new Relationship(visit.guest(), visit.host()), visit.place(), when),
                                visit.place(),
                                false));
            default -> {
                Optional<Place> place = place(spot, when);
                Set<Relationship> met = meeting(spot, when);
                Set<Relationship> pairs =
                        met.isEmpty() && isNext(spot) && when.timing() == Timing.UPCOMING ? list.onlyPair() : met;
                pairs.forEach(between -> list.add(meeting(spot, between, place, when), place, isCall(spot)));
            }
        }
        return when.timing() == Timing.UPCOMING;
    }

    /** "The next round will be held in Oslo": those meet again of whose meeting the story has told. */
    private static boolean isNext(Spot spot) {
        boolean noun = spot.kind() == Kind.MEETING || spot.kind() == Kind.TALKS;
        int from = spot.match.from();
        return noun && (isOrdinal(spot.sentence.at(from - 1)) || isOrdinal(spot.sentence.at(from - 2)));
    }

    private static boolean isOrdinal(Token token) {
        return switch (token.lower()) {
            case "next", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" -> true;
            default -> token.isNumber() && token.lower().endsWith("th");
        };
    }

    private static LocalDate published(Spot spot) {
        return spot.page.article().head().published();
    }

    private Set<Relationship> meeting(Spot spot, When when) {
        if (sides.isOnMargins(spot.sentence, spot.match)) {
            return Set.of();
        }
        Sides both = sides.of(spot.page, spot.sentence, spot.delegates, spot.match);
        boolean meet = switch (spot.kind()) {
            case MEET ->
                (both.persons() || isEvent(spot, when)) && (!both.after().isEmpty() || isReciprocal(spot));
            case HOST -> both.personsAfter() && !both.before().isEmpty() && !isMereSight(spot) && !isNaming(spot);
            case MEETING -> both.persons() || isEvent(spot, when) && isOfTwo(spot, both);
            case TALKS ->
                (both.personsAfter() || isEvent(spot, when)) && !both.after().isEmpty()
                        || both.before().size() >= 2
                                && (isSetting(spot)
                                        || isHeld(spot, both)
                                        || isEvent(spot, when) && isOfTwo(spot, both));
            case SIGN ->
                both.persons() && (when.timing() == Timing.HELD || both.before().size() >= 2)
                        || when.timing() == Timing.HELD && isSignedInTown(spot, both);
            case JOINT ->
                both.personsBefore() && !isPassive(spot) && (both.personsAfter() || isAmongThemselves(spot, both));
            case VISIT, STAY -> false;
        };
        boolean passive = spot.kind() == Kind.SIGN && both.personsAfter() && !both.personsBefore();
        return meet ? pairs.of(spot.page, spot.sentence, passive ? both.objects() : both) : Set.of();
    }

    /** "Spoke last night by telephone" is a call, "spoke to the press" none. */
    private static boolean isBareSpeech(Spot spot) {
        return spot.match.to() - spot.match.from() == 1
                && spot.sentence.word(spot.match.from()).startsWith("spoke");
    }

    /** Governments meet where the story says in which town or on which day. */
    private boolean isEvent(Spot spot, When when) {
        boolean near = when.date()
                .filter(date -> !date.from().isBefore(published(spot).minusDays(RECENT_DAYS)))
                .isPresent();
        return near || venues.isTold(spot.page, spot.sentence, spot.match.to());
    }

    /** "Norway and Canada signed in Bergen": somebody met there. */
    private boolean isSignedInTown(Spot spot, Sides both) {
        return !both.persons()
                && both.before().size() + both.after().size() == 2
                && venues.isTold(spot.page, spot.sentence, spot.match.to());
    }

    /** Both sides are named behind the noun, or one there and one before. */
    private boolean isOfTwo(Spot spot, Sides both) {
        return both.after().size() >= 2
                || !both.after().isEmpty() && !both.before().isEmpty()
                || both.before().size() >= 2 && isHolding(spot);
    }

    /** "A meeting was discussed". */
    private static boolean isPassive(Spot spot) {
        return switch (spot.sentence.word(spot.match.from() - 1)) {
            case "be", "been", "being", "was", "were", "is", "are" -> true;
            default -> false;
        };
    }

    /** "Trump and Xi discussed"; but not "they discussed with reporters". */
    private boolean isAmongThemselves(Spot spot, Sides both) {
        return both.before().size() >= 2
                && both.after().isEmpty()
                && (isAgreed(spot) || !sides.isLinked(spot.sentence, spot.match));
    }

    private boolean isHeld(Spot spot, Sides both) {
        return both.personsBefore() && isHolding(spot);
    }

    /** "Held two rounds of closed-door talks": a verb of holding before the noun in its clause. */
    private boolean isHolding(Spot spot) {
        if (sides.isLinked(spot.sentence, spot.match)) {
            return false;
        }
        for (int i = spot.match.from() - 1; i >= Math.max(0, spot.match.from() - HOLDING_REACH); i--) {
            String word = spot.sentence.word(i);
            if (holding.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals("to") || word.equals("on") || word.equals("in")) {
                return false;
            }
        }
        return false;
    }

    /** "Called him a friend" names, "called him on Friday" telephones. */
    private boolean isNaming(Spot spot) {
        boolean call = spot.match.to() - spot.match.from() == 1
                && spot.sentence.word(spot.match.from()).startsWith("call");
        return call && !isFollowed(spot, afterCall);
    }

    /** Tells whether one of the words stands behind whom the words name next. */
    private static boolean isFollowed(Spot spot, Set<String> words) {
        return spot.delegates.stream()
                .filter(delegate -> delegate.from() >= spot.match.to())
                .findFirst()
                .filter(delegate -> words.contains(spot.sentence.word(delegate.to())))
                .isPresent();
    }

    /** "Was glad to see Trump go" is no meeting; "was to see", "is due to see" is one. */
    private boolean isMereSight(Spot spot) {
        String verb = spot.sentence.word(spot.match.to() - 1);
        if (verb.equals("saw") || verb.equals("seen") || verb.equals("sees")) {
            return !isFollowed(spot, afterSight);
        }
        return verb.equals("see") && !appointments.contains(spot.sentence.word(spot.match.from() - 1));
    }

    /** "Agreed to go ahead with the dam": what follows is what they agreed on. */
    private static boolean isAgreed(Spot spot) {
        return spot.sentence.word(spot.match.from()).startsWith("agree");
    }

    /** "Told him during talks": those who talk are named before. */
    private static boolean isSetting(Spot spot) {
        boolean front = spot.match.from() <= FRONT && isSetting(spot.sentence.word(0));
        return front || isSetting(spot.sentence.word(spot.match.from() - 1));
    }

    private static boolean isSetting(String word) {
        return switch (word) {
            case "during", "at", "in", "after", "before", "for", "ahead", "their", "following" -> true;
            default -> false;
        };
    }

    /** "The two met in Oslo"; but not "they meet the criteria". */
    private boolean isReciprocal(Spot spot) {
        return spot.match.value().form() != Form.PHRASE && afterMeeting.contains(spot.sentence.word(spot.match.to()));
    }

    private Optional<Place> place(Spot spot, When when) {
        if (isCall(spot)) {
            return Optional.empty();
        }
        boolean upcoming = when.timing() == Timing.UPCOMING;
        Optional<Place> named = venues.of(spot.page, spot.sentence, spot.match.from(), spot.match.to(), upcoming);
        boolean now = !upcoming && spot.sentence.index() <= OPENING && isNow(spot, when);
        Optional<Place> label = Venues.label(spot.sentence);
        return named.filter(Place::narrow)
                .or(() -> label)
                .or(() -> named)
                .or(() -> now ? spot.page.dateline() : Optional.empty());
    }

    /** "Telephoned", "spoke to him by telephone": in no place. */
    private boolean isCall(Spot spot) {
        for (int i = spot.match.to() - 1; i < spot.match.to() + CALL_REACH; i++) {
            String word = spot.sentence.word(i);
            boolean by = i >= spot.match.to() && !spot.sentence.word(i - 1).equals("by") && !word.equals("telephone");
            if (calls.contains(word) && !by) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it is at the time of the story, whose dateline then says where. */
    private static boolean isNow(Spot spot, When when) {
        return when.date()
                .filter(date -> date.to().isBefore(published(spot).minusDays(DATELINE_DAYS)))
                .isEmpty();
    }

    private static MeetingFinding meeting(Spot spot, Relationship between, Optional<Place> place, When when) {
        Set<Official> participants = new LinkedHashSet<>();
        for (OfficialMention official : spot.page.officialsOf(spot.sentence)) {
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
                spot.sentence.quote(spot.match.from(), spot.match.to()));
    }
}
