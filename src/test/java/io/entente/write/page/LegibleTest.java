package io.entente.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LegibleTest {
    @Test
    void composesLettersAndTheirAccents() {
        assertEquals("Việt Nam", Legible.of("Vie\u0302\u0323t Nam"));
    }

    @Test
    void takesOutMarksThatTurnTextRound() {
        assertEquals("annexexe.pdf", Legible.of("annex\u202Eexe\u2069.pdf\u200B\uFEFF\u00AD"));
    }

    @Test
    void keepsJoinersWhereAScriptNeedsThem() {
        assertEquals("می\u200Cخواهم", Legible.of("می\u200Cخواهم"));
        assertEquals("IndiaUSA", Legible.of("India\u200CUSA"));
    }

    @Test
    void turnsBreaksIntoSpacesAndDropsOtherControls() {
        assertEquals("one two three", Legible.of("one\ntwo\u2028three\u0007"));
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertEquals("a\uFFFDb", Legible.of("a\uD800b"));
    }
}
