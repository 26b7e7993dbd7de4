package io.entente.read;

import io.entente.model.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a text file: headline, lines such as {@code Date: …}, body, and lines at its end such as {@code Source: …}. */
final class PlainText extends FormatReader {
    private static final int LONGEST_HEADLINE = 250;
    /** A long line that ends with a full stop is a sentence, not a headline. */
    private static final int LONGEST_WITH_STOP = 100;
    /** A headline, a line of place or author, and what is stated of the article. */
    private static final int HEAD_LINES = 10;

    PlainText() {
        super("txt", "text");
    }

    @Override
    boolean recognises(Opening opening) {
        return opening.isText();
    }

    @Override
    Stream<Reading> read(Item item, Desk desk) throws IOException {
        String text = Charsets.decode(item.bytes(desk.limits().documentBytes()));
        return DocumentArticles.read(text.lines().toList(), item, desk);
    }

    /** Returns the article that a text makes. */
    static Draft draft(String text) {
        List<String> lines = new ArrayList<>(Typography.clean(text).lines().toList());
        Draft draft = takeLabelledLines(lines, Draft.EMPTY);
        if (draft.get(Field.TITLE).isEmpty()) {
            draft = draft.with(Field.TITLE, takeHeadline(lines));
            draft = takeLabelledLines(lines, draft);
        }
        return draft.withText(String.join("\n", lines));
    }

    /** Takes from the first lines those that state something; the first line that does not ends the search, unless it is the headline. */
    private static Draft takeLabelledLines(List<String> lines, Draft draft) {
        Draft filled = draft;
        for (int seen = 0; seen < HEAD_LINES; seen++) {
            dropBlankLines(lines);
            Optional<LabelledLine> stated = lines.isEmpty() ? Optional.empty() : statement(lines.get(0));
            if (stated.isEmpty()) {
                break;
            }
            LabelledLine line = stated.get();
            filled = line.field().isPresent() ? filled.or(line.field().get(), line.value()) : filled;
            lines.remove(0);
        }
        return filled;
    }

    /** A line that is nothing but a date states the day of publication. */
    private static Optional<LabelledLine> statement(String line) {
        return LabelledLine.of(line.strip())
                .or(() -> DayText.isDayAlone(line.strip())
                        ? Optional.of(new LabelledLine(Optional.of(Field.PUBLISHED), line.strip()))
                        : Optional.empty());
    }

    private static void dropBlankLines(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
    }

    private static String takeHeadline(List<String> lines) {
        int length = headlineLines(lines);
        String headline = Typography.foldSpaces(String.join(" ", lines.subList(0, length)));
        boolean sentence = headline.endsWith(".") && headline.length() > LONGEST_WITH_STOP;
        if (headline.length() > LONGEST_HEADLINE
                || sentence
                || Dateline.of(headline).isPresent()) {
            return "";
        }
        lines.subList(0, length).clear();
        return headline;
    }

    /** A headline goes on to an empty line, an indented line or a statement where lines are broken by width; else it is one line. */
    private static int headlineLines(List<String> lines) {
        boolean wrapped = Paragraphs.isWrapped(lines);
        boolean capitals = !lines.isEmpty() && isCapitals(lines.get(0));
        int margin = Paragraphs.margin(lines);
        int length = Math.min(1, lines.size());
        while (wrapped
                && length < lines.size()
                && !endsHeadline(lines.get(length), margin)
                && capitals == isCapitals(lines.get(length))) {
            length++;
        }
        return length;
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT)) && EnglishText.hasWords(line);
    }

    private static boolean endsHeadline(String line, int margin) {
        return Paragraphs.startsParagraph(line, margin) || statement(line).isPresent();
    }
}
