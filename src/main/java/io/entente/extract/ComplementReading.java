package io.entente.extract;

import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads once, from a noun towards the right, the parties, the subject, the acronym and the year that stand behind it. */
final class ComplementReading {
    private static final int ACRONYM_REACH = 10;

    private final Complements complements;
    private final Page page;
    private final Sentence sentence;
    private final int start;
    private final Set<Party> parties = new TreeSet<>();
    private final Set<Party> counterparts = new TreeSet<>();
    private final Set<String> content = new LinkedHashSet<>();
    private Optional<String> acronym = Optional.empty();
    private Optional<String> year = Optional.empty();
    private int subjectFrom;
    private int subjectTo;

    ComplementReading(Complements complements, Page page, Sentence sentence, int start) {
        this.complements = complements;
        this.page = page;
        this.sentence = sentence;
        this.start = start;
        this.subjectFrom = start;
        this.subjectTo = start;
    }

    NounPhrases.After read() {
        int i = start;
        for (int next = readNext(i); next != i; next = readNext(i)) {
            i = next;
        }
        return new NounPhrases.After(i, parties, counterparts, content, subjectFrom, subjectTo, acronym, year);
    }

    /** Returns the index behind what stands at an index, or the index itself where nothing belongs to the noun. */
    private int readNext(int i) {
        if (i >= sentence.size()) {
            return i;
        }
        int next = readLinked(i);
        if (next > i || !parties.isEmpty() || !counterparts.isEmpty()) {
            return next;
        }
        int reached = complements.lists().ofReaching(page, sentence, i, counterparts);
        return reached > i ? reached : complements.lists().ofRelative(page, sentence, i, parties);
    }

    private int readLinked(int i) {
        if (opensAcronym(i)) {
            acronym = Optional.of(
                    sentence.at(sentence.word(i).equals("(") ? i + 1 : i + 2).text());
            return i + 3;
        }
        String word = sentence.word(i);
        if (complements.linksToParties().contains(word) && parties.isEmpty() && counterparts.isEmpty()) {
            return complements.lists().list(page, sentence, i + 1, word.equals("with") ? counterparts : parties);
        }
        int behindYear = word.equals("of") ? CalendarWords.yearAt(sentence, i + 1) : 0;
        if (behindYear > 0) {
            year = Optional.of(sentence.at(behindYear - 1).text());
            return behindYear;
        }
        if (subjectTo != start || isDay(i + 1)) {
            return i;
        }
        boolean subject = complements.subjects().isLink(sentence, i)
                || complements.subjects().isPurpose(sentence, i)
                || i == start && complements.subjects().isKind(sentence, i);
        return subject ? readSubject(i) : i;
    }

    /** "(COMCASA)", ", or COMCASA". */
    private boolean opensAcronym(int i) {
        boolean bracketed = sentence.word(i).equals("(")
                && sentence.at(i + 2).is(")")
                && Modifiers.isShortName(sentence.at(i + 1))
                && i <= start + ACRONYM_REACH;
        return bracketed
                || sentence.word(i).equals(",")
                        && sentence.at(i + 1).is("or")
                        && sentence.at(i + 2).isAcronym();
    }

    /** "Signed a memorandum on 15 February": that is when, not what about. */
    private boolean isDay(int i) {
        Token behind = sentence.at(i + 1);
        return sentence.at(i).isNumber() && (Dates.isMonth(behind.lower()) || !behind.isWord());
    }

    private int readSubject(int i) {
        subjectFrom = i;
        subjectTo = beforeYear(i + 1, complements.subjects().end(sentence, i + 1));
        for (int k = i + 1; k < subjectTo; k++) {
            if (complements.modifiers().isContent(sentence.at(k)) && page.partyAt(sentence, k) == null) {
                content.add(Stems.of(sentence.at(k).lower()));
            }
        }
        return subjectTo > i + 1 ? subjectTo : i;
    }

    /** Returns the end of a subject without the year of the agreement: "of association of 1967". */
    private int beforeYear(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (sentence.word(k).equals("of") && CalendarWords.yearAt(sentence, k + 1) > 0) {
                return k;
            }
        }
        return to;
    }
}
