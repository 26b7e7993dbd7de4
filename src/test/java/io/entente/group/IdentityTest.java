package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            IND USA; ANNEX; Industrial Security Annex (ISA)   | IND USA; ANNEX; ISA                            | same
            IND USA; ANNEX; Industrial Security Annex (ISA)   | IND USA; AGREEMENT; industrial security pact   | same
            IND USA; ANNEX; Industrial Security Annex (ISA)   | IND USA; AGREEMENT; security pact              | apart
            IND USA; ANNEX; Industrial Security Annex (ISA)   | IND JPN; ANNEX; Industrial Security Annex      | apart
            IND USA; AGREEMENT; trade deal                    | IND USA; FREE_TRADE_AGREEMENT; free trade deal | same
            IND USA; AGREEMENT; trade deal                    | IND USA; AGREEMENT; extradition agreement      | apart
            IND RUS; PROTOCOL; first protocol                 | IND RUS; PROTOCOL; second protocol             | apart
            AUS GBR; TREATY; 1991 extradition treaty          | AUS GBR; TREATY; 1951 extradition treaty       | apart
            AUS GBR; TREATY; extradition treaty               | AUS GBR; PROTOCOL; protocol on extradition     | apart
            CHN USA; AGREEMENT; phase one trade deal          | CHN USA; AGREEMENT; phase two trade deal       | apart
            CHN USA; AGREEMENT; phase one trade deal          | CHN USA; AGREEMENT; phase-one trade agreement  | same
            IND USA; AGREEMENT; Communications Compatibility and Security Agreement (COMCASA) | IND USA; AGREEMENT; Basic Exchange and Cooperation Agreement (BECA) | apart
            IND JPN; MEMORANDUM_OF_UNDERSTANDING; MoU on water management | IND JPN; MEMORANDUM_OF_UNDERSTANDING; MoU on cyber security | apart
            IND JPN; MEMORANDUM_OF_UNDERSTANDING; MoU on water management | IND JPN; AGREEMENT; water management pact | same
            CHN IND JPN; FREE_TRADE_AGREEMENT; Regional Comprehensive Economic Partnership (RCEP) | IND ASEAN; AGREEMENT; RCEP | same
            IND USA; AGREEMENT; agreement on the transfer of prisoners | IND USA; AGREEMENT; agreement on the protection of prisoners of war | apart
            GBR JPN; FREE_TRADE_AGREEMENT; free trade agreement (FTA) | GBR USA; FREE_TRADE_AGREEMENT; free trade agreement (FTA) | apart
            """)
    void joinsMentionsOfOneAgreement(String one, String other, String expected) {
        int agreements = join(one, other).size();
        assertEquals(expected.equals("same") ? 1 : 2, agreements, one + " | " + other);
        assertEquals(agreements, join(other, one).size(), "in the other order: " + other + " | " + one);
    }

    @Test
    void bareNameDoesNotJoinTwoOfASeries() {
        assertEquals(
                2,
                join(
                                "IND RUS; PROTOCOL; first protocol",
                                "IND RUS; PROTOCOL; second protocol",
                                "IND RUS; PROTOCOL; protocol")
                        .size());
    }

    @Test
    void nameBetweenTwoKindsDoesNotJoinThem() {
        assertEquals(
                2,
                join(
                                "IND USA; ANNEX; Industrial Security Annex (ISA)",
                                "IND USA; AGREEMENT; industrial security pact",
                                "IND USA; AGREEMENT; security pact")
                        .size());
    }

    @Test
    void whatAnArticleAlsoCallsSoIsMoreThanAWordInCommon() {
        assertEquals(
                List.of("US-Japan Farm Trade Agreement, farm trade deal", "ocean trade pact"),
                namesOf(
                        "JPN USA; AGREEMENT; US-Japan Farm Trade Agreement, also farm trade deal; SIGNED",
                        "JPN USA; AGREEMENT; ocean trade pact; ENDED",
                        "JPN USA; AGREEMENT; farm trade deal; SIGNED"));
        assertEquals(
                List.of("Trade and Farm Purchase Agreement, phase one deal, phase-one farm deal"),
                namesOf(
                        "CHN USA; AGREEMENT; Trade and Farm Purchase Agreement, also phase one deal; SIGNED",
                        "CHN USA; AGREEMENT; phase-one farm deal; SIGNED"));
    }

    @Test
    void treatyOfAnotherYearIsNoOtherNameOfThePactNamedBesideIt() {
        assertEquals(
                List.of("Military Secrets Pact, secrets pact", "1965 treaty"),
                namesOf(
                        "JPN KOR; AGREEMENT; Military Secrets Pact, also 1965 treaty, also secrets pact; SIGNED",
                        "JPN KOR; TREATY; 1965 treaty; IN_FORCE"));
    }

    @Test
    void headlineInCapitalsGivesNoNameWhereTheTextHasOne() {
        assertEquals(
                List.of("accord on fishing quotas, NORWAY FISHING ACCORD"),
                namesOf("ISL NOR; AGREEMENT; NORWAY FISHING ACCORD, also accord on fishing quotas; SIGNED"));
        assertEquals(
                List.of("fishing accord, U.S. FISHING ACCORD"),
                namesOf(
                        "ISL USA; AGREEMENT; U.S. FISHING ACCORD; SIGNED",
                        "ISL USA; AGREEMENT; fishing accord; SIGNED"));
        assertEquals(
                List.of("FISHING ACCORD"),
                namesOf("ISL NOR; AGREEMENT; FISHING ACCORD; SIGNED", "ISL NOR; AGREEMENT; accord; SIGNED").stream()
                        .limit(1)
                        .toList());
    }

    // Each agreement's name and what else it is called.
    private static List<String> namesOf(String... deals) {
        List<Mention> mentions = Stream.iterate(0, i -> i < deals.length, i -> i + 1)
                .map(i -> Scripted.report("a" + i, "2019-11-1" + i, "deal " + deals[i]))
                .flatMap(report -> Mention.in(report, false))
                .toList();
        Period day = Period.weekOf(LocalDate.of(2019, 11, 13));
        return Ids.histories(Identity.join(mentions)).stream()
                .map(history -> history.agreement(day))
                .map(agreement -> Stream.concat(Stream.of(agreement.name()), agreement.aliases().stream())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    @Test
    void idStaysWhenAFullerNameIsReportedLater() {
        List<History> histories = Ids.histories(
                join("IND USA; ANNEX; industrial security pact", "IND USA; ANNEX; Industrial Security Annex (ISA)"));
        assertEquals("IND-USA-industrial-security-pact", histories.get(0).id());
        assertEquals("Industrial Security Annex", histories.get(0).name());
    }

    private static List<List<Mention>> join(String... deals) {
        return Identity.join(Stream.iterate(0, i -> i < deals.length, i -> i + 1)
                .map(i -> Scripted.report("a" + i, "2019-11-1" + i, "deal " + deals[i] + "; SIGNED"))
                .flatMap(report -> Mention.in(report, false))
                .toList());
    }
}
