package io.entente.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large, how deep or how slow a file may be before it is read no further, so that no file can exhaust the machine. */
public enum ReadLimit {
    /** The largest document that is read as a whole: a page, a mail, a line of JSON Lines. */
    DOCUMENT(Unit.BYTES, 16L << 20),
    /** The largest file of JSON that is not JSON Lines. */
    JSON(Unit.BYTES, 64L << 20),
    /** The most elements of a page or of an XML document. */
    ELEMENTS(Unit.COUNT, 300_000),
    /** The most pages of a PDF. */
    PAGES(Unit.COUNT, 2000),
    /** The most articles, readable or not, of a file. */
    ARTICLES(Unit.COUNT, 2_000_000),
    /** The most parts of a file that are listed as unreadable one by one; the others are counted. */
    UNREADABLE(Unit.COUNT, 100),
    /** The most work, in seconds of a processor, on a document that is read as a whole. */
    DOCUMENT_TIME(Unit.SECONDS, 8),
    /** The most work, in seconds of a processor, on a file that is read article by article, or holds files. */
    FILE_TIME(Unit.SECONDS, 600),
    /** How many archives and mails may lie within each other. */
    DEPTH(Unit.COUNT, 5),
    /** The most files that an archive may hold, and the most parts of a mail. */
    ENTRIES(Unit.COUNT, 100_000),
    /** The most that an archive may unpack to. */
    UNPACKED(Unit.BYTES, 8L << 30),
    /** How many times its packed size an archive may unpack to. */
    RATIO(Unit.COUNT, 200);

    private static final Pattern VALUE = Pattern.compile("(\\d{1,12})\\s*([kmg]?b|s|m|min)?", Pattern.CASE_INSENSITIVE);

    private final Unit unit;
    private final long usual;

    ReadLimit(Unit unit, long usual) {
        this.unit = unit;
        this.usual = usual;
    }

    /** Returns the name under which it is set: {@code read.document-time}. */
    public String setting() {
        return "read." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the limit that no honest file of a news desk reaches, and that fits a heap of 512 MB. */
    long usual() {
        return usual;
    }

    /** Returns the usual limit in words: {@code 16 MB}. */
    public String words() {
        return unit == Unit.BYTES ? (usual >> 20) + " MB" : usual + (unit == Unit.SECONDS ? " s" : "");
    }

    /**
     * Reads the value that someone set: {@code 16MB}, {@code 8s}, {@code 10min}, {@code 100000}.
     *
     * @throws IllegalArgumentException if it is none, with what it should look like
     */
    long parse(String value) {
        Matcher matcher = VALUE.matcher(value.strip());
        String suffix =
                matcher.matches() && matcher.group(2) != null ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
        if (!matcher.matches() || !unit.suffixes.contains(suffix) || Long.parseLong(matcher.group(1)) == 0) {
            throw new IllegalArgumentException(
                    setting() + " is '" + value + "'; expected " + unit.expected + ", such as " + example());
        }
        return Math.multiplyExact(Long.parseLong(matcher.group(1)), factor(suffix));
    }

    private String example() {
        return words().replace(" ", "");
    }

    private static long factor(String suffix) {
        return switch (suffix) {
            case "kb" -> 1L << 10;
            case "mb" -> 1L << 20;
            case "gb" -> 1L << 30;
            case "m", "min" -> 60;
            default -> 1;
        };
    }

    private enum Unit {
        BYTES("a size", List.of("", "b", "kb", "mb", "gb")),
        SECONDS("a time", List.of("", "s", "m", "min")),
        COUNT("a number", List.of(""));

        private final String expected;
        private final List<String> suffixes;

        Unit(String expected, List<String> suffixes) {
            this.expected = expected;
            this.suffixes = suffixes;
        }
    }
}
