package io.entente.read;

import io.entente.model.Notes;
import io.entente.model.Notes.Block;
import io.entente.model.Notes.Heading;
import io.entente.model.Notes.Run;
import io.entente.model.Notes.Style;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads an office's notes for a meeting from Markdown: its headings say what is an objective, a point to make, a defensive line or a
 * press line; its paragraphs and lists are kept as they are.
 *
 * <p>A heading that stands deeper than the one of its section is part of the section's text.
 */
public final class NotesFile {
    private static final Parser MARKDOWN =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Map<String, Heading> HEADINGS = Map.ofEntries(
            Map.entry("objective", Heading.OBJECTIVES),
            Map.entry("objectives", Heading.OBJECTIVES),
            Map.entry("our objectives", Heading.OBJECTIVES),
            Map.entry("points to make", Heading.POINTS_TO_MAKE),
            Map.entry("talking points", Heading.POINTS_TO_MAKE),
            Map.entry("defensive lines", Heading.DEFENSIVE_LINES),
            Map.entry("defensive points", Heading.DEFENSIVE_LINES),
            Map.entry("press line", Heading.PRESS_LINE),
            Map.entry("press lines", Heading.PRESS_LINE));

    private final Path file;
    private final Map<Heading, List<Block>> sections = new EnumMap<>(Heading.class);
    private Optional<Heading> section = Optional.empty();
    private int level;

    private NotesFile(Path file) {
        this.file = file;
    }

    /**
     * Returns what a file holds.
     *
     * @throws NotesNotReadable if there is no such file, it is no UTF-8, or it has a heading or text that belongs to no section
     */
    public static Notes read(Path file) {
        NotesFile notes = new NotesFile(file);
        Node document = MARKDOWN.parse(text(file));
        children(document).forEach(notes::add);
        return new Notes(notes.sections);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new NotesNotReadable("there is no file " + file + " with notes");
        } catch (CharacterCodingException other) {
            throw new NotesNotReadable(file + " is not UTF-8 text; save it as UTF-8");
        } catch (IOException broken) {
            throw new NotesNotReadable(file + " cannot be read: " + broken.getMessage());
        }
    }

    private void add(Node node) {
        if (node instanceof org.commonmark.node.Heading heading) {
            enter(heading);
        } else {
            keep(node, 0);
        }
    }

    private void enter(org.commonmark.node.Heading heading) {
        String words = text(heading).stream().map(Run::words).collect(Collectors.joining());
        Heading known = HEADINGS.get(words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*:$", ""));
        if (known != null) {
            section = Optional.of(known);
            level = heading.getLevel();
        } else if (section.isPresent() && heading.getLevel() > level) {
            block(heading, List.of(new Run(words, Style.STRONG)), false, 0);
        } else {
            throw new NotesNotReadable(
                    place(heading) + "'" + words + "' is no heading of a brief; expected " + expected());
        }
    }

    private void keep(Node node, int depth) {
        if (node instanceof org.commonmark.node.ListBlock list) {
            children(list).forEach(item -> item(item, depth));
        } else if (node instanceof org.commonmark.node.BlockQuote quote) {
            children(quote).forEach(child -> keep(child, depth));
        } else {
            block(node, text(node), false, depth);
        }
    }

    // The first paragraph of an item is the item; what else it holds stands below it.
    private void item(Node item, int depth) {
        boolean first = true;
        for (Node child : children(item).toList()) {
            if (child instanceof Paragraph) {
                block(child, text(child), first, depth);
            } else {
                keep(child, depth + 1);
            }
            first = false;
        }
    }

    private void block(Node node, List<Run> text, boolean item, int depth) {
        if (text.stream().allMatch(run -> run.words().isBlank())) {
            return;
        }
        Heading here = section.orElseThrow(() ->
                new NotesNotReadable(place(node) + "text before the first heading; begin with one of " + expected()));
        sections.computeIfAbsent(here, heading -> new ArrayList<>()).add(new Block(item, depth, text));
    }

    private static List<Run> text(Node node) {
        NotesText text = new NotesText();
        node.accept(text);
        return text.runs();
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }

    private String place(Node node) {
        return file + ":"
                + node.getSourceSpans().stream()
                        .findFirst()
                        .map(SourceSpan::getLineIndex)
                        .map(line -> (line + 1) + ": ")
                        .orElse(" ");
    }

    private static String expected() {
        return Stream.of(Heading.values()).map(Heading::title).collect(Collectors.joining(", "));
    }
}
