package io.entente.extract;

import io.entente.model.Official;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the places in a sentence that say who speaks: "the minister said", "said Ms Kang", "according to two diplomats". */
final class Attributions {
    private static final int LONGEST = 14;

    private final Set<String> saying;
    private final Set<String> sayingFirst;
    private final Set<String> between;
    private final Set<String> nouns;
    private final Set<String> stops;
    private final Set<String> circumstance;
    private final PersonNames names;

    Attributions(Words classes, PersonNames names) {
        this.names = names;
        circumstance = classes.of("circumstance");
        saying = classes.of("saying");
        sayingFirst = classes.of("saying-first");
        between = classes.of("before-saying");
        nouns = classes.of("speaker-noun");
        stops = classes.of("speaker-stop");
    }

    /**
     * A place that says who speaks.
     *
     * @param speaker who, as printed; a pronoun where the sentence has no more
     * @param begin the index of the first token of both
     * @param verb the index of the word that says so
     * @param closing whether what is said stands before it: ", he said"
     */
    record Attribution(String speaker, int begin, int verb, boolean closing) {
        boolean isPronoun() {
            return Attributions.isPronoun(speaker);
        }
    }

    /** Returns the attributions of a sentence, in its order. */
    List<Attribution> of(Page page, Sentence sentence) {
        List<Attribution> found = new ArrayList<>(1);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).is("according") && sentence.at(i + 1).is("to")) {
                int end = sourceEnd(sentence, i + 2);
                if (end > i + 2) {
                    found.add(new Attribution(words(page, sentence, i + 2, end), i, i, true));
                }
            } else if (saying.contains(sentence.word(i))) {
                int verb = i;
                before(page, sentence, verb)
                        .or(() -> behind(page, sentence, verb))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> before(Page page, Sentence sentence, int verb) {
        int end = verb;
        while (end > 0 && between.contains(sentence.word(end - 1))) {
            end--;
        }
        Span speaker = sentence.at(end - 1).is(",")
                ? withApposition(page, sentence, end - 1)
                : new Span(begin(page, sentence, end), end);
        if (speaker.from < 0 || isRelative(sentence, speaker.from)) {
            return Optional.empty();
        }
        Token mark = sentence.at(speaker.from - 1);
        boolean closing = speaker.from > 0 && (mark.is(",") || mark.is("\""));
        return Optional.of(
                new Attribution(words(page, sentence, speaker.from, speaker.to), speaker.from, verb, closing));
    }

    private record Span(int from, int to) {}

    /** "Kim, the deputy director, said"; where and when he said it is left out. */
    private Span withApposition(Page page, Sentence sentence, int to) {
        int official = officialBegin(page, sentence, to);
        if (official >= 0) {
            int name = sentence.at(official - 1).is(",") ? names.begin(sentence, official - 1) : official;
            return new Span(name < official - 1 ? name : official, to);
        }
        int comma = comma(sentence, to - 1);
        int begin = comma <= 0 ? -1 : begin(page, sentence, comma);
        if (begin < 0) {
            return new Span(begin(page, sentence, to), to);
        }
        return new Span(begin, circumstance.contains(sentence.word(comma + 1)) ? comma : to);
    }

    /** "Said David Mulford", "said the ministry": behind a comma or a quotation, up to the next mark. */
    private Optional<Attribution> behind(Page page, Sentence sentence, int verb) {
        boolean inverted =
                sentence.at(verb - 1).is(",") || sentence.at(verb - 1).is("\"");
        int end = sourceEnd(sentence, verb + 1);
        boolean closed = end >= sentence.size() || !sentence.at(end).isWord();
        if (!sayingFirst.contains(sentence.word(verb))
                || !inverted
                || !closed
                || end == verb + 1
                || isPronoun(sentence.word(verb + 1))) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(words(page, sentence, verb + 1, end), verb, verb, true));
    }

    private static boolean isPronoun(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "she", "they", "it" -> true;
            default -> false;
        };
    }

    /** Where an apposition before the token opens: "Kim, the deputy director, said". */
    private static int comma(Sentence sentence, int from) {
        for (int i = from; i > Math.max(0, from - LONGEST); i--) {
            if (sentence.at(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where the speaker begins that ends before the token, or -1 where nobody stands there. */
    private int begin(Page page, Sentence sentence, int end) {
        String last = sentence.word(end - 1);
        if (isPronoun(last)) {
            return end - 1;
        }
        int open = sentence.at(end - 1).is(")") ? acronym(sentence, end) : end;
        int begin = named(page, sentence, open);
        if (begin < 0) {
            return -1;
        }
        // "The office of President Tebboune", "people familiar with the matter", "India and the European Union".
        boolean more = (sentence.word(begin - 1).equals("of")
                        || sentence.word(begin - 1).equals("with"))
                && nouns.contains(sentence.word(begin - 2));
        if (more) {
            return phraseBegin(sentence, begin - 1);
        }
        PartyMention joined = sentence.word(begin - 1).equals("and") ? page.partyAt(sentence, begin - 2) : null;
        return joined != null && joined.to() == begin - 1 ? joined.from() : begin;
    }

    /** "The Ministry of External Affairs (MEA) said". */
    private static int acronym(Sentence sentence, int end) {
        return sentence.at(end - 3).is("(") ? end - 3 : end;
    }

    private static int officialBegin(Page page, Sentence sentence, int end) {
        for (OfficialMention official : page.officialsOf(sentence)) {
            if (official.to() == end) {
                return withDeterminer(sentence, withCountry(page, sentence, official.from()));
            }
        }
        return -1;
    }

    private int named(Page page, Sentence sentence, int end) {
        int official = officialBegin(page, sentence, end);
        if (official >= 0) {
            return official;
        }
        PartyMention party = page.partyAt(sentence, end - 1);
        if (party != null && party.to() == end && party.kind() != PartyMention.Kind.ADJECTIVE && !party.placed()) {
            return withDeterminer(sentence, party.from());
        }
        if (nouns.contains(sentence.word(end - 1))) {
            return phraseBegin(sentence, end);
        }
        int begin = names.begin(sentence, end);
        return begin < end ? begin : -1;
    }

    private static int withDeterminer(Sentence sentence, int from) {
        return isDeterminer(sentence.word(from - 1)) ? from - 1 : from;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "a", "an", "one", "two", "several", "some", "its", "their", "his", "her", "our" -> true;
            default -> false;
        };
    }

    private static int withCountry(Page page, Sentence sentence, int from) {
        int begin = sentence.word(from - 1).equals("'s") ? from - 1 : from;
        PartyMention owner = page.partyAt(sentence, begin - 1);
        return owner != null && owner.to() == begin ? owner.from() : from;
    }

    private int phraseBegin(Sentence sentence, int end) {
        int begin = end - 1;
        while (begin > 0 && end - begin < LONGEST) {
            Token token = sentence.at(begin - 1);
            boolean part = token.isWord() || token.is("'s") || token.is("-");
            if (!part || stops.contains(token.lower()) || saying.contains(token.lower()) || token.is("and")) {
                break;
            }
            begin--;
            if (isDeterminer(token.lower()) && !sentence.word(begin - 1).equals("of")) {
                return withDeterminer(sentence, begin);
            }
        }
        return begin;
    }

    /** "The pact, which Seoul said was vital, lapsed": an aside. */
    private static boolean isRelative(Sentence sentence, int begin) {
        String before = sentence.word(begin - 1);
        return before.equals("which") || before.equals("what") || before.equals("who") || before.equals("as");
    }

    /** Where the words end that name who stands behind "said" or "according to". */
    private int sourceEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && end - from < LONGEST) {
            Token token = sentence.at(end);
            boolean part = token.isWord() || token.is("'s") || token.is("-");
            if (!part || end > from && (stops.contains(token.lower()) || between.contains(token.lower()))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The words as printed; of a surname alone, the office and the full name; no capital that only opens the sentence. */
    private String words(Page page, Sentence sentence, int from, int to) {
        if (to - from == 1 && isPronoun(sentence.word(from))) {
            return sentence.word(from);
        }
        for (OfficialMention mention : page.officialsOf(sentence)) {
            if (to - from == 1 && mention.from() == from) {
                return inFull(mention.official());
            }
        }
        String printed = sentence.words(from, to);
        boolean opens = from == 0 && page.partyAt(sentence, 0) == null;
        boolean common = sentence.at(0).is("the")
                || sentence.at(0).is("a")
                || sentence.at(0).is("an")
                || nouns.contains(sentence.word(0));
        return opens && common ? Character.toLowerCase(printed.charAt(0)) + printed.substring(1) : printed;
    }

    private static String inFull(Official official) {
        return official.role()
                .filter(role -> !role.equals(official.name()))
                .map(role -> role + " " + official.name())
                .orElse(official.name());
    }
}
