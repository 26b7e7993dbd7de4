package io.entente.extract;

import io.entente.extract.Mention.Reference;
import io.entente.extract.PartyMention.Kind;
import io.entente.model.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words around a noun: the modifiers before it, subject and parties behind it. */
final class NounPhrases {
    private final Set<String> linksToParties;
    private final Set<String> linksToSubject;
    private final Set<String> subjectEnds;
    private final Set<String> otherRoles;
    private final Set<String> fieldWords;
    private final Set<String> generic;
    private final Set<String> reaching;
    private final Set<String> headlineActs;
    private final Set<String> circumstances;
    private final Set<String> have;
    private final Set<String> negotiation;
    private static final int MAX_SUBJECT = 12;

    private final Words words;
    private final Set<String> determiners;
    private final Set<String> definite;
    private final Set<String> indefinite;
    private final Set<String> verbs;
    private final Set<String> noise;

    NounPhrases(Words words) {
        this.words = words;
        determiners = words.of("determiner");
        definite = words.of("definite");
        indefinite = words.of("indefinite");
        verbs = words.of("verb-stop");
        noise = words.of("modifier-noise");
        linksToParties = words.of("links-to-parties");
        linksToSubject = words.of("links-to-subject");
        subjectEnds = words.of("subject-end");
        otherRoles = words.of("other-role");
        fieldWords = words.of("field-word");
        generic = words.of("generic");
        reaching = words.of("reaching");
        headlineActs = words.of("headline-act");
        have = words.of("have");
        negotiation = words.of("negotiation");
        circumstances = words.of("circumstance");
    }

    /**
     * What stands before a noun.
     *
     * @param from the index of the first modifier
     * @param reference how the noun is introduced
     * @param parties the parties among the modifiers
     * @param content the modifiers that tell it from others
     * @param year a year among them
     * @param acronym the acronym in brackets among them
     */
    record Before(
            int from,
            Reference reference,
            Set<Party> parties,
            Set<String> content,
            Optional<String> year,
            Optional<String> acronym) {}

    /**
     * What stands behind a noun.
     *
     * @param to the index behind the last word read
     * @param parties the parties that it is between
     * @param counterparts the parties that it is with
     * @param content the words of its subject that tell it from others
     * @param subjectFrom the index of the first token of its subject
     * @param subjectTo the index behind the last one; equal to the first where there is no subject
     * @param acronym the acronym in brackets
     * @param year the year in "of 1972"
     */
    record After(
            int to,
            Set<Party> parties,
            Set<Party> counterparts,
            Set<String> content,
            int subjectFrom,
            int subjectTo,
            Optional<String> acronym,
            Optional<String> year) {}

    /** Reads the modifiers before the token. */
    Before before(Page page, Sentence sentence, int head, int most) {
        int from = head;
        Set<Party> parties = new TreeSet<>();
        Set<String> content = new LinkedHashSet<>();
        Optional<String> year = Optional.empty();
        Optional<String> acronym = Optional.empty();
        Reference reference = Reference.BARE;
        while (from > 0 && head - from < most) {
            Token token = sentence.at(from - 1);
            PartyMention party = page.partyAt(sentence, from - 1);
            if (party != null) {
                boolean place = party.kind() == Kind.CITY
                        || party.kind() == Kind.CAPITAL
                                && !sentence.at(party.to()).is("-");
                if (!place && !isOtherRole(sentence, party.to())) {
                    parties.add(party.party());
                }
                for (int i = party.from(); place && i < party.to(); i++) {
                    content.add(sentence.word(i));
                }
                from = party.from();
                boolean possessive = sentence.word(party.to()).equals("'s");
                if (possessive) {
                    reference = Reference.DEFINITE;
                    break;
                }
                continue;
            }
            if (token.is("/") || (token.is("-") && from - 1 > 0)) {
                from--;
                continue;
            }
            if (otherRoles.contains(token.lower()) && sentence.at(from - 2).is("-")) {
                PartyMention backer = page.partyAt(sentence, from - 3);
                from = backer == null ? from - 3 : backer.from();
                continue;
            }
            if (token.is(")") && sentence.at(from - 3).is("(") && isShortName(sentence.at(from - 2))) {
                acronym = Optional.of(sentence.at(from - 2).text());
                from -= 3;
                continue;
            }
            if (from < head && joinsModifiers(sentence, from - 1)) {
                from--;
                continue;
            }
            if (determiners.contains(token.lower())) {
                reference = definite.contains(token.lower())
                        ? Reference.DEFINITE
                        : indefinite.contains(token.lower()) ? Reference.INDEFINITE : Reference.BARE;
                PartyMention owner = token.is("'s") ? page.partyAt(sentence, from - 2) : null;
                if (owner != null) {
                    parties.add(owner.party());
                }
                break;
            }
            if (!canModify(sentence, from - 1)) {
                break;
            }
            if (isYear(token)) {
                year = Optional.of(token.text());
            } else if (isContent(token)) {
                content.add(Stems.of(token.lower()));
            }
            from--;
        }
        while (from < head && sentence.at(from).is("-")) {
            from++;
        }
        return new Before(from, reference, parties, content, year, acronym);
    }

    /** "And" between two plain modifiers: "sanitary and phytosanitary agreement", "oil and gas deal". */
    private boolean joinsModifiers(Sentence sentence, int i) {
        if (!sentence.at(i).is("and") && !sentence.at(i).is("&")) {
            return false;
        }
        return isPlainModifier(sentence, i - 1) && isPlainModifier(sentence, i + 1);
    }

    private boolean isPlainModifier(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.isWord()
                && isContent(token)
                && canModify(sentence, i)
                && !verbs.contains(token.lower())
                && !token.lower().endsWith("ed")
                && !token.lower().endsWith("ly")
                && token.isCapital() == sentence.at(i).isCapital();
    }

    private boolean isOtherRole(Sentence sentence, int behind) {
        return sentence.at(behind).is("-") && otherRoles.contains(sentence.word(behind + 1));
    }

    /** Tells whether the word can stand before a noun as its modifier; hyphenated participles can. */
    boolean canModify(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (!token.isWord()) {
            return token.is("-") || token.is("+");
        }
        boolean hyphenated = sentence.at(i - 1).is("-") || sentence.at(i + 1).is("-");
        if (hyphenated) {
            return !token.is("said");
        }
        if (token.lower().endsWith("ing")
                && words.isFunctionWord(sentence.word(i - 1))
                && !determiners.contains(sentence.word(i - 1))) {
            return false;
        }
        return !words.isFunctionWord(token.lower()) && (!verbs.contains(token.lower()) || token.is("draft"))
                || (token.is("free") || token.is("defence"));
    }

    /** "(COMCASA)", but also "(Sovfa)" and "(MoU)". */
    private static boolean isShortName(Token token) {
        return token.isAcronym()
                || token.isCapital()
                        && token.text().length() >= 3
                        && token.text().length() <= 8
                        && !token.text().endsWith(".");
    }

    private boolean isContent(Token token) {
        return token.isWord()
                && token.lower().length() > 1
                && !noise.contains(token.lower())
                && !generic.contains(token.lower())
                && !words.isFunctionWord(token.lower())
                && !token.isNumber();
    }

    private static boolean isYear(Token token) {
        return token.text().length() == 4
                && token.isNumber()
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    /** Reads parties, subject and acronym behind the token. */
    After after(Page page, Sentence sentence, int behind) {
        int start = negotiation.contains(sentence.word(behind)) ? behind + 1 : behind;
        Set<Party> parties = new TreeSet<>();
        Set<Party> counterparts = new TreeSet<>();
        Set<String> content = new LinkedHashSet<>();
        Optional<String> acronym = Optional.empty();
        Optional<String> year = Optional.empty();
        int subjectFrom = start;
        int subjectTo = start;
        int i = start;
        while (i < sentence.size()) {
            String word = sentence.word(i);
            int next = i;
            if (word.equals("(") && sentence.at(i + 2).is(")") && isShortName(sentence.at(i + 1)) && i <= start + 10) {
                acronym = Optional.of(sentence.at(i + 1).text());
                next = i + 3;
            } else if (word.equals(",")
                    && sentence.at(i + 1).is("or")
                    && sentence.at(i + 2).isAcronym()) {
                acronym = Optional.of(sentence.at(i + 2).text());
                next = i + 3;
            } else if (linksToParties.contains(word) && parties.isEmpty() && counterparts.isEmpty()) {
                next = partyList(page, sentence, i + 1, word.equals("with") ? counterparts : parties);
            } else if (word.equals("of") && yearAt(sentence, i + 1) > 0) {
                next = yearAt(sentence, i + 1);
                year = Optional.of(sentence.at(next - 1).text());
            } else if (linksToSubject.contains(word)
                    && !(word.equals("to") && headlineActs.contains(sentence.word(i + 1)))
                    && subjectTo == start
                    && !isCircumstance(sentence, i)
                    && !isDay(sentence.word(i + 1))) {
                subjectFrom = i;
                subjectTo = subjectEnd(sentence, i + 1);
                for (int k = i + 1; k < subjectTo; k++) {
                    if (isContent(sentence.at(k)) && page.partyAt(sentence, k) == null) {
                        content.add(Stems.of(sentence.at(k).lower()));
                    }
                }
                next = subjectTo > i + 1 ? subjectTo : i;
            }
            if (next == i && parties.isEmpty() && counterparts.isEmpty()) {
                next = partiesOfRelative(page, sentence, i, parties);
            }
            if (next == i) {
                break;
            }
            i = next;
        }
        return new After(i, parties, counterparts, content, subjectFrom, subjectTo, acronym, year);
    }

    /** "The deal that Peru struck with Chile", "the deal Peru and Chile signed". */
    private int partiesOfRelative(Page page, Sentence sentence, int start, Set<Party> parties) {
        int i = sentence.word(start).equals("that") || sentence.word(start).equals("which") ? start + 1 : start;
        Set<Party> makers = new TreeSet<>();
        int behind = partyList(page, sentence, i, makers);
        int verb = have.contains(sentence.word(behind)) ? behind + 1 : behind;
        if (makers.isEmpty() || !reaching.contains(sentence.word(verb))) {
            return start;
        }
        parties.addAll(makers);
        return sentence.word(verb + 1).equals("with") ? partyList(page, sentence, verb + 2, parties) : verb + 1;
    }

    /** "On the sidelines of", "against a backdrop of": where and how, not what about. */
    private boolean isCircumstance(Sentence sentence, int i) {
        boolean article = determiners.contains(sentence.word(i + 1));
        String first = sentence.word(i + 1);
        return circumstances.contains(sentence.word(article ? i + 2 : i + 1))
                || first.equals("which")
                || first.equals("whom")
                || first.equals("it");
    }

    /** Returns the index behind "1972", "July 1972" or "26 July 1972", or 0. */
    private static int yearAt(Sentence sentence, int start) {
        int i = start;
        while (i < start + 3
                && (Dates.isMonth(sentence.word(i))
                        || isDayOfMonth(sentence.at(i))
                        || sentence.at(i).is(","))) {
            i++;
        }
        return isYear(sentence.at(i)) ? i + 1 : 0;
    }

    private static boolean isDayOfMonth(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    private static boolean isDay(String word) {
        return word.isEmpty() || word.endsWith("day") || Dates.isMonth(word);
    }

    private int subjectEnd(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && i - from < MAX_SUBJECT) {
            Token token = sentence.at(i);
            boolean mark = !token.isWord() && !token.is("-") && !token.is("'s") && !token.is("$") && !token.is("/");
            if (mark
                    || endsBefore(sentence, i)
                    || (subjectEnds.contains(token.lower()) && i > from)
                    || isDay(token.lower()) && token.isCapital()) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "And" and "in" belong to a subject where a plain noun follows: "trade and investment", "in the field of". */
    private boolean endsBefore(Sentence sentence, int i) {
        Token next = sentence.at(i + 1);
        boolean plain = next.isWord()
                && !next.isCapital()
                && !words.isFunctionWord(next.lower())
                && !verbs.contains(next.lower());
        if (sentence.word(i).equals("and")) {
            return !plain;
        }
        if (sentence.word(i).equals("in")) {
            boolean field =
                    next.is("the") && fieldWords.contains(sentence.word(i + 2)) || fieldWords.contains(next.lower());
            return !(field || plain && sentence.word(i - 1).equals("cooperation"));
        }
        return false;
    }

    /** Reads behind "agreement was reached" what it is on and with whom. */
    After afterReaching(Page page, Sentence sentence, int start) {
        for (int i = start; i < start + 4; i++) {
            if (reaching.contains(sentence.word(i))) {
                return after(page, sentence, i + 1);
            }
            if (!words.isFunctionWord(sentence.word(i))) {
                break;
            }
        }
        return after(page, sentence, start);
    }

    /** Reads "the United States, Japan and neighbouring Korea" and returns the index behind it, or the start. */
    private int partyList(Page page, Sentence sentence, int from, Set<Party> parties) {
        int end = from - 1;
        int i = from;
        int gap = 0;
        while (i < sentence.size() && gap <= 5) {
            PartyMention party = page.partyAt(sentence, i);
            if (party != null) {
                if (party.kind() == Kind.CITY) {
                    break;
                }
                parties.add(party.party());
                i = party.to();
                end = i;
                gap = 0;
                if (party.kind() == Kind.ADJECTIVE || sentence.at(i).is("'s")) {
                    gap = -3;
                }
            } else if (isListWord(sentence.at(i), gap)) {
                i++;
                gap++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isListWord(Token token, int gap) {
        return token.is(",")
                || token.is("and")
                || token.is("-")
                || token.is("the")
                || token.is("both")
                || token.is("&")
                || token.is("'s")
                || gap < 4 && token.isWord() && !words.isFunctionWord(token.lower()) && !verbs.contains(token.lower());
    }

    /** Returns the stemmed words between two tokens that tell a name from others. */
    Set<String> content(Sentence sentence, int from, int to) {
        Set<String> content = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            if (isContent(sentence.at(i))) {
                content.add(Stems.of(sentence.at(i).lower()));
            }
        }
        return content;
    }
}
