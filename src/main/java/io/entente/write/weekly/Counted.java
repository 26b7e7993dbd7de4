package io.entente.write.weekly;

/** Numbers with the noun that they count. */
final class Counted {
    private Counted() {}

    static String of(int number, String noun) {
        return of(number, noun, noun + "s");
    }

    static String of(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
