package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.DateRange;
import io.entente.model.Event;
import io.entente.model.EventKind;
import io.entente.model.Findings;
import io.entente.model.MeetingFinding;
import io.entente.model.MeetingFinding.Timing;
import io.entente.model.Relationship;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            India and Japan signed a customs agreement in Tokyo on Friday.                              | SIGNED
            The customs agreement between India and Japan was signed in Tokyo on Friday.                | SIGNED
            India and Japan are expected to sign a customs agreement in December.                       | AWAITING_SIGNATURE
            India and Japan have finalised a customs agreement.                                         | AWAITING_SIGNATURE
            India and Japan are negotiating a customs agreement.                                        | UNDER_NEGOTIATION
            India proposed a customs agreement with Japan.                                              | PROPOSED
            Japan's parliament ratified the customs agreement with India on Friday.                     | RATIFIED
            The customs agreement between India and Japan entered into force on Friday.                 | IN_FORCE
            India and Japan renewed their customs agreement for five years.                             | IN_FORCE
            Talks on a customs agreement between India and Japan have stalled.                          | STALLED
            India suspended its customs agreement with Japan on Friday.                                 | SUSPENDED
            India terminated its customs agreement with Japan on Friday.                                | ENDED
            India withdrew from the customs agreement with Japan on Friday.                             | ENDED
            """)
    void readsTheStageThatASentenceReports(String sentence, AgreementStatus status) {
        AgreementFinding found = only(sentence);
        assertEquals(status, found.status(), sentence);
        assertEquals("[IND, JPN]", found.parties().toString(), sentence);
    }

    @Test
    void readsExpectedSigningWithItsDate() {
        String sentence = "India and Japan are expected to sign a customs agreement on 12 December.";
        Event event = only(sentence).events().get(0);
        assertEquals(EventKind.SIGNING_EXPECTED, event.kind(), sentence);
        assertEquals(Claim.EXPECTED, event.claim(), sentence);
        assertEquals(DateRange.on(LocalDate.of(2019, 12, 12)), event.date().orElseThrow(), sentence);
    }

    @Test
    void marksTheWordsThatShowTheStatus() {
        AgreementFinding found = only("On Friday  India and Japan\nsigned a customs agreement.");
        assertEquals("signed", found.quote().words());
        assertEquals(
                "On Friday India and Japan signed a customs agreement.",
                found.quote().sentence());
    }

    @Test
    void knowsAnAcronymThatWasIntroducedInBrackets() {
        String text = "India and Japan signed the Orbital Debris Tracking Agreement (ODTA) on Friday. "
                + "The ODTA must still be ratified by both parliaments.";
        AgreementFinding found = only(text);
        assertEquals("Orbital Debris Tracking Agreement", found.name(), text);
        assertEquals("ODTA", found.acronym().orElseThrow(), text);
        assertEquals(AgreementStatus.SIGNED, found.status(), text);
    }

    @Test
    void takesThePactForTheOneSpokenOfBefore() {
        String text = "India and Japan finished talks on a customs agreement last week.\n\n"
                + "The pact was signed in Tokyo on Friday.";
        AgreementFinding found = only(text);
        assertEquals(AgreementStatus.SIGNED, found.status(), text);
        assertTrue(found.name().contains("customs agreement"), found.name());
    }

    @Test
    void namesAnAgreementByKindAndSubject() {
        assertEquals(
                "MoU on water management",
                only("Lebanon and Cyprus signed an MoU on water management.").name());
    }

    @Test
    void readsEachPairOfAgreementsToldOfInOneBreath() {
        String sentence = "The United Arab Emirates signed tax treaties with Fiji, Kenya and Peru on Friday.";
        assertEquals(
                "[[ARE, FJI], [ARE, KEN], [ARE, PER]]",
                Articles.read(sentence).agreements().stream()
                        .map(AgreementFinding::parties)
                        .toList()
                        .toString(),
                sentence);
    }

    @Test
    void tellsTalksBrokenOffFromAnAgreementSuspended() {
        String sentence = "Canada suspended talks on a trade agreement with Peru on Friday.";
        assertEquals(AgreementStatus.STALLED, only(sentence).status(), sentence);
    }

    @Test
    void takesNoCompanyDealForAnAgreementBetweenStates() {
        String text = "Indian carmaker Vahan Ltd said its shares rose after the company signed a supply agreement "
                + "with a Japanese company, Kita Corp.";
        assertEquals(List.of(), Articles.read(text).agreements(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A great deal of rain fell in India and Japan.",
                "The president of Chad deals with floods.",
                "Jordan Miller scored twice as the club beat its rivals.",
                "Lawmakers passed the budget bill after a deal between the two parties."
            })
    void readsNoAgreementWhereNoneIsReported(String sentence) {
        assertEquals(List.of(), Articles.read(sentence).agreements(), sentence);
    }

    @Test
    void readsAMeetingWithPlaceDateAndParticipants() {
        String text = "Indian Defence Minister Rajnath Singh met US Defense Secretary Mark Esper in Bangkok on Sunday.";
        MeetingFinding meeting = Articles.read(text).meetings().get(0);
        assertEquals(Relationship.of("IND", "USA"), meeting.between(), text);
        assertEquals("Bangkok", meeting.place().orElseThrow(), text);
        assertEquals(Timing.HELD, meeting.timing(), text);
        assertEquals(DateRange.on(Articles.PUBLISHED), meeting.date().orElseThrow(), text);
        assertEquals(
                "Rajnath Singh, Mark Esper",
                meeting.participants().stream().map(o -> o.name()).collect(Collectors.joining(", ")),
                text);
    }

    @Test
    void readsAnAnnouncedVisitAsUpcoming() {
        String text = "Japanese Prime Minister Shinzo Abe will visit India next month.";
        MeetingFinding meeting = Articles.read(text).meetings().get(0);
        assertEquals(Timing.UPCOMING, meeting.timing(), text);
        assertEquals(Relationship.of("IND", "JPN"), meeting.between(), text);
    }

    @Test
    void countsTheSovietUnionsTreatiesToRussiaToday() {
        String text = "Russia and the United States accuse each other of breaking the INF Treaty.";
        assertEquals("[RUS, USA]", only(text).parties().toString(), text);
    }

    @Test
    void givesEqualFindingsForEqualArticles() {
        String text =
                "India and Japan signed a customs agreement. Japan and Peru are negotiating an air services agreement.";
        Findings once = Articles.read(text);
        assertEquals(once, Articles.read(text));
    }

    @Test
    void readsAnArticleWithoutTextAsNothing() {
        assertEquals(Findings.NONE, Extractor.standard().read(Articles.of("", "")));
    }

    private static AgreementFinding only(String text) {
        List<AgreementFinding> agreements = Articles.read(text).agreements();
        assertEquals(1, agreements.size(), () -> "in '" + text + "' reads " + agreements);
        return agreements.get(0);
    }
}
