package io.entente.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the lines of text out of a PDF, without the lines that stand at the head or foot of its pages. */
final class PdfText extends PDFTextStripper {
    private static final Pattern HYPHENATED = Pattern.compile("(\\p{L}{2,})-\\n\\s*(\\p{Ll}{2,})");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:ment|tion|sion|ing|ed|er|or|ly|ness|able|ible|ity|al|ance|ence|ist|ism|ive|ous|ship|ward)s?");
    /** A running head stands on at least so many pages, and on half of all. */
    private static final int FEWEST_REPEATS = 2;

    private static final int EDGE_LINES = 2;
    private static final int OPERATORS_A_LOOK = 64;

    private final ReadLimits limits;
    private final long end;
    private long operators;
    private long characters;

    PdfText(ReadLimits limits) {
        this.limits = limits;
        this.end = WorkTime.now() + limits.documentTime().toNanos();
        setLineSeparator("\n");
        setParagraphStart("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * What was read of a PDF.
     *
     * @param lines the lines
     * @param unread why not all pages were read, where they were not
     */
    record Text(List<String> lines, Optional<String> unread) {}

    /** Returns the lines of all pages, or of those before the limits were reached. */
    Text of(PDDocument pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        Optional<String> unread = Optional.empty();
        for (int page = 1; page <= pdf.getNumberOfPages() && unread.isEmpty(); page++) {
            unread = read(pdf, page, pages);
        }
        return new Text(unhyphenated(withoutRunningHeads(pages)), unread);
    }

    private Optional<String> read(PDDocument pdf, int page, List<List<String>> pages) throws IOException {
        if (page > limits.pages()) {
            return Optional.of("has " + pdf.getNumberOfPages() + " pages, of which the first " + limits.pages()
                    + " are read; split it");
        }
        if (characters > limits.documentBytes()) {
            return Optional.of("holds more than " + (limits.documentBytes() >> 20) + " MB of text; its first "
                    + pages.size() + " pages are read; split it");
        }
        setStartPage(page);
        setEndPage(page);
        try {
            String text = getText(pdf);
            characters += text.length();
            pages.add(text.lines().map(String::stripTrailing).toList());
            return Optional.empty();
        } catch (OutOfTime reached) {
            return Optional.of("takes longer than "
                    + limits.documentTime().toSeconds() + " seconds to read; "
                    + (pages.isEmpty() ? "" : "its first " + pages.size() + " pages are read; ")
                    + "print it to a new PDF");
        }
    }

    /** Content streams can be written to run for hours. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators % OPERATORS_A_LOOK == 0 && WorkTime.now() > end) {
            throw new OutOfTime();
        }
        super.processOperator(operator, operands);
    }

    private static final class OutOfTime extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static List<String> withoutRunningHeads(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> edges(page).stream()
                .map(i -> withoutNumbers(page.get(i)))
                .distinct()
                .forEach(line -> counts.merge(line, 1, Integer::sum)));
        int often = Math.max(FEWEST_REPEATS, (pages.size() + 1) / 2);
        List<String> lines = new ArrayList<>();
        for (List<String> page : pages) {
            List<Integer> edges = edges(page);
            for (int i = 0; i < page.size(); i++) {
                if (!edges.contains(i) || counts.get(withoutNumbers(page.get(i))) < often) {
                    lines.add(page.get(i));
                }
            }
        }
        return lines;
    }

    /** Returns the places of the first two and the last two lines that are not empty. */
    private static List<Integer> edges(List<String> page) {
        List<Integer> printed = IntStream.range(0, page.size())
                .filter(i -> !page.get(i).isBlank() && !DatabaseExport.isBorder(page.get(i)))
                .boxed()
                .toList();
        int size = printed.size();
        return Stream.concat(
                        printed.stream().limit(EDGE_LINES),
                        printed.stream().skip(Math.max(EDGE_LINES, size - EDGE_LINES)))
                .toList();
    }

    private static String withoutNumbers(String line) {
        return line.replaceAll("\\d+", "0");
    }

    private static List<String> unhyphenated(List<String> lines) {
        String text = String.join("\n", lines);
        Set<String> words = Set.copyOf(Arrays.asList(text.split("[^\\p{L}-]+")));
        return HYPHENATED
                .matcher(text)
                .replaceAll(word -> word.group(1) + (isCompound(word, words) ? "-" : "") + word.group(2))
                .lines()
                .toList();
    }

    /** What is broken at the end of a line is a compound if the text writes it so elsewhere, or its first part as a word. */
    private static boolean isCompound(MatchResult broken, Set<String> words) {
        if (words.contains(broken.group(1) + broken.group(2))) {
            return false;
        }
        return words.contains(broken.group(1) + "-" + broken.group(2))
                || words.contains(broken.group(1))
                        && !SUFFIX.matcher(broken.group(2)).matches();
    }
}
