package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.Agreement;
import io.entente.model.Agreement.Evidence;
import io.entente.model.Briefing;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbridgementTest {
    private static final LocalDate START = LocalDate.of(2015, 1, 5);

    @Test
    void briefingAfterYearsCitesTheNewsTheLatestReportsAndTheFirst() {
        List<Report> years = IntStream.range(0, 250)
                .mapToObj(week -> Scripted.report(
                        "w" + week,
                        START.plusWeeks(week).toString(),
                        "deal FRA IND; AGREEMENT; fisheries agreement; UNDER_NEGOTIATION; TALKS_HELD DONE "
                                + START.plusWeeks(week)))
                .toList();
        List<Report> all = Stream.concat(
                        years.stream(),
                        IntStream.range(0, 20)
                                .mapToObj(n -> Scripted.report(
                                        "now" + n,
                                        START.plusWeeks(249).plusDays(1).toString(),
                                        "deal FRA IND; AGREEMENT; fisheries agreement; SIGNED")))
                .toList();
        Briefing briefing = Composer.compose(
                Edition.of(Period.weekOf(START.plusWeeks(249))), Holdings.of(all), List.of(), List.of(), Party::code);
        Agreement agreement = briefing.changes().get(0);
        assertEquals(
                "w249 w248 w247 w246 w245 w244 w243 w242 w241 w0",
                agreement.evidence().stream()
                        .map(Evidence::articleId)
                        .filter(id -> id.startsWith("w"))
                        .collect(Collectors.joining(" ")));
        assertEquals(20 + 10, agreement.evidence().size());
        assertEquals(17, agreement.timeline().size());
        assertEquals(START, agreement.firstReported());
        assertEquals(START, agreement.timeline().get(0).reported());
    }
}
