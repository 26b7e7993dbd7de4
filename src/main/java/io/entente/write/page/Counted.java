package io.entente.write.page;

/** Numbers with the noun that they count. */
public final class Counted {
    private Counted() {}

    /** Returns the number and the noun, with an s unless there is one of it: "3 articles". */
    public static String of(int number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** Returns the number and the noun that fits it: "1 copy". */
    public static String of(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
