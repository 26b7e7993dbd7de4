package io.entente.cli;

import io.entente.write.Fault;
import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;

/** A fault of the program itself, whose own message would tell a user nothing. */
final class Unforeseen {
    private Unforeseen() {}

    /** Tells whether a failure is of a kind that no message for users was written for. */
    static boolean is(Exception failure) {
        return failure.getMessage() == null
                || failure instanceof NullPointerException
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof ClassCastException
                || failure instanceof ArithmeticException
                || failure instanceof NoSuchElementException
                || failure instanceof ConcurrentModificationException;
    }

    /** Returns what to tell the user. */
    static String words(Exception failure) {
        return "The run ended by a fault of the program, not of the articles (" + Fault.kindAndPlace(failure) + ")."
                + System.lineSeparator()
                + "Nothing that was read is lost: run the same command again. If it ends so again, please report it with the words"
                + " in brackets.";
    }
}
