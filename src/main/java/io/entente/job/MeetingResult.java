package io.entente.job;

import java.util.concurrent.atomic.AtomicReference;

/** Takes what came of a run out of the context in which the run lived. */
final class MeetingResult {
    private final AtomicReference<MeetingOutcome> outcome = new AtomicReference<>();

    void set(MeetingOutcome written) {
        outcome.set(written);
    }

    MeetingOutcome get() {
        return outcome.get();
    }
}
