package io.entente.cli;

/** Something that the user asked for cannot be done as it was asked; the message says what was possible. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
