package io.entente.extract;

import io.entente.extract.Instruments.Strength;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what governments negotiate where no noun calls it an agreement: "talks on the maritime boundary", "negotiating its association". */
final class TalksMentions {
    private static final int REACH = 6;
    private static final int OBJECT_REACH = 8;

    private static final Set<String> FURTHER_LINKS = Set.of("of", "for", "with", "in", "between");

    private final NounPhrases nounPhrases;
    private final Instruments instruments;
    private final Subjects subjects;
    private final Words words;
    private final Set<String> nouns;
    private final Set<String> verbs;
    private final Set<String> matters;
    private final Set<String> moves;
    private final Set<String> be;
    private final Set<String> determiners;

    TalksMentions(NounPhrases nounPhrases, Instruments instruments, Words words) {
        this.nounPhrases = nounPhrases;
        this.instruments = instruments;
        this.words = words;
        subjects = new Subjects(words);
        nouns = words.of("talks-on");
        verbs = words.of("negotiating");
        matters = words.of("matter");
        moves = words.of("talks-move");
        be = words.of("be");
        determiners = words.of("determiner");
    }

    /** Returns the agreement in the making whose talks begin at the token. */
    Optional<Mention> at(Page page, Sentence sentence, int i) {
        boolean noun = nouns.contains(sentence.word(i));
        boolean verb = !noun && verbs.contains(sentence.word(i));
        if (!noun && !verb || sentence.isHeadline()) {
            return Optional.empty();
        }
        return noun ? ofTalks(page, sentence, i) : ofNegotiating(sentence, i);
    }

    /** "Talks with Fiji on the border", "talks are also under way on fish". */
    private Optional<Mention> ofTalks(Page page, Sentence sentence, int i) {
        NounPhrases.After after = nounPhrases.after(page, sentence, behindMoves(sentence, i + 1));
        boolean about = isAbout(sentence.word(after.subjectFrom())) && after.subjectTo() > after.subjectFrom() + 1;
        if (!about) {
            return Optional.empty();
        }
        Set<Party> counterparts = new TreeSet<>(after.counterparts());
        return mention(sentence, i, after.subjectFrom() + 1, after.subjectTo(), after.parties(), counterparts);
    }

    private static boolean isAbout(String word) {
        return word.equals("on") || word.equals("over") || word.equals("about") || word.equals("for");
    }

    private int behindMoves(Sentence sentence, int from) {
        for (int k = from; k < from + REACH; k++) {
            if (isAbout(sentence.word(k)) || sentence.word(k).equals("with")) {
                return k;
            }
            if (!be.contains(sentence.word(k))
                    && !moves.contains(sentence.word(k))
                    && !words.isFunctionWord(sentence.word(k))) {
                break;
            }
        }
        return from;
    }

    /** "Has been negotiating its association", "discussing a sea boundary". */
    private Optional<Mention> ofNegotiating(Sentence sentence, int i) {
        return mention(sentence, i, i + 1, subjects.end(sentence, i + 1), Set.of(), Set.of());
    }

    private Optional<Mention> mention(
            Sentence sentence, int i, int from, int to, Set<Party> parties, Set<Party> counterparts) {
        int first = determiners.contains(sentence.word(from)) ? from + 1 : from;
        int matter = behindMatter(sentence, first, to);
        if (matter <= first || instruments.standIn(sentence, 0)) {
            return Optional.empty();
        }
        int end = FURTHER_LINKS.contains(sentence.word(matter)) ? to : matter;
        end -= FURTHER_LINKS.contains(sentence.word(end - 1)) ? 1 : 0;
        return Optional.of(new Mention(
                sentence,
                i,
                end,
                i,
                i + 1,
                Instrument.AGREEMENT,
                Strength.WEAK,
                false,
                Mention.Reference.TALKS,
                "agreement on " + sentence.words(sentence.word(from).equals("the") ? from : first, end),
                false,
                nounPhrases.content(sentence, first, end),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parties,
                counterparts));
    }

    /** Returns the index behind the matter: a boundary is settled by agreement; "security" is what any meeting is about. */
    private int behindMatter(Sentence sentence, int from, int to) {
        for (int k = from; k < to && k < from + OBJECT_REACH; k++) {
            boolean compound =
                    sentence.at(k - 1).is("-") && matters.contains(sentence.word(k - 2) + "-" + sentence.word(k));
            if (compound || matters.contains(sentence.word(k))) {
                return k + 1;
            }
        }
        return from;
    }
}
