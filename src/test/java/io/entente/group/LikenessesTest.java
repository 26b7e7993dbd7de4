package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessesTest {
    private static final Set<Party> PARTIES = Set.of(new Party("FRA"), new Party("IND"));
    private static final String[] NAMES = {
        "agreement",
        "treaty",
        "1998 treaty",
        "second protocol",
        "Fisheries Treaty",
        "fisheries agreement",
        "1998 fisheries treaty",
        "second fisheries protocol",
        "Air Services Agreement",
        "air transport agreement",
        "Côte d'Azur pact",
        "Cote dAzur pact",
        "ASA",
        "FTA",
        "free trade agreement",
        "Comprehensive Economic Partnership Agreement"
    };
    private static final String[] ACRONYMS = {"", "ASA", "FTA", "CEPA"};
    private static final List<List<String>> ALIASES =
            List.of(List.of(), List.of("fish pact"), List.of("1951 treaty", "ASA"), List.of("Skies Treaty"));

    @Test
    void whatCanBeOneAgreementOrHaveOneIdHasAMarkInCommon() {
        List<AgreementFinding> findings = findings();
        int tied = 0;
        for (AgreementFinding one : findings) {
            Set<String> marks = Likenesses.standard().marks().apply(one);
            for (AgreementFinding other : findings) {
                boolean belong = NameForm.of(one).tie(NameForm.of(other)).holds()
                        || Ids.id(one).equals(Ids.id(other));
                tied += belong ? 1 : 0;
                assertFalse(
                        belong
                                && Collections.disjoint(
                                        marks, Likenesses.standard().marks().apply(other)),
                        () -> one + " and " + other);
            }
        }
        assertTrue(tied > findings.size() && tied < findings.size() * findings.size(), "pairs tied: " + tied);
    }

    private static List<AgreementFinding> findings() {
        List<AgreementFinding> findings = new ArrayList<>();
        for (String name : NAMES) {
            for (String acronym : ACRONYMS) {
                for (List<String> aliases : ALIASES) {
                    findings.add(new AgreementFinding(
                            PARTIES,
                            findings.size() % 3 == 0 ? Instrument.TREATY : Instrument.AGREEMENT,
                            name,
                            Optional.of(acronym).filter(word -> !word.isEmpty()),
                            aliases,
                            AgreementStatus.SIGNED,
                            List.of(),
                            "",
                            new Quote("", 0, 0)));
                }
            }
        }
        return findings;
    }
}
