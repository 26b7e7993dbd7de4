package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void holdsHundredsOfKnownAgreements() {
        int lines = DataFile.load("agreements.txt", 6).rows().size();
        assertTrue(lines >= 300, "the lexicon has only " + lines + " agreements");
    }

    @Test
    void saysWhereADataFileIsWrong() {
        DataFileException failure = assertThrows(
                DataFileException.class, () -> DataFile.parse("some.txt", 3, List.of("# fields", "one | two")));
        assertEquals("some.txt:2:1: has 2 fields, expected 3 separated by ' | ': one | two", failure.getMessage());
    }

    @Test
    void refusesARuleWithoutExamples() {
        DataFileException failure = assertThrows(
                DataFileException.class,
                () -> EventRules.parse(
                        "rules.txt", List.of("[r]", "event SIGNED", "verb sign signs signed signing", "frame object")));
        assertEquals("rules.txt:1:1: rule [r] has no example 'yes'", failure.getMessage());
    }

    @Test
    void findsAPartyByCodeAndByName() {
        Parties parties = Parties.standard();
        assertEquals(Optional.of(new Party("IND")), parties.find("ind"));
        assertEquals(Optional.of(new Party("USA")), parties.find("United States"));
        assertEquals(Optional.of(new Party("EU")), parties.find("European Union"));
        assertEquals(Optional.empty(), parties.find("Atlantis"));
    }

    @Test
    void suggestsAPartyForAMistypedName() {
        assertTrue(Parties.standard().suggestions("Indai").contains("IND (India)"));
    }

    @Test
    void givesEveryPartyOfAKnownAgreementAName() {
        Parties parties = Parties.standard();
        List<String> unnamed = DataFile.load("agreements.txt", 6).rows().stream()
                .flatMap(row -> List.of(row.cell(0).split(" ")).stream())
                .filter(code -> !code.equals("*") && !code.equals("?"))
                .distinct()
                .filter(code -> parties.names().keySet().stream()
                        .noneMatch(p -> p.code().equals(code)))
                .sorted()
                .toList();
        assertEquals(List.of(), unnamed);
    }
}
