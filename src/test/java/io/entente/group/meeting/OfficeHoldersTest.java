package io.entente.group.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.MeetingBrief.Holder;
import io.entente.model.Party;
import io.entente.model.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {
    private static final String DEFENCE = "; Secretary of Defense; DEFENCE_MINISTER";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            later named holder replaces the earlier   | 2018-09-06 Jim Mattis, 2019-07-23 Mark Esper                       | Mark Esper after Jim Mattis
            one who is named in between is no holder  | 2019-01-01 Mark Esper, 2019-02-01 Ann Guest, 2019-03-01 Mark Esper | Mark Esper
            one person under several forms of a name  | 2019-01-01 Esper, 2019-02-01 Dr Mark T. Esper, 2019-03-01 Mark Esper | Mark Esper
            former holder stands under no office      | 2019-01-01 Mark Esper, 2020-11-10 -Mark Esper                      | ''
            former holder makes no successor          | 2019-01-01 Jim Mattis, 2019-08-01 Mark Esper, 2019-09-01 -Jim Mattis | Mark Esper after Jim Mattis
            """)
    void tellsWhoHoldsAnOffice(String what, String namings, String expected) {
        List<Report> reports =
                Stream.of(namings.split(", ")).map(OfficeHoldersTest::naming).toList();
        assertEquals(expected, holders(reports), what);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an office under two titles            | Defense Secretary; DEFENCE_MINISTER      | Secretary of Defense; DEFENCE_MINISTER | B
            an office with and without its state  | US Trade Representative; TRADE_MINISTER  | Trade Representative; TRADE_MINISTER   | B
            two offices of one rank               | Commerce Secretary; TRADE_MINISTER       | Trade Representative; TRADE_MINISTER   | B, A
            a deputy beside the minister          | Deputy Secretary of State; FOREIGN_MINISTER | Secretary of State; FOREIGN_MINISTER | B, A
            president and vice president          | Vice President; HEAD_OF_STATE            | President; HEAD_OF_STATE               | B, A
            """)
    void tellsOfficesApart(String what, String first, String second, String expected) {
        List<Report> reports = List.of(
                Scripted.report("a", "2019-01-01", "holds USA; Ada A; " + first),
                Scripted.report("b", "2019-02-01", "holds USA; Bob B; " + second));
        String holders = OfficeHolders.of(new Party("USA"), "United States", reports).stream()
                .map(holder -> holder.official().name().substring(4))
                .collect(Collectors.joining(", "));
        assertEquals(expected, holders, what);
    }

    private static Report naming(String words) {
        String day = words.substring(0, 10);
        String name = words.substring(11).replace("-", "");
        return Scripted.report(
                words.replace(' ', '-'), day, (words.contains(" -") ? "held USA; " : "holds USA; ") + name + DEFENCE);
    }

    private static String holders(List<Report> reports) {
        return OfficeHolders.of(new Party("USA"), "United States", reports).stream()
                .map((Holder holder) -> holder.official().name()
                        + holder.predecessor()
                                .map(before -> " after " + before.name())
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }
}
