package io.entente.group.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.group.Dossier;
import io.entente.model.Briefing.Meeting;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncountersTest {
    private static final LocalDate ON = LocalDate.of(2019, 12, 18);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            dated to the day           | Oslo; 2019-12-18; UPCOMING, Rome; 2019-12; UPCOMING        | Oslo | Rome |
            in the month of the day    | Rome; 2019-12; UPCOMING, Oslo; 2020-02; UPCOMING           | Rome | Oslo |
            not near the day           | Oslo; 2020-02; UPCOMING                                    |      | Oslo |
            without a day              | Oslo; ; UPCOMING                                           |      | Oslo |
            reported held on the day   | Oslo; 2019-12-18; HELD                                     | Oslo |      |
            announced and gone by      | Oslo; 2019-11; UPCOMING                                    |      |      |
            held before                | Oslo; 2019-11-01; HELD, Rome; 2019-12-01; HELD             |      |      | Rome Oslo
            """)
    void tellsTheMeetingFromThoseBeforeAndAfter(
            String what, String meetings, String occasion, String coming, String held) {
        Encounters encounters = new Encounters(ON, known(meetings));
        assertEquals(words(occasion), places(encounters.occasion().stream().toList()), what);
        assertEquals(words(coming), places(encounters.coming()), what);
        assertEquals(words(held), places(encounters.held()), what);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Oslo; 2019-11-01; HELD, Rome; 2019-12-01; HELD | 2019-12-01 LAST_MEETING
            Oslo; 2019-12-18; HELD                         | 2018-12-18 A_YEAR
            """)
    void looksBackToTheLastMeetingElseAYear(String meetings, String expected) {
        var since = new Encounters(ON, known(meetings)).since();
        assertEquals(expected, since.day() + " " + since.choice(), meetings);
    }

    private static List<Meeting> known(String meetings) {
        List<Report> reports = new ArrayList<>();
        for (String meeting : meetings.split(", ")) {
            reports.add(Scripted.report("r" + reports.size(), "2019-12-18", "met IND USA; " + meeting));
        }
        return Dossier.of(Relationship.of("IND", "USA"), new Party("IND"), ON, reports, List.of(), Party::code)
                .meetings();
    }

    private static String words(String given) {
        return given == null ? "" : given;
    }

    private static String places(List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.finding().place().orElse("?"))
                .collect(Collectors.joining(" "));
    }
}
