package io.entente.write.weekly;

/** Style classes that keep a heading and what follows it on one page. */
final class Kept {
    private static final int STEP = 10;
    private static final int MOST = 120;

    private Kept() {}

    /**
     * Returns the class for a room, in steps of 10 mm up to 120.
     *
     * @param points the room that is needed
     */
    static String together(double points) {
        double millimetres = points * 25.4 / 72;
        return "opening keep-" + Math.max(2 * STEP, Math.min(MOST, (int) Math.ceil(millimetres / STEP) * STEP));
    }
}
