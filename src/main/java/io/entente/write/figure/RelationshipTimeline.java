package io.entente.write.figure;

import io.entente.model.Agreement.TimelineEntry;
import io.entente.model.Briefing.Meeting;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.MeetingBrief.Standing;
import io.entente.model.MeetingFinding.Timing;
import io.entente.write.figure.Drawing.Anchor;
import io.entente.write.figure.Drawing.Lettering;
import io.entente.write.page.Dates;
import io.entente.write.page.Sentence;
import io.entente.write.page.StatusLook;
import io.entente.write.page.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two parties' meetings and agreements over time: a lane for the meetings, one for each agreement with dated events.
 *
 * <p>What is done is a full mark in the colour of the status that it leads to, what is expected a hollow one, what is denied a
 * cross. What lies further back than the picture reaches stands at its left edge, with its year.
 */
public final class RelationshipTimeline {
    private static final int WIDTH = 627;
    private static final int LABELS = 150;
    private static final int LANE = 22;
    private static final int MOST_LANES = 9;
    private static final int DAYS_VAGUE = 100;
    private static final double LETTER = 5.1;
    private static final double MARK = 11;
    private static final String INK = "#1d2329";
    private static final String QUIET = "#4d5761";
    private static final String RULE = "#d3d9df";
    private static final String ACCENT = "#1b4a72";

    private final LocalDate on;
    private final List<Lane> lanes;
    private final TimeScale scale;

    /**
     * Chooses what to draw.
     *
     * @param on the day of the meeting, which is marked
     */
    public RelationshipTimeline(LocalDate on, Part part) {
        this.on = on;
        Lane meetings = new Lane("Meetings", meetings(part));
        this.lanes = Stream.concat(
                        Stream.of(meetings),
                        part.agreements().stream().map(standing -> new Lane(nameOf(standing), events(standing))))
                .filter(lane -> !lane.marks().isEmpty())
                .limit(MOST_LANES)
                .toList();
        this.scale = TimeScale.of(
                on,
                lanes.stream()
                        .flatMap(lane -> lane.marks().stream())
                        .map(Mark::day)
                        .sorted()
                        .toList());
    }

    /** Tells whether there is too little to draw: no two days. */
    public boolean isEmpty() {
        return lanes.stream()
                        .flatMap(lane -> lane.marks().stream())
                        .map(mark -> mark.date().from())
                        .distinct()
                        .count()
                < 2;
    }

    private static String nameOf(Standing standing) {
        return standing.agreement().acronym().orElse(standing.agreement().name());
    }

    private static List<Mark> meetings(Part part) {
        return Stream.of(part.held(), part.coming(), part.occasion().stream().toList())
                .flatMap(List::stream)
                .filter(meeting -> meeting.finding().date().isPresent())
                .map(RelationshipTimeline::mark)
                .distinct()
                .sorted(Mark.BY_DAY)
                .toList();
    }

    private static Mark mark(Meeting meeting) {
        boolean held = meeting.finding().timing() == Timing.HELD;
        return new Mark(
                meeting.finding().date().orElseThrow(),
                held ? Claim.DONE : Claim.EXPECTED,
                meeting.finding().place().orElse(held ? "met" : "to meet"),
                ACCENT,
                true);
    }

    // An event that is reported as done cannot lie after the day on which that is read.
    private List<Mark> events(Standing standing) {
        return standing.agreement().timeline().stream()
                .map(TimelineEntry::event)
                .filter(event -> event.date().isPresent())
                .map(RelationshipTimeline::mark)
                .filter(mark ->
                        mark.claim() != Claim.DONE || !mark.date().from().isAfter(on))
                .distinct()
                .sorted(Mark.BY_DAY)
                .toList();
    }

    private static Mark mark(Event event) {
        return new Mark(
                event.date().orElseThrow(),
                event.claim(),
                EventWords.of(event.kind(), event.claim()),
                StatusLook.of(event.kind().leadsTo()).ink(),
                false);
    }

    /** Adds the picture. */
    public void draw(Tag parent) {
        int bottom = LANE * lanes.size() + 6;
        Drawing drawing = new Drawing(parent, WIDTH, bottom + 20, meaning());
        drawScale(drawing, bottom);
        for (int i = 0; i < lanes.size(); i++) {
            drawLane(drawing, lanes.get(i), LANE * i + LANE / 2.0 + 3);
        }
    }

    private void drawScale(Drawing drawing, int bottom) {
        for (LocalDate tick : scale.ticks()) {
            double x = scale.x(tick);
            drawing.line(x, 0, x, bottom, RULE, 0.6);
            drawing.label(x + 3, bottom + 13, Anchor.START, new Lettering(9.5, false, QUIET), scale.words(tick));
        }
        double today = scale.x(on);
        drawing.line(today, 0, today, bottom, ACCENT, 1.4);
        drawing.line(0, bottom, WIDTH, bottom, INK, 0.8);
    }

    private void drawLane(Drawing drawing, Lane lane, double y) {
        drawing.label(0, y + 3.5, Anchor.START, new Lettering(11, true, INK), shortened(lane.name()));
        drawing.line(LABELS, y, WIDTH, y, RULE, 0.6);
        double left = LABELS;
        double taken = LABELS;
        for (int i = 0; i < lane.marks().size(); i++) {
            Mark mark = lane.marks().get(i);
            double x = Math.max(scale.x(mark.day()), left + MARK / 2);
            double next = i + 1 < lane.marks().size()
                    ? Math.max(scale.x(lane.marks().get(i + 1).day()), x + MARK)
                    : WIDTH;
            drawMark(drawing, mark, x, y);
            left = x + MARK / 2;
            taken = Math.max(left, drawWords(drawing, mark, x, y, Room.at(x, taken, next - MARK / 2, scale.x(on))));
        }
    }

    private static void drawMark(Drawing drawing, Mark mark, double x, double y) {
        switch (mark.claim()) {
            case DONE -> fill(drawing, mark, x, y, 4.2, mark.colour());
            case EXPECTED -> {
                fill(drawing, mark, x, y, 4.2, mark.colour());
                fill(drawing, mark, x, y, 2.8, "#ffffff");
            }
            case DENIED -> {
                drawing.line(x - 3.5, y - 3.5, x + 3.5, y + 3.5, INK, 1.3);
                drawing.line(x - 3.5, y + 3.5, x + 3.5, y - 3.5, INK, 1.3);
            }
        }
    }

    private static void fill(Drawing drawing, Mark mark, double x, double y, double half, String colour) {
        if (mark.square()) {
            drawing.rectangle(x - half, y - half, 2 * half, 2 * half, colour);
        } else {
            drawing.disc(x, y, half, colour);
        }
    }

    // Words stand to the right of their mark, else to its left; where neither has room they are left to
    // the description. Returns where they end.
    private double drawWords(Drawing drawing, Mark mark, double x, double y, Room room) {
        String words = scale.reaches(mark.day()) && !mark.isVague()
                ? mark.words()
                : mark.day().getYear() + " " + mark.words();
        double width = words.length() * LETTER;
        if (x + 8 + width < room.right()) {
            drawing.rectangle(x + 6, y - 6, width + 2, 12, "#ffffff");
            drawing.label(x + 8, y + 3.5, Anchor.START, new Lettering(10, false, INK), words);
            return x + 8 + width;
        }
        if (x - 8 - width > room.left()) {
            drawing.rectangle(x - 8 - width, y - 6, width + 2, 12, "#ffffff");
            drawing.label(x - 8, y + 3.5, Anchor.END, new Lettering(10, false, INK), words);
        }
        return x;
    }

    /** How far words may reach from a mark. */
    private record Room(double left, double right) {
        /** Returns the room of a mark, parted by the line that marks the day of the meeting. */
        static Room at(double x, double before, double after, double line) {
            return x < line - 1
                    ? new Room(before, Math.min(after, line - 2))
                    : new Room(x > line + 1 ? Math.max(before, line + 2) : before, after);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 26
                ? Sentence.capital(name)
                : Sentence.capital(name.substring(0, 25).strip()) + "…";
    }

    private String meaning() {
        return "Timeline up to the meeting on " + Dates.full(on) + ". "
                + lanes.stream().map(Lane::meaning).collect(Collectors.joining(". ")) + ".";
    }

    private record Lane(String name, List<Mark> marks) {
        String meaning() {
            return Sentence.capital(name) + ": "
                    + marks.stream()
                            .map(mark -> mark.words() + ", " + Dates.range(mark.date()))
                            .collect(Collectors.joining("; "));
        }
    }

    private record Mark(DateRange date, Claim claim, String words, String colour, boolean square) {
        static final Comparator<Mark> BY_DAY = Comparator.comparing(
                        (Mark mark) -> mark.date().from())
                .thenComparing(Mark::words)
                .thenComparing(Mark::claim);

        /** Returns where it stands: in the middle of the days on which it can have been. */
        LocalDate day() {
            return date.from().plusDays(ChronoUnit.DAYS.between(date.from(), date.to()) / 2);
        }

        boolean isVague() {
            return ChronoUnit.DAYS.between(date.from(), date.to()) > DAYS_VAGUE;
        }
    }
}
