package io.entente.extract;

import io.entente.model.DateRange;
import io.entente.model.MeetingFinding;
import io.entente.model.Official;
import io.entente.model.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The meetings of a story; what several sentences tell of one meeting is joined. */
final class MeetingList {
    private final List<Told> told = new ArrayList<>();

    private record Told(MeetingFinding meeting, Optional<Place> place, boolean call) {}

    /** Adds a meeting, or joins it to one between the same parties that can be the same; a call is none that has a place. */
    void add(MeetingFinding meeting, Optional<Place> place, boolean call) {
        Told next = new Told(meeting, place, call);
        for (int i = 0; i < told.size(); i++) {
            if (isSame(told.get(i), next)) {
                told.set(i, joined(told.get(i), next));
                return;
            }
        }
        told.add(next);
    }

    List<MeetingFinding> meetings() {
        return told.stream().map(Told::meeting).toList();
    }

    /** Returns the pair that has met, where all meetings so far are between the same two. */
    Set<Relationship> onlyPair() {
        Set<Relationship> pairs = new LinkedHashSet<>();
        told.forEach(one -> pairs.add(one.meeting.between()));
        return pairs.size() == 1 ? pairs : Set.of();
    }

    private static boolean isSame(Told a, Told b) {
        boolean apart = a.call != b.call && (a.place.isPresent() || b.place.isPresent());
        return !apart
                && a.meeting.between().equals(b.meeting.between())
                && a.meeting.timing() == b.meeting.timing()
                && overlap(a.meeting.date(), b.meeting.date())
                && (a.place.isEmpty() || b.place.isEmpty() || a.place.get().agreesWith(b.place.get()));
    }

    private static boolean overlap(Optional<DateRange> a, Optional<DateRange> b) {
        return a.isEmpty()
                || b.isEmpty()
                || !a.get().to().isBefore(b.get().from())
                        && !b.get().to().isBefore(a.get().from());
    }

    /** The sentence that tells more is shown; place, day and participants come from both. */
    private static Told joined(Told a, Told b) {
        Told shown = detail(b.meeting) > detail(a.meeting) ? b : a;
        Told other = shown == a ? b : a;
        Optional<Place> place = narrower(shown.place, other.place);
        MeetingFinding meeting = shown.meeting;
        return new Told(
                new MeetingFinding(
                        meeting.between(),
                        place.map(Place::words),
                        meeting.date().or(other.meeting::date),
                        meeting.timing(),
                        participants(meeting, other.meeting),
                        meeting.rule(),
                        meeting.quote()),
                place,
                a.call && b.call);
    }

    private static Optional<Place> narrower(Optional<Place> a, Optional<Place> b) {
        return a.filter(Place::narrow)
                .or(() -> b.filter(Place::narrow))
                .or(() -> a)
                .or(() -> b);
    }

    /** Who is named in both sentences counts once; an office alone gives way to its holder's name. */
    private static List<Official> participants(MeetingFinding shown, MeetingFinding other) {
        Set<Official> all = new LinkedHashSet<>(shown.participants());
        for (Official official : other.participants()) {
            boolean known = all.stream().anyMatch(one -> one.party().equals(official.party()));
            if (!known) {
                all.add(official);
            }
        }
        return List.copyOf(all);
    }

    /** How much is told of a meeting: its place first, then its day, then who took part. */
    private static int detail(MeetingFinding meeting) {
        int sides = (int)
                meeting.participants().stream().map(Official::party).distinct().count();
        return (meeting.place().isPresent() ? 4 : 0) + (meeting.date().isPresent() ? 4 : 0) + 3 * sides;
    }
}
