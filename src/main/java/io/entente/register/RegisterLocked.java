package io.entente.register;

import java.nio.file.Path;

/** Another run holds the register. */
public final class RegisterLocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterLocked(Path lockFile, String process) {
        super("another run holds the register" + (process.isEmpty() ? "" : " (process " + process + ")")
                + "; lock file: " + lockFile + "; wait until it has finished, then run the same command again");
    }
}
