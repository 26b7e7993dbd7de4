package io.entente.extract;

/** The program's own lexicons, each loaded once and when first asked for. */
final class StandardLexicons {
    private StandardLexicons() {}

    static Gazetteer gazetteer() {
        return GazetteerHolder.GAZETTEER;
    }

    private static final class GazetteerHolder {
        private static final Gazetteer GAZETTEER = Gazetteer.load();
    }
}
