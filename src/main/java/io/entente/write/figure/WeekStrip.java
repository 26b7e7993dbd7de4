package io.entente.write.figure;

import io.entente.model.Briefing;
import io.entente.model.Briefing.Meeting;
import io.entente.model.DateRange;
import io.entente.model.MeetingFinding;
import io.entente.write.figure.Drawing.Anchor;
import io.entente.write.figure.Drawing.Lettering;
import io.entente.write.page.Dates;
import io.entente.write.page.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The meetings of a week, each under its day. */
public final class WeekStrip {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final int WIDTH = 627;
    private static final int HEAD = 24;
    private static final int CARD = 46;
    private static final int MOST_CARDS = 5;
    private static final double COLUMN = WIDTH / 7.0;
    private static final String ACCENT = "#1b4a72";
    private static final String TINT = "#e9f0f6";
    private static final String INK = "#1d2329";
    private static final String QUIET = "#4d5761";
    private static final String RULE = "#d3d9df";

    private final Briefing briefing;
    private final List<Meeting> meetings;

    /** Chooses the meetings whose one day lies in the briefing's period, if that is a week at most. */
    public WeekStrip(Briefing briefing) {
        this.briefing = briefing;
        boolean week =
                briefing.period().to().toEpochDay() - briefing.period().from().toEpochDay() < DAYS.length;
        this.meetings = !week
                ? List.of()
                : briefing.chapters().stream()
                        .flatMap(chapter -> chapter.meetings().stream())
                        .filter(meeting ->
                                meeting.finding().date().filter(this::isWithin).isPresent())
                        .sorted(Comparator.comparing(WeekStrip::dayOf))
                        .toList();
    }

    private boolean isWithin(DateRange date) {
        return date.isDay() && briefing.period().contains(date.from());
    }

    private static LocalDate dayOf(Meeting meeting) {
        return meeting.finding().date().orElseThrow().from();
    }

    /** Returns the meetings in the order of their days. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** Adds the picture. */
    public void draw(Tag parent) {
        List<LocalDate> days = days();
        int rows = rows();
        Drawing drawing = new Drawing(parent, WIDTH, height(), meaning());
        for (int i = 0; i < days.size(); i++) {
            drawDay(drawing, days.get(i), i * COLUMN, HEAD + rows * CARD + 12);
        }
        drawing.line(0, HEAD - 5, WIDTH, HEAD - 5, INK, 0.8);
    }

    /** Returns how high the picture is, in CSS pixels. */
    public int height() {
        return HEAD + rows() * CARD + 14;
    }

    private int rows() {
        return days().stream()
                .mapToInt(day -> Math.min(MOST_CARDS, on(day).size()))
                .max()
                .orElse(0);
    }

    private List<LocalDate> days() {
        return briefing.period()
                .from()
                .datesUntil(briefing.period().to().plusDays(1))
                .toList();
    }

    private List<Meeting> on(LocalDate day) {
        return meetings.stream().filter(meeting -> dayOf(meeting).equals(day)).toList();
    }

    private void drawDay(Drawing drawing, LocalDate day, double x, double bottom) {
        List<Meeting> held = on(day);
        Lettering head = new Lettering(9.5, !held.isEmpty(), held.isEmpty() ? QUIET : ACCENT);
        String name = DAYS[day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()];
        drawing.label(x + 3, 12, Anchor.START, head, name + " " + Dates.dayAndMonth(day));
        if (x > 0) {
            drawing.line(x, 0, x, bottom, RULE, 0.5);
        }
        for (int i = 0; i < Math.min(MOST_CARDS, held.size()); i++) {
            drawCard(drawing, held.get(i).finding(), x + 2, HEAD + i * CARD);
        }
        if (held.size() > MOST_CARDS) {
            String more = "and " + (held.size() - MOST_CARDS) + " more";
            drawing.label(x + 3, bottom - 2, Anchor.START, new Lettering(8.5, false, QUIET), more);
        }
    }

    private void drawCard(Drawing drawing, MeetingFinding meeting, double x, double y) {
        drawing.rectangle(x, y, COLUMN - 4, CARD - 4, TINT);
        drawing.rectangle(x, y, 2, CARD - 4, ACCENT);
        List<String> lines =
                new ArrayList<>(List.of(briefing.nameOf(meeting.between()).split("(?<=–)", 2)));
        Lettering bold = new Lettering(8.8, true, INK);
        for (int i = 0; i < lines.size(); i++) {
            drawing.label(x + 6, y + 12 + 11 * i, Anchor.START, bold, shortened(lines.get(i)));
        }
        String where = meeting.place().orElse("Place not said");
        drawing.label(
                x + 6, y + 12 + 11 * lines.size(), Anchor.START, new Lettering(8.5, false, QUIET), shortened(where));
    }

    private static String shortened(String words) {
        return words.length() <= 18 ? words : words.substring(0, 17).strip() + "…";
    }

    private String meaning() {
        return "Calendar of the week's meetings: "
                + meetings.stream()
                        .map(meeting -> Dates.full(dayOf(meeting)) + ", "
                                + briefing.nameOf(meeting.finding().between())
                                + meeting.finding()
                                        .place()
                                        .map(place -> " in " + place)
                                        .orElse(""))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
