package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Note;
import io.entente.model.DateRange;
import io.entente.model.EventKind;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final Note NOTE = new Note("A. Desk", LocalDate.of(2019, 12, 20), "The communiqué says so.");
    private static final List<Report> REPORTS = List.of(
            Scripted.report(
                    "a", "2019-11-10", "deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE"),
            Scripted.report("b", "2019-11-12", "deal IND USA; AGREEMENT; security pact; PROPOSED"),
            Scripted.report("c", "2019-11-14", "deal IND USA; AGREEMENT; security pact; ENDED"));

    @Test
    void renamedAgreementKeepsItsIdAndItsOldName() {
        Agreement renamed = agreements(new Correction.Rename("IND-USA-security-pact", "Defence Pact", NOTE))
                .get(1);
        assertEquals("Defence Pact", renamed.name(), renamed.toString());
        assertEquals("IND-USA-security-pact", renamed.id());
        assertEquals(List.of("security pact"), renamed.aliases());
    }

    @Test
    void mergedAgreementsHaveOneHistory() {
        List<Agreement> merged =
                agreements(new Correction.Merge("IND-USA-security-pact", "IND-USA-industrial-security-annex", NOTE));
        assertEquals(1, merged.size());
        assertEquals(3, merged.get(0).evidence().size());
        assertEquals(AgreementStatus.ENDED, merged.get(0).status());
    }

    @Test
    void splitUndoesWhatWasTakenForOne() {
        List<Agreement> split = agreements(
                new Correction.Merge("IND-USA-security-pact", "IND-USA-industrial-security-annex", NOTE),
                new Correction.Split("IND-USA-industrial-security-annex", "security pact", NOTE));
        assertEquals(
                List.of("IND-USA-industrial-security-annex", "IND-USA-security-pact"),
                split.stream().map(Agreement::id).toList());
    }

    @Test
    void rejectedFindingPlaysNoPart() {
        Agreement pact = agreements(new Correction.Rejection("c", "IND-USA-security-pact", NOTE))
                .get(1);
        assertEquals(AgreementStatus.PROPOSED, pact.status());
    }

    @Test
    void agreementGoesWithItsLastFinding() {
        assertEquals(
                1,
                agreements(
                                new Correction.Rejection("b", "IND-USA-security-pact", NOTE),
                                new Correction.Rejection("c", "IND-USA-security-pact", NOTE))
                        .size());
    }

    @Test
    void addedEventNamesTheAnalystAsItsSource() {
        Agreement annex = agreements(addition("Industrial Security Annex", EventKind.SIGNED, "2019-12-18"))
                .get(0);
        assertEquals(AgreementStatus.SIGNED, annex.status());
        assertEquals(
                Optional.of("analyst's correction by A. Desk of 20 December 2019"),
                annex.evidence().get(0).saidBy());
        assertEquals(LocalDate.of(2019, 12, 18), annex.lastReported());
    }

    @Test
    void agreementFromATreatyOfficeNeedsNoArticle() {
        Agreement treaty = agreements(addition("Extradition Treaty", EventKind.ENTERED_INTO_FORCE, "1999-07-21"))
                .get(0);
        assertEquals("IND-USA-extradition-treaty", treaty.id());
        assertEquals(AgreementStatus.IN_FORCE, treaty.status());
    }

    private static Correction addition(String name, EventKind kind, String day) {
        return new Correction.Addition(
                Set.of(new Party("IND"), new Party("USA")),
                name.endsWith("Annex") ? Instrument.ANNEX : Instrument.TREATY,
                name,
                Optional.empty(),
                kind,
                Claim.DONE,
                Optional.of(DateRange.on(LocalDate.parse(day))),
                Optional.empty(),
                NOTE);
    }

    private static List<Agreement> agreements(Correction... corrections) {
        return Composer.agreements(DAY, REPORTS, List.of(corrections));
    }
}
