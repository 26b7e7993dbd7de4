package io.entente.write.text;

import io.entente.model.Briefing;
import io.entente.model.Briefing.Expectation;
import io.entente.model.DateRange;
import io.entente.write.page.Legible;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** What is expected on known days as an iCalendar file (RFC 5545): whole days that block no time. */
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int OCTETS = 75;

    private final Briefing briefing;
    private final StringBuilder text = new StringBuilder();

    private CalendarFile(Briefing briefing) {
        this.briefing = briefing;
    }

    /** Returns the calendar; it has no entry where nothing is expected on a day that is known. */
    public static String of(Briefing briefing) {
        return new CalendarFile(briefing).write();
    }

    private String write() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Entente//Weekly briefing//EN");
        briefing.comingUp().forEach(expectation -> expectation.date().ifPresent(date -> event(expectation, date)));
        line("END:VCALENDAR");
        return text.toString();
    }

    private void event(Expectation expectation, DateRange date) {
        line("BEGIN:VEVENT");
        line("UID:" + uid(expectation));
        line("DTSTAMP:" + DAY.format(briefing.period().to()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(date.from()));
        line("DTEND;VALUE=DATE:" + DAY.format(dayAfter(date)));
        line("SUMMARY:" + escaped(expectation.what() + ", " + briefing.nameOf(expectation.between())));
        line("DESCRIPTION:"
                + escaped("Expected, as reported: “" + expectation.quote().sentence() + "”"));
        line("STATUS:TENTATIVE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The end of an entry of whole days is the day after its last (RFC 5545, 3.6.1). */
    private static LocalDate dayAfter(DateRange date) {
        return date.to().plusDays(1);
    }

    /** The same expectation has the same identifier in every week, so that a calendar moves the entry and does not double it. */
    private static String uid(Expectation expectation) {
        String key = expectation.between() + "\n" + expectation.what().toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@entente";
    }

    private static String escaped(String words) {
        return Legible.of(words).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Folds a line behind at most 75 octets, never within a character (RFC 5545, 3.1). */
    private void line(String content) {
        int octets = 0;
        for (int character : content.codePoints().toArray()) {
            String letter = Character.toString(character);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append("\r\n");
    }
}
