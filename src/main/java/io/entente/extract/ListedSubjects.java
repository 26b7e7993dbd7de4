package io.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the list behind "agreements" apart: "on trade, on tourism and on air services", "on trade, tourism and health". */
final class ListedSubjects {
    private static final int LONGEST = 16;
    private static final int LONGEST_PLAIN = 5;

    private final Words words;
    private final Set<String> links;
    private final Set<String> ends;

    ListedSubjects(Words words) {
        this.words = words;
        links = words.of("links-to-listed");
        ends = words.of("subject-end");
    }

    /**
     * A subject of a list.
     *
     * @param from the index of its first token, the link left out
     * @param to the index behind its last token
     */
    record Subject(int from, int to) {}

    /** Returns the subjects listed from a link on; fewer than two where they are no list. */
    List<Subject> from(Sentence sentence, int start) {
        int link = sentence.behindComma(start);
        if (!links.contains(sentence.word(link))) {
            return List.of();
        }
        List<Subject> repeated = repeated(sentence, link);
        return repeated.size() > 1 ? repeated : plain(sentence, link + 1);
    }

    /** "On trade and investment, on tourism, and on air services": each begins with the same link. */
    private List<Subject> repeated(Sentence sentence, int first) {
        List<Subject> subjects = new ArrayList<>();
        String link = sentence.word(first);
        int i = first;
        while (sentence.word(i).equals(link)) {
            int to = i + 1;
            while (to - i <= LONGEST && !isMark(sentence, to) && nextLink(sentence, to, link) == 0) {
                to++;
            }
            if (to == i + 1) {
                break;
            }
            subjects.add(new Subject(i + 1, to));
            int next = nextLink(sentence, to, link);
            if (next == 0) {
                break;
            }
            i = next;
        }
        return subjects;
    }

    /** Returns the index of the link behind "," or "and", or 0. */
    private static int nextLink(Sentence sentence, int at, String link) {
        int i = at;
        while (sentence.at(i).is(",")
                || sentence.at(i).is("and")
                || sentence.at(i).is("&")) {
            i++;
        }
        return i > at && sentence.word(i).equals(link) ? i : 0;
    }

    /** "Trade, tourism and health": plain nouns, the last one behind "and". */
    private List<Subject> plain(Sentence sentence, int first) {
        List<Subject> subjects = new ArrayList<>();
        int from = first;
        boolean last = false;
        while (!last) {
            last = sentence.word(from - 1).equals("and");
            int to = from;
            while (to - from <= LONGEST_PLAIN && isPlain(sentence, to)) {
                to++;
            }
            boolean separated = sentence.at(to).is(",") || sentence.at(to).is("and");
            if (to == from || to - from > LONGEST_PLAIN || !last && !separated) {
                return List.of();
            }
            subjects.add(new Subject(from, to));
            from = to + 1 + (sentence.at(to).is(",") && sentence.word(to + 1).equals("and") ? 1 : 0);
        }
        return subjects.size() > 2 ? subjects : List.of();
    }

    private boolean isPlain(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.isWord()
                        && !token.is("and")
                        && !words.isFunctionWord(token.lower())
                        && !ends.contains(token.lower())
                || token.is("-")
                || token.is("of") && i > 0;
    }

    private boolean isMark(Sentence sentence, int i) {
        Token token = sentence.at(i);
        boolean inner = token.is("-") || token.is("'s") || token.is("&") || token.is("/");
        return i >= sentence.size()
                || !token.isWord() && !inner
                || ends.contains(token.lower()) && !token.is("on") && !token.is("from") && !token.is("by");
    }
}
