package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.MeetingBrief;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sets the first that is likely to fit    | 6.0 5.0 3.9 3.0 | 6 5 4 3 | 2 | 2
            sets a shorter one where it does not    | 6.0 5.0 3.9 3.0 | 7 6 5 4 | 3 | 2 3
            sets a fuller one where there is room   | 6.0 4.3 3.9 3.0 | 6 4 3 2 | 1 | 2 1
            goes back where the fuller does not fit | 6.0 4.3 3.9 3.0 | 6 5 3 2 | 2 | 2 1
            sets the whole brief where it fits      | 2.0 1.5 1.2 1.0 | 2 2 1 1 | 0 | 0
            sets the shortest where none fits       | 9.0 8.0 7.0 6.0 | 9 8 7 6 | 3 | 3
            """)
    void findsTheFullestVersionThatFits(String what, String guesses, String pages, int best, String set) {
        List<MeetingBrief> versions = List.of(
                MeetingBriefs.version(0), MeetingBriefs.version(1), MeetingBriefs.version(2), MeetingBriefs.version(3));
        List<String> tried = new ArrayList<>();
        Printed printed = new Fitting(
                        versions, brief -> Double.parseDouble(guesses.split(" ")[versions.indexOf(brief)]), brief -> {
                            int version = versions.indexOf(brief);
                            tried.add(String.valueOf(version));
                            return new Printed(brief, Integer.parseInt(pages.split(" ")[version]), folder -> {});
                        })
                .best();
        assertEquals(best, versions.indexOf(printed.brief()), what);
        assertEquals(set, String.join(" ", tried), what);
    }
}
