package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Golden;
import io.entente.Lines;
import io.entente.Scripted;
import io.entente.model.Briefing;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final String ANNEX = "deal IND USA; ANNEX; Industrial Security Annex (ISA); ";
    private static final String TRADE = "deal CHN USA; AGREEMENT; phase one trade deal; ";
    private static final List<Report> THREE_WEEKS = List.of(
            Scripted.report("w45a", "2019-11-05", TRADE + "UNDER_NEGOTIATION; TALKS_HELD DONE 2019-11-05"),
            Scripted.report("w45b", "2019-11-06", "deal AUS GBR; TREATY; extradition treaty; IN_FORCE"),
            Scripted.report(
                    "w46a",
                    "2019-11-13",
                    ANNEX + "AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2019-11-20",
                    "met IND USA; Bangkok; 2019-11-12; HELD",
                    "met IND USA; Washington; 2019-12-18; UPCOMING"),
            Scripted.reportBy("Other", "w46b", "2019-11-14", TRADE + "STALLED"),
            Scripted.reportBy("Third", "w46c", "2019-11-14", TRADE + "AWAITING_SIGNATURE"),
            Scripted.report("w46d", "2019-11-15", "pair FRA DEU"),
            Scripted.report("w47a", "2019-11-20", TRADE + "SIGNED; SIGNED DONE 2019-11-20"),
            Scripted.report("w47b", "2019-11-21", "deal AUS GBR; TREATY; extradition treaty; ENDED; TERMINATED DONE"));

    @Test
    void eachWeekSaysWhatChangedSinceTheLast() throws IOException {
        Golden.check("group/three-weeks.txt", threeBriefings(THREE_WEEKS));
    }

    @Test
    void orderOfArrivalPlaysNoPart() {
        List<Report> reversed = new ArrayList<>(THREE_WEEKS);
        Collections.reverse(reversed);
        assertEquals(threeBriefings(THREE_WEEKS), threeBriefings(reversed));
    }

    @Test
    void laterArticlesDoNotChangeAnOldBriefing() {
        List<Report> firstTwoWeeks = THREE_WEEKS.subList(0, 6);
        assertEquals(briefing(46, firstTwoWeeks), briefing(46, THREE_WEEKS));
    }

    @Test
    void conflictCountsPublishersNotArticles() {
        List<Report> reports = List.of(
                Scripted.reportBy("Wire", "a", "2019-11-13", TRADE + "SIGNED"),
                Scripted.reportBy("Wire", "b", "2019-11-13", TRADE + "SIGNED"),
                Scripted.reportBy("Gazette", "c", "2019-11-13", TRADE + "SIGNED"),
                Scripted.reportBy("Tabloid", "d", "2019-11-13", TRADE + "STALLED"),
                Scripted.reportBy("Tabloid", "e", "2019-11-13", TRADE + "STALLED"));
        assertEquals(
                "Of reports of the same day the further stage is followed; 2 independent sources against 1.",
                briefing(46, reports).conflicts().get(0).reason());
    }

    private static String threeBriefings(List<Report> reports) {
        return Lines.of(briefing(45, reports)) + Lines.of(briefing(46, reports)) + Lines.of(briefing(47, reports));
    }

    private static Briefing briefing(int week, List<Report> reports) {
        Period period = Period.weekOf(LocalDate.of(2019, 11, 4).plusWeeks(week - 45L));
        Edition edition = new Edition(
                period,
                Optional.of(new Party("IND")),
                Set.of(Relationship.of("IND", "USA"), Relationship.of("IND", "NPL")),
                Optional.empty());
        return Composer.compose(edition, Holdings.of(reports), List.of(), List.of(), Party::code);
    }
}
