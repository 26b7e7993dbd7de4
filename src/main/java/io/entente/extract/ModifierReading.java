package io.entente.extract;

import io.entente.extract.Mention.Reference;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads once, from a noun towards the left, the words that stand before it. */
final class ModifierReading {
    private static final int MAX_MODIFIERS = 9;

    private final Modifiers modifiers;
    private final Page page;
    private final Sentence sentence;
    private final int head;
    private final Set<Party> parties = new TreeSet<>();
    private final Set<String> content = new LinkedHashSet<>();
    private Optional<String> year = Optional.empty();
    private Optional<String> acronym = Optional.empty();
    private Reference reference = Reference.BARE;
    private int from;

    ModifierReading(Modifiers modifiers, Page page, Sentence sentence, int head) {
        this.modifiers = modifiers;
        this.page = page;
        this.sentence = sentence;
        this.head = head;
        this.from = head;
    }

    /** Returns what stands before the noun, as far as its name may reach. */
    NounPhrases.Before read() {
        boolean open = true;
        while (open && from > 0 && head - from < MAX_MODIFIERS) {
            open = readNext();
        }
        while (from < head && sentence.at(from).is("-")) {
            from++;
        }
        return new NounPhrases.Before(from, reference, parties, content, year, acronym);
    }

    /** Tells whether there may be more to the left. */
    private boolean readNext() {
        PartyMention party = page.partyAt(sentence, from - 1);
        if (party != null) {
            return readParty(party);
        }
        if (passesMark() || passesBacker() || passesAcronym() || passesConjunction()) {
            return true;
        }
        if (modifiers.isDeterminer(sentence.word(from - 1))) {
            readDeterminer();
            return false;
        }
        return readWord();
    }

    private boolean readParty(PartyMention party) {
        boolean place = party.kind() == Kind.CITY
                || party.kind() == Kind.CAPITAL && !sentence.at(party.to()).is("-");
        if (!place && !modifiers.isOtherRole(sentence, party.to() + 1)) {
            parties.add(party.party());
        }
        for (int i = party.from(); place && i < party.to(); i++) {
            content.add(sentence.word(i));
        }
        from = party.from();
        boolean possessive = sentence.word(party.to()).equals("'s");
        reference = possessive ? Reference.DEFINITE : reference;
        return !possessive;
    }

    private boolean passesMark() {
        Token token = sentence.at(from - 1);
        boolean closing = !sentence.at(head).quoted() && modifiers.canModify(sentence, from - 2);
        boolean opening =
                from < head && sentence.at(from).quoted() && !sentence.at(head).quoted();
        boolean quoting = token.is("\"") && (closing || opening);
        boolean mark = quoting || token.is("/") || (token.is("-") && from - 1 > 0);
        from -= mark ? 1 : 0;
        return mark;
    }

    /** "U.S.-brokered": who brokers is no party. */
    private boolean passesBacker() {
        if (!modifiers.isOtherRole(sentence, from - 1)) {
            return false;
        }
        PartyMention backer = page.partyAt(sentence, from - 3);
        from = backer == null ? from - 3 : backer.from();
        return true;
    }

    private boolean passesAcronym() {
        boolean bracketed = sentence.at(from - 1).is(")")
                && sentence.at(from - 3).is("(")
                && Modifiers.isShortName(sentence.at(from - 2));
        if (bracketed) {
            acronym = Optional.of(sentence.at(from - 2).text());
            from -= 3;
        }
        return bracketed;
    }

    private boolean passesConjunction() {
        boolean joins = from < head && modifiers.join(sentence, from - 1);
        from -= joins ? 1 : 0;
        return joins;
    }

    private void readDeterminer() {
        Token token = sentence.at(from - 1);
        reference = modifiers.reference(token.lower());
        PartyMention owner = token.is("'s") ? page.partyAt(sentence, from - 2) : null;
        if (owner != null) {
            parties.add(owner.party());
        }
    }

    private boolean readWord() {
        if (!modifiers.canModify(sentence, from - 1)) {
            return false;
        }
        Token token = sentence.at(from - 1);
        if (CalendarWords.isYear(token)) {
            year = Optional.of(token.text());
        } else if (modifiers.isContent(token)) {
            content.add(Stems.of(token.lower()));
        }
        from--;
        return true;
    }
}
