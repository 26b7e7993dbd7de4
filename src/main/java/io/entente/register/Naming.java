package io.entente.register;

import io.entente.model.AgreementFinding;
import io.entente.model.AgreementStatus;
import io.entente.model.Event;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article calls an agreement.
 *
 * @param instrument its kind
 * @param name its fullest name
 * @param acronym its acronym
 * @param aliases further names
 */
record Naming(Instrument instrument, String name, Optional<String> acronym, List<String> aliases) {
    static Naming of(AgreementFinding finding) {
        return new Naming(finding.instrument(), finding.name(), finding.acronym(), finding.aliases());
    }

    static Naming unpack(String packed) {
        List<String> texts = Packed.texts(packed);
        return new Naming(
                Instrument.valueOf(texts.get(0)),
                texts.get(1),
                Optional.of(texts.get(2)).filter(acronym -> !acronym.isEmpty()),
                List.copyOf(texts.subList(3, texts.size())));
    }

    String pack() {
        List<String> texts = new ArrayList<>(List.of(instrument.name(), name, acronym.orElse("")));
        texts.addAll(aliases);
        return Packed.of(texts);
    }

    AgreementFinding finding(Set<Party> parties, AgreementStatus status, List<Event> events) {
        return new AgreementFinding(parties, instrument, name, acronym, aliases, status, events, "", Outline.NONE);
    }
}
