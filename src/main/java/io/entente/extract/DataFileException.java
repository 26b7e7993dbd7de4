package io.entente.extract;

/** A mistake in one of the program's own data files, with the place where it stands. */
final class DataFileException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DataFileException(String file, int line, int column, String message) {
        super(file + ":" + line + ":" + column + ": " + message);
    }
}
