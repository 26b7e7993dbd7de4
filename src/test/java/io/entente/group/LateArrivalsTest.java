package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.Agreement;
import io.entente.model.Agreement.Change;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.model.Briefing.LateArrival;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LateArrivalsTest {
    private static final String PACT = "deal BRA IND; TREATY; extradition treaty; ";
    private static final Report EXPECTED = Scripted.report("w45", "2019-11-06", PACT + "AWAITING_SIGNATURE");
    private static final Report SIGNED = Scripted.report("late", "2019-11-08", PACT + "SIGNED; SIGNED DONE 2019-11-08");
    private static final Report OTHER = Scripted.report("w46", "2019-11-13", "pair FRA IND");

    @Test
    void lateReportOfASignatureIsThisWeeksChange() {
        Agreement pact = briefing(SIGNED, EXPECTED, SIGNED, OTHER).changes().get(0);
        assertEquals(Change.ADVANCED, pact.change());
        assertEquals(Optional.of(AgreementStatus.AWAITING_SIGNATURE), pact.previousStatus());
        assertEquals(AgreementStatus.SIGNED, pact.status());
    }

    @Test
    void sameReportInTimeIsLastWeeksChange() {
        assertEquals(List.of(), briefing(null, EXPECTED, SIGNED, OTHER).changes());
    }

    @Test
    void lateArticleIsListedAndCited() {
        Briefing briefing = briefing(SIGNED, EXPECTED, SIGNED, OTHER);
        assertEquals(List.of(new LateArrival(SIGNED, Optional.empty())), briefing.late());
        assertEquals(
                Optional.of("late"),
                briefing.sources().stream()
                        .map(source -> source.article().id())
                        .filter("late"::equals)
                        .findFirst());
        assertEquals(1, briefing.coverage().articles(), "the period's own articles alone are counted");
    }

    @Test
    void lateOriginalOfACopyThatWasShownIsNoNews() {
        Report shown = withText(Scripted.report("copy", "2019-11-09", PACT + "SIGNED"));
        Report late = withText(SIGNED);
        Briefing briefing = briefing(late, EXPECTED, shown, late, OTHER);
        assertEquals(List.of(), briefing.changes());
        assertEquals(Optional.of("copy"), briefing.late().get(0).original().map(ArticleHead::id));
    }

    @Test
    void newsOfALateArticleWeighsAsMuchAsThisWeeks() {
        Report old = Scripted.report(
                "old", "2019-11-13", "deal BRA FRA; TREATY; prisoner treaty; IN_FORCE; IN_OPERATION DONE 1999-05-01");
        assertEquals(
                List.of("BRA-IND-extradition-treaty", "BRA-FRA-prisoner-treaty"),
                briefing(SIGNED, SIGNED, old).changes().stream()
                        .map(Agreement::id)
                        .toList());
    }

    private static Report withText(Report report) {
        String text = IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        return new Report(report.article(), Fingerprint.of(text), report.findings());
    }

    private static Briefing briefing(Report late, Report... all) {
        Set<ArticleHead> lateHeads = late == null ? Set.of() : Set.of(late.article());
        return Composer.compose(
                Edition.of(Period.weekOf(LocalDate.of(2019, 11, 13))),
                Holdings.of(List.of(all), lateHeads),
                List.of(),
                List.of(),
                Party::code);
    }
}
