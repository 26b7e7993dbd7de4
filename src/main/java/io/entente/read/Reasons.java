package io.entente.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Puts into plain words why a file could not be read. */
final class Reasons {
    private Reasons() {}

    /** A library that meets what it did not expect says so to programmers; a desk needs to know what to do. */
    static String of(Throwable broken) {
        if (broken instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause());
        }
        return broken instanceof StackOverflowError
                ? "is nested deeper than any file of news; save it as text"
                : "is damaged or of a kind that is not known ("
                        + broken.getClass().getSimpleName() + "); fetch it again or save it as text";
    }

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
        if (broken instanceof ZipException) {
            return String.valueOf(broken.getMessage()).contains("encrypt")
                    ? "is protected by a password; save it without one"
                    : "is damaged (" + broken.getMessage() + "); fetch or save it again";
        }
        return "could not be read: " + broken.getMessage();
    }
}
