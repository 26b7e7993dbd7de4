package io.entente.group;

import io.entente.model.Instrument;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds of instrument news uses for one and the same: a treaty is also called an agreement, a protocol is not. */
final class Kinds {
    private static final Set<Instrument> MAIN = EnumSet.of(
            Instrument.TREATY,
            Instrument.CONVENTION,
            Instrument.AGREEMENT,
            Instrument.FREE_TRADE_AGREEMENT,
            Instrument.ARRANGEMENT,
            Instrument.FRAMEWORK,
            Instrument.PARTNERSHIP,
            Instrument.CONTRACT);
    private static final Set<Instrument> INTENTS =
            EnumSet.of(Instrument.MEMORANDUM_OF_UNDERSTANDING, Instrument.LETTER_OF_INTENT);

    private Kinds() {}

    /** Tells whether both belong to one family. */
    static boolean same(Instrument one, Instrument other) {
        return one == other || both(MAIN, one, other) || both(INTENTS, one, other);
    }

    /** Tells whether a report can call the one by the other's word: "pact" is said of any of them. */
    static boolean compatible(Instrument one, Instrument other) {
        return same(one, other) || one == Instrument.AGREEMENT || other == Instrument.AGREEMENT;
    }

    private static boolean both(Set<Instrument> family, Instrument one, Instrument other) {
        return family.contains(one) && family.contains(other);
    }
}
