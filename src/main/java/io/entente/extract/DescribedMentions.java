package io.entente.extract;

import io.entente.extract.Instruments.Noun;
import io.entente.extract.Instruments.Strength;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads mentions by a noun with the words around it: "a pact on trade with Fiji". */
final class DescribedMentions {
    private static final Set<Instrument> ATTACHED =
            EnumSet.of(Instrument.PROTOCOL, Instrument.ANNEX, Instrument.EXCHANGE_OF_NOTES);

    private final Instruments instruments;
    private final NounPhrases nounPhrases;
    private final AgreementNames names;
    private final FurtherMentions furtherMentions;

    DescribedMentions(
            Instruments instruments, NounPhrases nounPhrases, AgreementNames names, FurtherMentions furtherMentions) {
        this.instruments = instruments;
        this.nounPhrases = nounPhrases;
        this.names = names;
        this.furtherMentions = furtherMentions;
    }

    /** Returns the mention, or several where one noun serves a list. */
    List<Mention> at(Page page, Sentence sentence, PhraseTrie.Match<Noun> match) {
        int to = behindNumber(sentence, match.to());
        NounPhrases.Before before = nounPhrases.before(page, sentence, match.from());
        if (OtherSenses.isNone(sentence, before.from())) {
            return List.of();
        }
        NounPhrases.After after = before.content().isEmpty() && before.parties().isEmpty()
                ? nounPhrases.afterReaching(page, sentence, to)
                : nounPhrases.after(page, sentence, to);
        return furtherMentions.apart(sentence, mention(page, sentence, match, to, before, after), after);
    }

    private Mention mention(
            Page page,
            Sentence sentence,
            PhraseTrie.Match<Noun> match,
            int to,
            NounPhrases.Before before,
            NounPhrases.After after) {
        Noun noun = match.value();
        Set<Party> parties = new TreeSet<>(before.parties());
        parties.addAll(after.parties());
        Optional<String> proper = names.properName(sentence, match.from(), to);
        return new Mention(
                sentence,
                before.from(),
                Math.max(to, after.subjectFrom() <= to ? after.to() : to),
                match.from(),
                to,
                noun.instrument(),
                proper.isPresent() ? named(noun.strength()) : noun.strength(),
                noun.plural(),
                before.reference(),
                proper.orElseGet(() -> names.description(sentence, before, match.from(), to, after)),
                proper.isPresent(),
                content(sentence, match, to, before, after),
                before.year().or(after::year),
                after.acronym().or(before::acronym),
                Optional.empty(),
                parties,
                Counterparts.of(page, sentence, before.from(), after));
    }

    private Set<String> content(
            Sentence sentence,
            PhraseTrie.Match<Noun> match,
            int to,
            NounPhrases.Before before,
            NounPhrases.After after) {
        Set<String> content = new LinkedHashSet<>(before.content());
        if (isAttached(sentence, match.value(), after)) {
            content.add(sentence.word(match.to() - 1));
        } else {
            content.addAll(after.content());
        }
        if (match.value().instrument() == Instrument.FREE_TRADE_AGREEMENT) {
            content.add("free");
            content.add("trade");
        }
        if (to > match.to()) {
            content.add(sentence.word(match.to()));
        }
        return content;
    }

    /** "A side letter to the trade agreement", "a protocol amending the tax treaty": what it is attached to is not what it is called. */
    private boolean isAttached(Sentence sentence, Noun noun, NounPhrases.After after) {
        if (!ATTACHED.contains(noun.instrument())) {
            return false;
        }
        for (int i = after.subjectFrom(); i < after.subjectTo(); i++) {
            PhraseTrie.Match<Noun> parent = instruments.longestAt(sentence.tokens(), i);
            if (parent != null && parent.value().strength() == Strength.STRONG) {
                return true;
            }
        }
        return false;
    }

    /** "MoU 43" and "Annex C" are called by a number or letter. */
    private static int behindNumber(Sentence sentence, int to) {
        Token next = sentence.at(to);
        boolean number = next.isNumber() && next.text().length() <= 3;
        boolean letter = next.text().length() == 1 && next.isCapital() && !next.is("a") && !next.is("i");
        return sentence.at(to - 1).isCapital() && (number || letter) ? to + 1 : to;
    }

    /** A proper name makes a noun a surer sign. */
    private static Strength named(Strength strength) {
        return switch (strength) {
            case STRONG, WEAK -> Strength.STRONG;
            case FAINT -> Strength.WEAK;
            case REFERENCE -> Strength.REFERENCE;
        };
    }
}
