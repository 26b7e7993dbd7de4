package io.entente.extract;

import io.entente.extract.Instruments.Noun;
import io.entente.extract.ListedSubjects.Subject;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds mentions that need another to be understood: "one with Singapore", "talks with Norway", each of "pacts on A and on B". */
final class FurtherMentions {
    private static final Set<String> MANY = Set.of("ones", "those", "others");

    private final Instruments instruments;
    private final Ellipses ellipses;
    private final NounPhrases nounPhrases;
    private final ListedSubjects listedSubjects;

    FurtherMentions(Instruments instruments, NounPhrases nounPhrases, Words words) {
        this.instruments = instruments;
        this.ellipses = new Ellipses(instruments, words);
        this.nounPhrases = nounPhrases;
        this.listedSubjects = new ListedSubjects(words);
    }

    /** Returns the mention of another agreement of the kind spoken of before that begins at the token. */
    Optional<Mention> at(Page page, Sentence sentence, int i, Mention latest) {
        return ellipses.at(page, sentence, i, latest).map(ellipsis -> oneMore(page, sentence, ellipsis, latest));
    }

    /** Returns a mention for each subject of "agreements on trade, on tourism and on air services"; the mention itself where none are listed. */
    List<Mention> apart(Sentence sentence, Mention mention, NounPhrases.After after) {
        int start = after.subjectTo() > after.subjectFrom() ? after.subjectFrom() : after.to();
        List<Subject> subjects = mention.plural() ? listedSubjects.from(sentence, start) : List.of();
        if (subjects.size() < 2) {
            return List.of(mention);
        }
        List<Mention> apart = new ArrayList<>();
        String kind = AgreementNames.singular(kindOf(mention));
        for (Subject subject : subjects) {
            Set<String> content = nounPhrases.content(sentence, subject.from(), subject.to());
            apart.add(new Mention(
                    sentence,
                    apart.isEmpty() ? mention.from() : subject.from(),
                    subject.to(),
                    apart.isEmpty() ? mention.head() : subject.from(),
                    apart.isEmpty() ? mention.headTo() : subject.from() + 1,
                    mention.instrument(),
                    mention.strength(),
                    false,
                    Mention.Reference.LISTED,
                    kind + " on " + sentence.words(subject.from(), subject.to()),
                    false,
                    content,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    mention.parties(),
                    mention.counterparts()));
        }
        return apart;
    }

    private Mention oneMore(Page page, Sentence sentence, Ellipses.Ellipsis ellipsis, Mention latest) {
        int i = ellipsis.from();
        NounPhrases.After after = nounPhrases.after(page, sentence, ellipsis.behind());
        Set<Party> counterparts = new TreeSet<>(after.counterparts());
        ellipsis.counterpart().ifPresent(counterparts::add);
        if (sentence.word(i).equals("one") && page.partyAt(sentence, i - 1) != null) {
            counterparts.addAll(latest.counterparts());
        }
        boolean sameKind = after.subjectTo() == after.subjectFrom();
        Set<String> content = new LinkedHashSet<>(after.content());
        if (sameKind) {
            content.addAll(latest.content());
        }
        String kind = AgreementNames.singular(kindOf(latest));
        String subject = after.subjectTo() > after.subjectFrom()
                ? kind + " " + sentence.words(after.subjectFrom(), after.subjectTo())
                : latest.known().isPresent()
                        ? AgreementNames.singular(latest.sentence().words(latest.head(), latest.headTo()))
                        : withoutYear(AgreementNames.singular(latest.name()));
        return new Mention(
                sentence,
                i,
                Math.max(i + 1, after.to()),
                i,
                i + 1,
                latest.instrument(),
                latest.strength(),
                MANY.contains(sentence.word(i)),
                Mention.Reference.FURTHER,
                subject,
                false,
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after.parties(),
                counterparts);
    }

    /** The year of one is not that of another. */
    private static String withoutYear(String name) {
        boolean dated = name.length() > 5 && name.substring(0, 4).chars().allMatch(Character::isDigit);
        return dated && name.charAt(4) == ' ' ? name.substring(5) : name;
    }

    /** Returns the noun by which a mention calls its kind: "agreement" of "investment protection agreement". */
    private String kindOf(Mention mention) {
        for (int i = mention.head(); i < mention.headTo(); i++) {
            PhraseTrie.Match<Noun> noun =
                    instruments.longestAt(mention.sentence().tokens(), i);
            if (noun != null && noun.to() == mention.headTo()) {
                return mention.sentence().words(i, mention.headTo());
            }
        }
        String noun = mention.sentence().words(mention.head(), mention.headTo());
        return mention.reference() == Mention.Reference.FURTHER
                ? mention.instrument().words()
                : noun;
    }
}
