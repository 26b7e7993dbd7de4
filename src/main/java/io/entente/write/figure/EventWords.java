package io.entente.write.figure;

import io.entente.model.Claim;
import io.entente.model.EventKind;

/** What a reader is told of an event: "signed" when it is done, "to be signed" when expected, "not signed" when denied. */
final class EventWords {
    private EventWords() {}

    static String of(EventKind event, Claim claim) {
        return switch (claim) {
            case DONE -> event.words();
            case EXPECTED -> expected(event);
            case DENIED -> denied(event);
        };
    }

    private static String expected(EventKind event) {
        return switch (event) {
            case SIGNING_EXPECTED -> event.words();
            case ENTERED_INTO_FORCE -> "to enter into force";
            case EXPIRED -> "to expire";
            case STALLED -> "to stall";
            case TALKS_ANNOUNCED, TALKS_HELD, TALKS_RESUMED, TALKS_BROKEN_OFF, TEXT_AGREED, NOTICE_GIVEN ->
                afterSubject(event, "to be ");
            default -> "to be " + event.words();
        };
    }

    private static String denied(EventKind event) {
        return switch (event) {
            case SIGNING_EXPECTED -> "signing not expected";
            case TALKS_ANNOUNCED, TALKS_HELD, TALKS_RESUMED, TALKS_BROKEN_OFF, TEXT_AGREED, NOTICE_GIVEN ->
                afterSubject(event, "not ");
            default -> "not " + event.words();
        };
    }

    private static String afterSubject(EventKind event, String words) {
        return event.words().replaceFirst(" ", " " + words);
    }
}
