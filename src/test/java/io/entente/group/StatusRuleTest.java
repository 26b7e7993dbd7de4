package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.AgreementStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {
    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1 PROPOSED                                            | PROPOSED           | the first report says it
            1 PROPOSED, 2 UNDER_NEGOTIATION                       | UNDER_NEGOTIATION  | talks open
            1 UNDER_NEGOTIATION, 2 PROPOSED                       | UNDER_NEGOTIATION  | a proposal after talks have opened is background
            1 AWAITING_SIGNATURE, 2 UNDER_NEGOTIATION             | UNDER_NEGOTIATION  | before signature the newest report decides
            1 SIGNED, 2 AWAITING_SIGNATURE                        | SIGNED             | what is signed is not unsigned
            1 SIGNED, 2 UNDER_NEGOTIATION                         | SIGNED             | nor negotiated again
            1 SIGNED, 2 PROPOSED                                  | SIGNED             | nor proposed
            1 RATIFIED, 2 SIGNED                                  | RATIFIED           | ratification stands
            1 IN_FORCE, 2 SIGNED                                  | IN_FORCE           | force stands
            1 IN_FORCE, 2 RATIFIED                                | IN_FORCE           | a late ratification does not take it out of force
            1 SIGNED, 2 RATIFIED, 3 IN_FORCE                      | IN_FORCE           | the ladder is climbed
            1 UNDER_NEGOTIATION, 2 STALLED                        | STALLED            | talks stall
            1 STALLED, 2 PROPOSED                                 | STALLED            | a proposal to resume is no resumption
            1 STALLED, 2 UNDER_NEGOTIATION                        | UNDER_NEGOTIATION  | talks move again
            1 STALLED, 2 SIGNED                                   | SIGNED             | a signature ends the stall
            1 SIGNED, 2 STALLED                                   | STALLED            | ratification stalls
            1 SIGNED, 2 STALLED, 3 UNDER_NEGOTIATION              | STALLED            | talks about talks do not unsign it
            1 SIGNED, 2 STALLED, 3 RATIFIED                       | RATIFIED           | ratification moves
            1 IN_FORCE, 2 STALLED                                 | IN_FORCE           | talks on changing it stall; it stays in force
            1 IN_FORCE, 2 SUSPENDED                               | SUSPENDED          | operation is suspended
            1 IN_FORCE, 2 SUSPENDED, 3 SIGNED                     | SUSPENDED          | a mention of its signature does not lift the suspension
            1 IN_FORCE, 2 SUSPENDED, 3 IN_FORCE RESUMED           | IN_FORCE           | operation is resumed
            1 IN_FORCE, 2 SUSPENDED, 3 ENDED                      | ENDED              | a suspended one ends
            1 IN_FORCE, 2 ENDED, 3 IN_FORCE                       | ENDED              | the old agreement is mentioned after its end
            1 IN_FORCE, 2 ENDED, 3 IN_FORCE EXTENDED              | IN_FORCE           | extended after all
            1 UNDER_NEGOTIATION, 2 ENDED, 3 UNDER_NEGOTIATION     | ENDED              | given up is given up
            1 UNDER_NEGOTIATION, 2 ENDED, 3 UNDER_NEGOTIATION TALKS_RESUMED | UNDER_NEGOTIATION | talks are resumed
            1 ENDED, 2 SUSPENDED                                  | ENDED              | nothing is left to suspend
            1 UNDER_NEGOTIATION, 1 SIGNED                         | SIGNED             | of one day the further stage counts
            1 STALLED, 1 SIGNED                                   | SIGNED             | the signature came last that day
            5 STALLED, 6 SIGNED SIGNED@2                          | STALLED            | news of what happened before the stall
            5 UNDER_NEGOTIATION, 6 SIGNED SIGNED@2                | SIGNED             | a signature that was overlooked
            5 AWAITING_SIGNATURE, 6 UNDER_NEGOTIATION TALKS_HELD@2 | AWAITING_SIGNATURE | talks held before the text was agreed
            5 SUSPENDED, 6 IN_FORCE ENTERED_INTO_FORCE@2          | SUSPENDED          | news of an entry into force before the suspension
            1 AWAITING_SIGNATURE TEXT_AGREED, 2 AWAITING_SIGNATURE SIGNING_EXPECTED | AWAITING_SIGNATURE | a text agreed is to be signed
            1 AWAITING_SIGNATURE SIGNING_EXPECTED, 2 STALLED      | STALLED            | a signing is put off without a day
            1 AWAITING_SIGNATURE TEXT_AGREED, 2 PROPOSED          | AWAITING_SIGNATURE | an agreed text is proposed no more
            1 SIGNED, 2 RATIFIED RATIFIED, 3 RATIFIED RATIFIED    | RATIFIED           | the second party ratifies; nobody says that it is in force
            1 RATIFIED RATIFIED, 2 SIGNED SIGNED                  | RATIFIED           | the other party's late signature does not undo a ratification
            1 SIGNED, 2 IN_FORCE PROVISIONALLY_APPLIED            | IN_FORCE           | applied provisionally (Article 25)
            1 IN_FORCE PROVISIONALLY_APPLIED, 2 RATIFIED RATIFIED | IN_FORCE           | ratified while it is applied provisionally
            1 IN_FORCE PROVISIONALLY_APPLIED, 2 ENDED TERMINATED  | ENDED              | provisional application is given up
            1 IN_FORCE, 2 IN_FORCE EXTENDED                       | IN_FORCE           | extended
            1 IN_FORCE, 2 AWAITING_SIGNATURE SIGNING_EXPECTED     | IN_FORCE           | what is to be signed is its extension
            1 IN_FORCE, 2 SUSPENDED, 3 UNDER_NEGOTIATION TALKS_RESUMED | SUSPENDED     | talks about it do not lift a suspension
            1 SIGNED, 2 SUSPENDED, 3 SUSPENDED, 4 IN_FORCE RESUMED | IN_FORCE          | suspended, reported again, resumed
            1 IN_FORCE, 2 SUSPENDED, 3 IN_FORCE RESUMED, 4 ENDED EXPIRED | ENDED        | resumed, then expired
            1 IN_FORCE, 2 ENDED REPLACED, 3 SIGNED                | ENDED              | its signature of old is recalled after it was replaced
            1 IN_FORCE NOTICE_GIVEN, 2 IN_FORCE                   | IN_FORCE           | a notice alone ends nothing
            5 ENDED, 6 IN_FORCE ENTERED_INTO_FORCE@2              | ENDED              | news of an entry into force before the end
            """)
    void statusFollowsFromReportsInAnyOrder(String reports, AgreementStatus expected, String because) {
        List<Sighting> sightings = new ArrayList<>(
                Stream.of(reports.split(",\\s*")).map(StatusRuleTest::sighting).toList());
        assertEquals(Optional.of(expected), StatusRule.after(sightings), because);
        Collections.reverse(sightings);
        assertEquals(Optional.of(expected), StatusRule.after(sightings), because + " (read in reverse order)");
    }

    @ParameterizedTest(name = "notice on the 1st, end on the 20th, {0}: on the {1}th {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing more                                        | 19 | IN_FORCE
            nothing more                                        | 20 | ENDED
            deal IND USA; TREATY; Pact; IN_FORCE; EXTENDED DONE | 21 | IN_FORCE
            deal IND USA; TREATY; Pact; IN_FORCE; TERMINATED DENIED | 21 | IN_FORCE
            deal IND USA; TREATY; Pact; IN_FORCE                | 21 | ENDED
            """)
    void noticeTakesEffectOnItsDayUnlessItIsTakenBack(String later, int day, AgreementStatus expected) {
        String notice = "deal IND USA; TREATY; Pact; IN_FORCE; NOTICE_GIVEN DONE; TERMINATED EXPECTED 2019-11-20";
        List<Mention> mentions = Stream.of(
                        Scripted.report("a", "2019-11-01", notice), Scripted.report("b", "2019-11-10", later))
                .flatMap(report -> Mention.in(report, false))
                .toList();
        assertEquals(Optional.of(expected), new History("x", mentions).statusOn(LocalDate.of(2019, 11, day)), later);
    }

    @Test
    void reportThatTellsOfANoticeAndOfItsSuspensionEndsNothing() {
        List<Mention> mentions = Stream.of(
                        Scripted.report(
                                "a",
                                "2019-11-22",
                                "deal JPN KOR; AGREEMENT; Pact; IN_FORCE; NOTICE_GIVEN DONE 2019-08-22"),
                        Scripted.report(
                                "b",
                                "2019-11-24",
                                "deal JPN KOR; AGREEMENT; Pact; IN_FORCE; NOTICE_GIVEN DONE; RESUMED DONE;"
                                        + " TERMINATED EXPECTED 2019-11-29"))
                .flatMap(report -> Mention.in(report, false))
                .toList();
        assertEquals(
                Optional.of(AgreementStatus.IN_FORCE), new History("x", mentions).statusOn(LocalDate.of(2019, 12, 31)));
    }

    private static Sighting sighting(String words) {
        String[] parts = words.strip().split(" ");
        String deal = "deal IND USA; TREATY; Pact; " + parts[1];
        if (parts.length > 2) {
            String[] event = parts[2].split("@");
            deal += "; " + event[0] + " DONE" + (event.length > 1 ? " 2019-11-0" + event[1] : "");
        }
        return Mention.in(Scripted.report("a", "2019-11-0" + parts[0], deal), false)
                .map(Sighting::of)
                .findFirst()
                .orElseThrow();
    }
}
