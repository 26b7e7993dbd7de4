package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsTest {
    @ParameterizedTest(name = "announced for {0}, then {1} on the {2}th: overdue is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2019-11-13 | pair FRA IND                               | 16 | Meeting in Paris | no report of it
            2019-11-13 | met FRA IND; Paris; 2019-11-13; HELD       | 14 |                  | it was held
            2019-11-13 | met FRA IND; ; ; HELD                      | 15 |                  | a report names no day
            2019-11-13 | met FRA IND; Paris; 2019-11-06; HELD       | 14 | Meeting in Paris | another one was held
            2019-11-13 | met DEU IND; Paris; 2019-11-13; HELD       | 14 | Meeting in Paris | others met
            2019-11-13 | met FRA IND; Paris; 2019-12-02; UPCOMING   | 12 |                  | it was put off
            2019-11-13 | met FRA IND; Delhi; 2019-12-02; UPCOMING   | 12 | Meeting in Paris | another one is announced
            2019-11-18 | pair FRA IND                               | 16 |                  | its day has not come
            2019-11    | pair FRA IND                               | 16 |                  | the month is not over
            2019-10-02 | pair FRA IND                               | 16 |                  | long past
            """)
    void meetingIsOverdueWithoutAReportOfIt(String announced, String later, int day, String expected, String because) {
        List<Report> reports = new ArrayList<>(List.of(
                Scripted.report("a", "2019-09-20", "met FRA IND; Paris; " + announced + "; UPCOMING"),
                Scripted.report("b", "2019-11-" + day, later)));
        List<String> overdue = Composer.compose(
                        Edition.of(Period.weekOf(LocalDate.of(2019, 11, 13))),
                        Holdings.of(reports),
                        List.of(),
                        List.of(),
                        Party::code)
                .overdue()
                .stream()
                .map(expectation -> expectation.what())
                .toList();
        assertEquals(expected == null ? List.of() : List.of(expected), overdue, because);
    }
}
