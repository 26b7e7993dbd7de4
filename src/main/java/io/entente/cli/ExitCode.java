package io.entente.cli;

/** The codes with which the program ends; 130 and 143 come from the system when a signal stops it. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_UNREAD = 3;
    static final int REGISTER_HELD = 4;

    static final String HELP = "0 done; 1 failed; 2 wrong usage; 3 done, but some input could not be read (only with"
            + " --strict); 4 another run holds the register; 130 or 143 stopped by a signal, safely.";

    private ExitCode() {}
}
