package io.entente.read;

import io.entente.model.ArticleHead.DateOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The day on which an article was published, from the best origin that gives a sensible one.
 *
 * @param day the day
 * @param origin how it is known
 * @param moment when on that day, where the file states it
 */
record PublicationDay(LocalDate day, DateOrigin origin, Optional<Instant> moment) {
    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
    /** Zero as computers count time, which stands for "not known". */
    private static final LocalDate EPOCH = LocalDate.EPOCH;
    /** News is dated ahead where the day has come elsewhere, or for tomorrow's paper. */
    private static final int DAYS_AHEAD = 2;

    /** Returns the day of an article, given what its file states of it, and the paragraphs of which one may open with a dateline. */
    static PublicationDay of(Draft draft, List<String> opening, Item item, LocalDate latestDay) {
        LocalDate fileDay = LocalDate.ofInstant(item.modified(), ZoneOffset.UTC);
        return stated(draft, latestDay)
                .map(day -> new PublicationDay(day, DateOrigin.METADATA, moment(draft, day)))
                .or(() -> dateline(opening, item, fileDay)
                        .filter(day -> isSensible(day, latestDay))
                        .map(day -> new PublicationDay(day, DateOrigin.DATELINE, Optional.empty())))
                .or(() -> inPlace(item)
                        .filter(day -> isSensible(day, latestDay))
                        .map(day -> new PublicationDay(day, DateOrigin.FILE_NAME, Optional.empty())))
                .orElseGet(() -> new PublicationDay(fileDay, DateOrigin.FILE_TIME, Optional.empty()));
    }

    private static Optional<LocalDate> stated(Draft draft, LocalDate latestDay) {
        return draft.get(Field.PUBLISHED)
                .flatMap(DayText::read)
                .filter(day -> isSensible(day, latestDay))
                .or(() -> draft.get(Field.URL).flatMap(DayText::inName).filter(day -> isSensible(day, latestDay)));
    }

    private static Optional<Instant> moment(Draft draft, LocalDate day) {
        return draft.get(Field.PUBLISHED)
                .filter(stated -> DayText.read(stated).equals(Optional.of(day)))
                .flatMap(stated -> TimeText.read(stated, day));
    }

    private static Optional<LocalDate> dateline(List<String> opening, Item item, LocalDate fileDay) {
        return opening.stream()
                .flatMap(paragraph -> Dateline.of(paragraph).stream())
                .findFirst()
                .flatMap(line -> line.day(DayText.yearInName(item.place()), fileDay.plusDays(DAYS_AHEAD)));
    }

    private static Optional<LocalDate> inPlace(Item item) {
        return DayText.inName(item.name()).or(() -> DayText.inName(item.place()));
    }

    private static boolean isSensible(LocalDate day, LocalDate latestDay) {
        return !day.isBefore(EARLIEST) && !day.equals(EPOCH) && !day.isAfter(latestDay.plusDays(DAYS_AHEAD));
    }
}
