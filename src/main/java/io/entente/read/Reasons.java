package io.entente.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Puts into plain words why a file could not be read. */
final class Reasons {
    private Reasons() {}

    static String of(IOException broken) {
        if (broken instanceof NotReadable reason) {
            return reason.getMessage();
        }
        if (broken instanceof AccessDeniedException) {
            return "may not be opened; give this user the right to read it";
        }
        if (broken instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (broken instanceof EOFException) {
            return "breaks off in the middle; fetch or save it again";
        }
        return "could not be read: " + broken.getMessage();
    }
}
