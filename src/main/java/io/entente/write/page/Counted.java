package io.entente.write.page;

import java.util.Locale;

/** Numbers with the noun that they count. */
public final class Counted {
    private Counted() {}

    /** Returns the number and the noun, with an s unless there is one of it: "3 articles". */
    public static String of(int number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** Returns the number and the noun that fits it: "1 copy", "2,027 articles". */
    public static String of(int number, String one, String many) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : many);
    }
}
