package io.entente.register;

import java.nio.file.Path;

/** Another run holds the register. */
public final class RegisterLocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterLocked(Path lockFile, String process) {
        super(message((process.isEmpty() ? "" : " (process " + process + ")") + "; lock file: " + lockFile));
    }

    RegisterLocked(String holder) {
        super(message(" (" + holder + ")"));
    }

    private static String message(String which) {
        return "another run holds the register" + which
                + "; wait until it has finished, then run the same command again";
    }
}
