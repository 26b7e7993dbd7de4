package io.entente.extract;

import io.entente.extract.Instruments.Noun;
import io.entente.extract.KnownAgreements.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where an article speaks of agreements: by a known name, by a noun with its modifiers, by an acronym. */
final class MentionFinder {
    private final KnownAgreements knownAgreements;
    private final Instruments instruments;
    private final KnownNames knownNames;
    private final KnownMentions knownMentions;
    private final DescribedMentions describedMentions;
    private final FurtherMentions furtherMentions;
    private final TalksMentions talksMentions;

    MentionFinder(KnownAgreements knownAgreements, Instruments instruments, Words words) {
        NounPhrases nounPhrases = new NounPhrases(words);
        AgreementNames names = new AgreementNames(words);
        this.knownAgreements = knownAgreements;
        this.instruments = instruments;
        this.knownNames = new KnownNames(nounPhrases);
        this.knownMentions = new KnownMentions(instruments, nounPhrases, names);
        this.furtherMentions = new FurtherMentions(instruments, nounPhrases, words);
        this.talksMentions = new TalksMentions(nounPhrases, instruments, words);
        this.describedMentions = new DescribedMentions(instruments, nounPhrases, names, furtherMentions);
    }

    /** Returns the mentions in the order of the text. */
    List<Mention> find(Page page) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, Mention> introduced = new HashMap<>();
        for (Sentence sentence : page.sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                Mention latest = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
                List<Mention> here = mentionsAt(page, sentence, i, introduced, latest);
                // Most words begin nothing: an empty list is not worth an iterator.
                if (!here.isEmpty()) {
                    here.forEach(mention ->
                            mention.acronym().ifPresent(acronym -> introduced.putIfAbsent(acronym, mention)));
                    mentions.addAll(here);
                }
                i = Math.max(behind(here), i + 1);
            }
        }
        return mentions;
    }

    /** A list of subjects is read whole; behind a noun alone there may be another. */
    private static int behind(List<Mention> here) {
        return here.isEmpty()
                ? 0
                : here.size() == 1
                        ? here.get(0).headTo()
                        : here.get(here.size() - 1).to();
    }

    private List<Mention> mentionsAt(
            Page page, Sentence sentence, int i, Map<String, Mention> introduced, Mention latest) {
        Token token = sentence.at(i);
        if (!token.isWord()) {
            return List.of();
        }
        PhraseTrie.Match<Name> name = knownAgreements.longestAt(sentence.tokens(), i);
        if (name != null && knownNames.hold(page, sentence, name, introduced)) {
            return OtherSenses.isNone(sentence, name.from())
                    ? List.of()
                    : List.of(knownMentions.named(page, sentence, name));
        }
        Mention first = introduced.get(token.text());
        if (first != null && token.isAcronym()) {
            return List.of(knownMentions.again(page, sentence, i, first));
        }
        Optional<Mention> further = latest == null ? Optional.empty() : furtherMentions.at(page, sentence, i, latest);
        if (further.isPresent()) {
            return List.of(further.get());
        }
        Optional<Mention> talks = talksMentions.at(page, sentence, i);
        if (talks.isPresent()) {
            return List.of(talks.get());
        }
        PhraseTrie.Match<Noun> noun = instruments.longestAt(sentence.tokens(), i);
        if (noun == null || OtherSenses.isOtherSense(sentence, noun) || isPartyName(page, sentence, noun)) {
            return List.of();
        }
        boolean ledByNext = instruments.longestAt(sentence.tokens(), noun.to()) != null;
        return ledByNext ? List.of() : describedMentions.at(page, sentence, noun);
    }

    /** "The Southern African Customs Union" is a party. */
    private static boolean isPartyName(Page page, Sentence sentence, PhraseTrie.Match<Noun> noun) {
        PartyMention party = page.partyAt(sentence, noun.from());
        return party != null && party.to() >= noun.to();
    }
}
