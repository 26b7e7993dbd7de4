package io.entente.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an office wants of a meeting, in its own words.
 *
 * @param sections the text under each heading; a heading without text is left out
 */
public record Notes(Map<Heading, List<Block>> sections) {
    /** No word from the office. */
    public static final Notes NONE = new Notes(Map.of());

    public Notes {
        Map<Heading, List<Block>> copy = new EnumMap<>(Heading.class);
        sections.forEach((heading, blocks) -> copy.put(heading, List.copyOf(blocks)));
        sections = Collections.unmodifiableMap(copy);
    }

    /** Returns the text under a heading; empty where the office has written none. */
    public List<Block> under(Heading heading) {
        return sections.getOrDefault(heading, List.of());
    }

    /** What only a person can write, in the order in which ministries have it. */
    public enum Heading {
        OBJECTIVES("Objectives"),
        POINTS_TO_MAKE("Points to make"),
        DEFENSIVE_LINES("Defensive lines"),
        PRESS_LINE("Press line");

        private final String title;

        Heading(String title) {
            this.title = title;
        }

        /** Returns the words of the heading. */
        public String title() {
            return title;
        }
    }

    /**
     * A paragraph or an item of a list.
     *
     * @param item whether it is an item of a list
     * @param depth how deep the list stands in others, from 0
     * @param text its words, in runs of one style
     */
    public record Block(boolean item, int depth, List<Run> text) {
        public Block {
            text = List.copyOf(text);
        }

        /** Returns the words without their styles. */
        public String words() {
            return text.stream().map(Run::words).collect(Collectors.joining());
        }
    }

    /**
     * Words of one style.
     *
     * @param words the words
     * @param style the style
     */
    public record Run(String words, Style style) {}

    /** How words are set off. */
    public enum Style {
        PLAIN,
        EMPHASIS,
        STRONG
    }
}
