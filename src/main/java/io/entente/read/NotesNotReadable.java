package io.entente.read;

/** An office's notes cannot be read; the message says where, and what was expected. */
public final class NotesNotReadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotesNotReadable(String message) {
        super(message);
    }
}
