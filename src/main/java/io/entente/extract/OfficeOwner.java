package io.entente.extract;

import io.entente.extract.Offices.Office;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells for whom the holder of an office acts. */
final class OfficeOwner {
    private static final int MODIFIERS = 3;
    private final Set<String> modifiers;

    OfficeOwner(Words words) {
        modifiers = words.of("office-modifier");
    }

    /** Returns the party named before the title, behind it, told by the title itself, or by the person's name. */
    Optional<Party> of(Sentence sentence, PhraseTrie.Match<Office> title, int nameTo, List<PartyMention> parties) {
        return before(sentence, title, parties)
                .or(() -> behind(sentence, title.to(), nameTo, parties))
                .map(PartyMention::party)
                .or(() -> title.value().party());
    }

    /** "Japanese", "Japan's" or "Japan" directly before the title. */
    Optional<PartyMention> before(Sentence sentence, PhraseTrie.Match<Office> title, List<PartyMention> parties) {
        for (PartyMention party : parties) {
            int gap = title.from() - party.to();
            boolean elsewhere = gap == 0
                    && party.placed()
                    && party.from() > 1
                    && sentence.word(party.from() - 1).equals("in");
            boolean near = !elsewhere
                    && gap >= 0
                    && gap <= MODIFIERS
                    && party.kind() != Kind.CITY
                    && party.kind() != Kind.LEADER;
            if (near && isModifier(sentence, party.to(), title.from())) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** "Of Japan" behind the title or the name, or a name that is known. */
    static Optional<PartyMention> behind(Sentence sentence, int titleTo, int nameTo, List<PartyMention> parties) {
        for (PartyMention party : parties) {
            String link = sentence.word(nameTo);
            boolean ofParty = party.from() > nameTo
                    && party.from() - nameTo <= 3
                    && (link.equals("of") || link.equals("from"))
                    && isPlain(sentence, nameTo + 1, party.from())
                    && party.kind() != Kind.CITY;
            boolean person = party.kind() == Kind.LEADER && party.from() >= titleTo && party.to() <= nameTo + 1;
            if (ofParty || person) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.at(i).is("the") && !sentence.at(i).isCapital()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the word can stand before a title: "senior", "visiting". */
    boolean isModifier(String word) {
        return !word.startsWith("'") && !word.equals("-") && modifiers.contains(word);
    }

    private boolean isModifier(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!modifiers.contains(sentence.word(i))) {
                return false;
            }
        }
        return true;
    }
}
