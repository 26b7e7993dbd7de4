package io.entente.model;

import java.util.Locale;

/** The kinds of instrument that the UN Treaty Collection's glossary tells apart, with those that news adds to them. */
public enum Instrument {
    TREATY,
    CONVENTION,
    AGREEMENT,
    FREE_TRADE_AGREEMENT,
    PROTOCOL,
    ANNEX,
    EXCHANGE_OF_NOTES,
    MEMORANDUM_OF_UNDERSTANDING,
    LETTER_OF_INTENT,
    ARRANGEMENT,
    FRAMEWORK,
    JOINT_DECLARATION,
    ROADMAP,
    PARTNERSHIP,
    INITIATIVE,
    CONTRACT,
    DIALOGUE_MECHANISM;

    /** Returns the words for a reader: {@code memorandum of understanding}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
