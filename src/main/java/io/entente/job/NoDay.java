package io.entente.job;

/** No day was named for a brief, and the register holds no article that would give one. */
public final class NoDay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoDay() {
        super("the register is empty, so the day of the meeting must be named: --on 2019-12-18");
    }
}
