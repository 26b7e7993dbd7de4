package io.entente.write.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Agreement.TimelineEntry;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Quote;
import io.entente.write.page.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FiguresTest {
    @Test
    void timelineSaysItsCourseInWords() {
        Element picture = draw(List.of(
                entry(EventKind.SIGNING_EXPECTED, Claim.EXPECTED, "2019-12-01"),
                entry(EventKind.TALKS_HELD, Claim.DONE, "2018-09-06"),
                entry(EventKind.SUSPENDED, Claim.DENIED, "2019-11-01")));
        assertEquals(
                "Course of the annex: talks held, 6 September 2018; not suspended, 1 November 2019; "
                        + "signing expected, 1 December 2019.",
                picture.getAttribute("alt"));
    }

    @Test
    void timelineKeepsNeighboursApartAndWithinThePicture() {
        Element picture = draw(IntStream.range(1, 10)
                .mapToObj(day -> entry(EventKind.values()[day], Claim.DONE, "2019-11-0" + day))
                .toList());
        double[] places = places(picture);
        assertEquals(6, places.length);
        for (int i = 1; i < places.length; i++) {
            double gap = places[i] - places[i - 1];
            assertTrue(gap >= 100, () -> "events stand " + gap + " apart");
        }
        assertTrue(places[0] >= 40 && places[5] <= 590, places[0] + " to " + places[5]);
    }

    @Test
    void timelineNeedsTwoDifferentDays() {
        assertTrue(new Timeline("x", List.of()).isEmpty());
        assertTrue(new Timeline(
                        "x",
                        List.of(
                                entry(EventKind.SIGNED, Claim.DONE, "2019-11-01"),
                                entry(EventKind.RATIFIED, Claim.DONE, "2019-11-01")))
                .isEmpty());
    }

    private static double[] places(Element picture) {
        var discs = picture.getElementsByTagName("circle");
        return IntStream.range(0, discs.getLength())
                .mapToDouble(i -> Double.parseDouble(((Element) discs.item(i)).getAttribute("cx")))
                .toArray();
    }

    private static Element draw(List<TimelineEntry> entries) {
        Tag page = Tag.page(UnaryOperator.identity());
        new Timeline("the annex", entries).draw(page);
        return Stream.of(page.document().getElementsByTagName("svg").item(0))
                .map(Element.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static TimelineEntry entry(EventKind kind, Claim claim, String day) {
        LocalDate date = LocalDate.parse(day);
        Event event = new Event(
                kind,
                claim,
                Optional.of(DateRange.on(date)),
                Optional.empty(),
                Optional.empty(),
                "r",
                new Quote("x", 0, 1));
        return new TimelineEntry(event, "a1", date);
    }
}
