package io.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells apart the articles of an export from a news database: Nexis (each ends with {@code End of Document}, or opens with
 * {@code 3 of 25 DOCUMENTS}) and Factiva (each ends with {@code Document FJPO000020191112efbc0001}).
 */
final class DatabaseExport {
    private static final Pattern NEXIS_END = Pattern.compile("(?i)End of Document");
    private static final Pattern NEXIS_START = Pattern.compile("\\d+ of \\d+ DOCUMENTS?");
    private static final Pattern FACTIVA_END = Pattern.compile("Document [A-Z][A-Z0-9]{3,}\\d{8}[a-z0-9]{5,}");
    private static final Pattern WORD_COUNT = Pattern.compile("(?i)(?:length: ?)?[\\d,.]+ words");
    private static final Pattern RIGHTS = Pattern.compile("(?i)(?:©|\\(c\\)|copyright).*");
    private static final Pattern CLOCK_CODE_OR_LANGUAGE =
            Pattern.compile("\\d{1,2}:\\d{2}|[A-Z0-9]{2,10}|English|\\d+|(?:Pg|Page|p)\\.? ?\\w+");
    private static final Pattern BODY = Pattern.compile("(?i)Body");
    private static final Pattern TAIL = Pattern.compile("(?i)(?:Load-Date:.*|Classification|Graphic|Notes)");
    private static final int HEAD_LINES = 40;
    private static final int LONGEST_HEAD_LINE = 160;

    private DatabaseExport() {}

    /** Returns the articles of a document's lines; empty where the lines are no such export. */
    static List<Draft> articles(List<String> document) {
        List<String> lines = document.stream().map(Typography::line).toList();
        if (lines.stream().noneMatch(line -> WORD_COUNT.matcher(line).matches())) {
            return List.of();
        }
        for (Pattern end : List.of(NEXIS_END, FACTIVA_END)) {
            if (lines.stream().anyMatch(line -> end.matcher(line).matches())) {
                return drafts(split(document, lines, end, true));
            }
        }
        return lines.stream().anyMatch(line -> NEXIS_START.matcher(line).matches())
                ? drafts(split(document, lines, NEXIS_START, false))
                : List.of();
    }

    /** Tells whether a line stands between two articles of an export. */
    static boolean isBorder(String line) {
        return Stream.of(NEXIS_END, NEXIS_START, FACTIVA_END)
                .anyMatch(border -> border.matcher(line.strip()).matches());
    }

    private static List<List<String>> split(List<String> document, List<String> lines, Pattern border, boolean atEnd) {
        List<List<String>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (border.matcher(lines.get(i)).matches()) {
                parts.add(document.subList(start, i));
                start = i + 1;
            }
        }
        List<String> rest = document.subList(start, document.size());
        if (!atEnd) {
            parts.remove(0);
        }
        if (rest.stream().anyMatch(EnglishText::hasWords)) {
            parts.add(rest);
        }
        return parts;
    }

    private static List<Draft> drafts(List<List<String>> parts) {
        return parts.stream().map(DatabaseExport::draft).toList();
    }

    /** The line of the day is the anchor: in Nexis title and publication stand before it, in Factiva the publication behind it. */
    private static Draft draft(List<String> part) {
        List<String> lines = part.stream().map(Typography::line).toList();
        List<String> head = new ArrayList<>();
        int day = -1;
        int body = 0;
        for (int i = 0; i < lines.size() && head.size() < HEAD_LINES && !endsHead(lines.get(i)); i++) {
            if (!lines.get(i).isEmpty()) {
                day = day < 0 && DayText.isDayAlone(lines.get(i)) ? head.size() : day;
                head.add(lines.get(i));
                body = day >= 0 && isStatement(lines.get(i)) ? i + 1 : body;
            }
        }
        if (day < 0) {
            return PlainText.draft(String.join("\n", part));
        }
        Draft draft = Draft.EMPTY.with(Field.PUBLISHED, head.get(day));
        return names(head, day, draft).withText(text(part, lines, body));
    }

    private static boolean endsHead(String line) {
        return line.length() > LONGEST_HEAD_LINE || TAIL.matcher(line).matches();
    }

    private static boolean isStatement(String line) {
        return WORD_COUNT.matcher(line).matches()
                || RIGHTS.matcher(line).matches()
                || LabelledLine.of(line).isPresent()
                || BODY.matcher(line).matches()
                || CLOCK_CODE_OR_LANGUAGE.matcher(line).matches();
    }

    private static Draft names(List<String> head, int day, Draft draft) {
        int count = -1;
        for (int i = 0; i < day; i++) {
            count = WORD_COUNT.matcher(head.get(i)).matches() ? i : count;
        }
        if (count > 0) {
            return draft.with(Field.TITLE, head.get(0)).with(Field.PUBLISHER, publicationBehind(head, day));
        }
        Optional<String> labelled = head.stream()
                .map(LabelledLine::of)
                .flatMap(Optional::stream)
                .filter(line -> line.field().equals(Optional.of(Field.TITLE)))
                .map(LabelledLine::value)
                .findFirst();
        return draft.with(Field.PUBLISHER, day > 0 ? head.get(day - 1) : "")
                .with(Field.TITLE, labelled.orElseGet(() -> titleNear(head, day)));
    }

    private static String publicationBehind(List<String> head, int day) {
        return head.stream()
                .skip(day + 1L)
                .filter(line -> !CLOCK_CODE_OR_LANGUAGE.matcher(line).matches())
                .findFirst()
                .orElse("");
    }

    /** New exports print the title before the publication, old ones behind the day. */
    private static String titleNear(List<String> head, int day) {
        return day > 1
                ? head.get(day - 2)
                : head.stream().skip(day + 1L).findFirst().orElse("");
    }

    private static String text(List<String> part, List<String> lines, int body) {
        int end = lines.size();
        for (int i = lines.size() - 1; i > body; i--) {
            end = TAIL.matcher(lines.get(i)).matches() ? i : end;
        }
        return String.join("\n", part.subList(body, end));
    }
}
