package io.entente.extract;

import io.entente.extract.Instruments.Noun;
import io.entente.extract.ListedSubjects.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds mentions that need another to be understood: "one with Singapore", "talks with Norway", each of "pacts on A and on B". */
final class FurtherMentions {
    private final Instruments instruments;
    private final NounPhrases nounPhrases;
    private final ListedSubjects listedSubjects;

    FurtherMentions(Instruments instruments, NounPhrases nounPhrases, Words words) {
        this.instruments = instruments;
        this.nounPhrases = nounPhrases;
        this.listedSubjects = new ListedSubjects(words);
    }

    /** Returns the mention of another agreement of the kind spoken of before that begins at the token. */
    Optional<Mention> at(Page page, Sentence sentence, int i, Mention latest) {
        boolean oneMore = ONE_MORE.contains(sentence.word(i)) && isOneMore(sentence, i, latest);
        return oneMore || isFurtherTalks(sentence, i, latest)
                ? Optional.of(oneMore(page, sentence, i, latest))
                : Optional.empty();
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

    /** "The one with Singapore", "one on fisheries": another agreement of the kind spoken of before. */
    private static boolean isOneMore(Sentence sentence, int i, Mention latest) {
        String next = sentence.word(i + 1);
        boolean near = sentence.index() - latest.sentence().index() <= 2;
        return near && (next.equals("with") || next.equals("on") || next.equals("between"));
    }

    /** "Negotiations with Norway are in progress": on another agreement of the kind spoken of before. */
    private boolean isFurtherTalks(Sentence sentence, int i, Mention latest) {
        boolean opens =
                i == 0 && (sentence.word(0).equals("talks") || sentence.word(0).equals("negotiations"));
        boolean carriedOn = sentence.word(i).equals("negotiations") && MOVED.contains(sentence.word(i - 1));
        boolean near = sentence.index() - latest.sentence().index() <= 2;
        if (!(opens || carriedOn) || !near || !sentence.word(i + 1).equals("with")) {
            return false;
        }
        for (int k = i + 2; k < sentence.size(); k++) {
            if (instruments.longestAt(sentence.tokens(), k) != null) {
                return false;
            }
        }
        return true;
    }

    private Mention oneMore(Page page, Sentence sentence, int i, Mention latest) {
        NounPhrases.After after = nounPhrases.after(page, sentence, i + 1);
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
                        : AgreementNames.singular(latest.name());
        return new Mention(
                sentence,
                i,
                after.to(),
                i,
                i + 1,
                latest.instrument(),
                latest.strength(),
                false,
                Mention.Reference.INDEFINITE,
                subject,
                false,
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after.parties(),
                after.counterparts());
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
        return ONE_MORE.contains(noun) ? mention.instrument().words() : noun;
    }

    private static final Set<String> MOVED = Set.of(
            "concluded",
            "completed",
            "finished",
            "opened",
            "launched",
            "resumed",
            "begun",
            "began",
            "started",
            "up",
            "closed");
    private static final Set<String> ONE_MORE = Set.of("one", "another", "others", "those");
}
