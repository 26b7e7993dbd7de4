package io.entente.extract;

import io.entente.extract.Instruments.Noun;
import io.entente.extract.Instruments.Strength;
import io.entente.extract.KnownAgreements.Known;
import io.entente.extract.KnownAgreements.Name;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads mentions by a name that is known: from the lexicon, or as an acronym that the article explained. */
final class KnownMentions {
    private final Instruments instruments;
    private final NounPhrases nounPhrases;
    private final AgreementNames names;

    KnownMentions(Instruments instruments, NounPhrases nounPhrases, AgreementNames names) {
        this.instruments = instruments;
        this.nounPhrases = nounPhrases;
        this.names = names;
    }

    /** Reads a name of the lexicon. */
    Mention named(Page page, Sentence sentence, PhraseTrie.Match<Name> name) {
        Known known = name.value().known();
        PhraseTrie.Match<Noun> noun = trailingNoun(sentence, name.to());
        int to = noun == null ? name.to() : noun.to();
        NounPhrases.Before before = nounPhrases.before(page, sentence, name.from());
        NounPhrases.After after = nounPhrases.after(page, sentence, to);
        boolean form = known.isForm();
        boolean formInFull = form && name.to() - name.from() > 1;
        boolean attached = noun != null && isAttached(noun.value().instrument(), known);
        boolean asPrinted = formInFull || attached;
        return new Mention(
                sentence,
                before.from(),
                after.to(),
                name.from(),
                to,
                attached ? noun.value().instrument() : known.instrument(),
                Strength.STRONG,
                noun != null && noun.value().plural(),
                before.reference(),
                asPrinted ? names.description(sentence, before, name.from(), to, after) : known.name(),
                !form || sentence.at(name.from()).isCapital(),
                content(sentence, name, before, after, attached ? Optional.of(noun.value()) : Optional.empty()),
                before.year().or(after::year),
                after.acronym().or(() -> asPrinted ? Optional.empty() : known.acronym()),
                attached ? Optional.empty() : Optional.of(known),
                parties(page, sentence, name, before, after, to),
                Counterparts.of(page, sentence, before.from(), after));
    }

    /** Returns those of the lexicon, or those that the words name where it knows none. */
    private static Set<Party> parties(
            Page page,
            Sentence sentence,
            PhraseTrie.Match<Name> name,
            NounPhrases.Before before,
            NounPhrases.After after,
            int to) {
        Set<Party> parties = new TreeSet<>();
        name.value().known().parties().forEach(party -> parties.add(page.today(party)));
        if (parties.isEmpty()) {
            parties.addAll(before.parties());
            parties.addAll(after.parties());
            parties.addAll(page.partiesWithin(sentence, name.from(), to));
        }
        return parties;
    }

    private Set<String> content(
            Sentence sentence,
            PhraseTrie.Match<Name> name,
            NounPhrases.Before before,
            NounPhrases.After after,
            Optional<Noun> attached) {
        Set<String> content = new LinkedHashSet<>(nounPhrases.content(sentence, name.from(), name.to()));
        content.addAll(before.content());
        if (name.value().known().isForm()) {
            content.addAll(after.content());
        }
        attached.ifPresent(noun -> content.add(noun.instrument().words()));
        return content;
    }

    /** A protocol to an agreement is not that agreement. */
    private static boolean isAttached(Instrument noun, Known known) {
        return (noun == Instrument.PROTOCOL || noun == Instrument.ANNEX)
                && known.instrument() != noun
                && known.scope() == KnownAgreements.Scope.NAMED;
    }

    /** "INF Treaty", "NAFTA trade deal": the noun behind the name belongs to it. */
    private PhraseTrie.Match<Noun> trailingNoun(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
            PhraseTrie.Match<Noun> noun = instruments.longestAt(sentence.tokens(), i);
            if (noun != null) {
                return noun;
            }
            if (!nounPhrases.canModify(sentence, i)) {
                return null;
            }
        }
        return null;
    }

    /** Reads an acronym that the article explained before. */
    Mention again(Page page, Sentence sentence, int i, Mention first) {
        PhraseTrie.Match<Noun> noun = trailingNoun(sentence, i + 1);
        int headTo = noun == null ? i + 1 : noun.to();
        NounPhrases.Before before = nounPhrases.before(page, sentence, i);
        NounPhrases.After after = nounPhrases.after(page, sentence, headTo);
        Set<Party> parties = new TreeSet<>(before.parties());
        parties.addAll(after.parties());
        return new Mention(
                sentence,
                before.from(),
                after.to(),
                i,
                headTo,
                first.instrument(),
                Strength.STRONG,
                false,
                before.reference(),
                first.name(),
                first.proper(),
                first.content(),
                Optional.empty(),
                first.acronym(),
                first.known(),
                parties.size() >= 2 ? parties : first.parties(),
                after.counterparts());
    }
}
