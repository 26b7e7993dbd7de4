package io.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes from the paragraphs of an article what stands in them twice, or is no part of the story. */
final class Body {
    /** A title is repeated at the start, behind at most a line of place and a line of date. */
    private static final int TITLE_WITHIN = 3;
    /** Shorter paragraphs, such as a row of asterisks or "He said no.", may rightly come again. */
    private static final int SHORTEST_REPEAT = 40;
    /** The standfirst stands among the first paragraphs. */
    private static final int STANDFIRST_WITHIN = 2;

    private Body() {}

    /** Returns the paragraphs without the title, where they open with it in whatever letters. */
    static List<String> withoutTitle(List<String> paragraphs, String title) {
        String wanted = letters(title);
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean isTitle = i < TITLE_WITHIN
                    && !wanted.isEmpty()
                    && letters(paragraphs.get(i)).equals(wanted);
            if (!isTitle) {
                rest.add(paragraphs.get(i));
            }
        }
        return rest.isEmpty() ? paragraphs : rest;
    }

    /** Returns the paragraphs, each once: a standfirst stays where the story repeats it, any other where it stands first. */
    static List<String> withoutRepeats(List<String> paragraphs) {
        Map<String, Integer> lastPlaces = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            lastPlaces.put(paragraphs.get(i), i);
        }
        if (lastPlaces.size() == paragraphs.size()) {
            return paragraphs;
        }
        Set<String> seen = new HashSet<>();
        List<String> once = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            boolean comesAgain = i < STANDFIRST_WITHIN && lastPlaces.get(paragraph) > i;
            if (paragraph.length() < SHORTEST_REPEAT || !comesAgain && seen.add(paragraph)) {
                once.add(paragraph);
            }
        }
        return once;
    }

    /** Returns the letters and digits of a line, all small, by which repeated lines are told. */
    static String letters(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        line.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
