package io.entente.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Why something failed, in words for whoever ran the program. */
public final class Fault {
    private Fault() {}

    /** Returns why a file could not be written. */
    static String reason(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "memory ran out; give the program more, such as 2 GB: java -Xmx2g -jar …";
        }
        return cause instanceof IOException refused ? refusal(refused) : ofTheProgram(cause);
    }

    /** Tells whether the program is at fault, not the disk or the memory. */
    static boolean isOfTheProgram(Throwable cause) {
        return !(cause instanceof IOException || cause instanceof OutOfMemoryError);
    }

    /** Throws again what was caught before. */
    static void again(Throwable caught) throws IOException {
        if (caught instanceof IOException refused) {
            throw refused;
        }
        if (caught instanceof Error fatal) {
            throw fatal;
        }
        throw (RuntimeException) caught;
    }

    private static String refusal(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "this user may not write there";
        }
        if (refused instanceof FileSystemException named) {
            return Optional.ofNullable(named.getReason())
                    .orElseGet(() -> "something else of its name is in the way, or the folder went away");
        }
        return Optional.ofNullable(refused.getMessage()).orElseGet(refused::toString);
    }

    private static String ofTheProgram(Throwable cause) {
        return "a fault of the program, not of the articles (" + kindAndPlace(cause) + ")";
    }

    /** Returns what kind of fault of the program it is and where, for whoever is to mend it: "NullPointerException at Chapters:40". */
    public static String kindAndPlace(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String place = trace.length == 0
                ? ""
                : " at " + trace[0].getClassName().replaceFirst(".*\\.", "") + ":" + trace[0].getLineNumber();
        return cause.getClass().getSimpleName() + place;
    }
}
