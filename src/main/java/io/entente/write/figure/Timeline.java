package io.entente.write.figure;

import io.entente.model.Agreement.TimelineEntry;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.write.figure.Drawing.Anchor;
import io.entente.write.figure.Drawing.Lettering;
import io.entente.write.page.Dates;
import io.entente.write.page.StatusLook;
import io.entente.write.page.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The course of an agreement: its dated events from left to right, in proportion to time as far as their words leave room.
 *
 * <p>What is done is a full disc in the colour of the status that it leads to, what is expected a ring, what is denied a cross.
 */
public final class Timeline {
    private static final int WHOLE_WIDTH = 627;
    private static final int HEIGHT = 58;
    private static final int AXIS = 30;
    private static final double EDGE = 50;
    private static final int MOST = 6;
    private static final double ROOM_FOR_WORDS = 86;
    private static final int WORTH_DRAWING = 3;
    private static final String INK = "#1d2329";
    private static final String QUIET = "#4d5761";
    private static final String RULE = "#9aa5b0";

    private final String name;
    private final List<Step> steps;

    /**
     * Chooses what to draw: the last six dated events; of reports of one event the one with the
     * most exact date, and of an event that came what came.
     *
     * @param name what the agreement is called
     */
    public Timeline(String name, List<TimelineEntry> entries) {
        this.name = name;
        List<Step> dated = entries.stream()
                .map(TimelineEntry::event)
                .filter(event -> event.date().isPresent())
                .map(Step::of)
                .distinct()
                .toList();
        List<Step> exact = dated.stream()
                .filter(step -> dated.stream().noneMatch(step::isSaidMoreExactlyBy))
                .sorted(Comparator.comparing(step -> step.date().from()))
                .toList();
        this.steps = exact.subList(Math.max(0, exact.size() - MOST), exact.size());
    }

    /** Tells whether there is a course to draw: two events on different days. */
    public boolean isEmpty() {
        return steps.size() < 2
                || steps.get(0)
                        .date()
                        .from()
                        .equals(steps.get(steps.size() - 1).date().from());
    }

    /** Tells whether a picture says more than a line of words: three events at least. */
    public boolean isWorthDrawing() {
        return !isEmpty() && steps.size() >= WORTH_DRAWING;
    }

    /** Returns the course in words: "signed 2016 → notice given 22 November 2019". */
    public String words() {
        return steps.stream()
                .map(step -> step.words() + " " + Dates.range(step.date()))
                .collect(Collectors.joining(" → "));
    }

    /** Adds the picture over the whole width of a page. */
    public void draw(Tag parent) {
        draw(parent, WHOLE_WIDTH);
    }

    /**
     * Adds the picture.
     *
     * @param width how wide it is, in CSS pixels
     */
    public void draw(Tag parent, int width) {
        Drawing drawing = new Drawing(parent, width, HEIGHT, meaning());
        double[] places = places(width);
        drawing.line(0, AXIS, width, AXIS, RULE, 0.8);
        for (int i = 0; i < steps.size(); i++) {
            draw(drawing, steps.get(i), places[i]);
        }
    }

    private static void draw(Drawing drawing, Step step, double x) {
        String colour = StatusLook.of(step.event().leadsTo()).ink();
        switch (step.claim()) {
            case DONE -> drawing.disc(x, AXIS, 5, colour);
            case EXPECTED -> {
                drawing.disc(x, AXIS, 5, "#ffffff");
                drawing.ring(x, AXIS, 4.4, colour, 1.4);
            }
            case DENIED -> {
                drawing.line(x - 4, AXIS - 4, x + 4, AXIS + 4, INK, 1.4);
                drawing.line(x - 4, AXIS + 4, x + 4, AXIS - 4, INK, 1.4);
            }
        }
        drawing.label(x, AXIS - 13, Anchor.MIDDLE, new Lettering(9.5, true, INK), step.words());
        drawing.label(x, AXIS + 20, Anchor.MIDDLE, new Lettering(9, false, QUIET), step.day());
    }

    /** Keeps the words of neighbours apart: first from left to right, then back from the right edge. */
    private double[] places(int width) {
        double gap = Math.min(ROOM_FOR_WORDS, (width - 2 * EDGE) / (steps.size() - 1));
        LocalDate first = steps.get(0).date().from();
        double days = steps.get(steps.size() - 1).date().from().toEpochDay() - first.toEpochDay();
        double[] places = new double[steps.size()];
        for (int i = 0; i < places.length; i++) {
            double share = (steps.get(i).date().from().toEpochDay() - first.toEpochDay()) / days;
            double wanted = EDGE + share * (width - 2 * EDGE);
            places[i] = i == 0 ? wanted : Math.max(wanted, places[i - 1] + gap);
        }
        double limit = width - EDGE;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - gap;
        }
        return places;
    }

    private String meaning() {
        return "Course of " + name + ": "
                + steps.stream()
                        .map(step -> step.words() + ", " + Dates.range(step.date()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private record Step(EventKind event, Claim claim, DateRange date) {
        static Step of(Event event) {
            return new Step(event.kind(), event.claim(), event.date().orElseThrow());
        }

        boolean isSaidMoreExactlyBy(Step other) {
            boolean sameDay = other.date.equals(date);
            boolean sameClaim = other.claim == claim;
            return other.event == event
                    && (sameClaim && !sameDay || claim == Claim.EXPECTED && other.claim == Claim.DONE)
                    && !other.date.from().isBefore(date.from())
                    && !other.date.to().isAfter(date.to());
        }

        String words() {
            return EventWords.of(event, claim);
        }

        String day() {
            return date.isDay() ? Dates.brief(date.from()) : Dates.range(date);
        }
    }
}
