package io.entente.write.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Claim;
import io.entente.model.EventKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {
    @ParameterizedTest
    @CsvSource({
        "SIGNED, signed, to be signed, not signed",
        "SIGNING_EXPECTED, signing expected, signing expected, signing not expected",
        "ENTERED_INTO_FORCE, entered into force, to enter into force, not entered into force",
        "IN_OPERATION, in operation, to be in operation, not in operation",
        "EXPIRED, expired, to expire, not expired",
        "TALKS_HELD, talks held, talks to be held, talks not held",
        "TEXT_AGREED, text agreed, text to be agreed, text not agreed",
        "NOTICE_GIVEN, notice given, notice to be given, notice not given"
    })
    void saysWhatIsDoneExpectedAndDenied(EventKind event, String done, String expected, String denied) {
        assertEquals(done, EventWords.of(event, Claim.DONE));
        assertEquals(expected, EventWords.of(event, Claim.EXPECTED));
        assertEquals(denied, EventWords.of(event, Claim.DENIED));
    }
}
