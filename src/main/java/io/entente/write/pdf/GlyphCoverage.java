package io.entente.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * Replaces characters that no font has by a visible box and remembers them.
 *
 * <p>Without this they would be printed as number signs, and nothing would notice. The big fonts are read only when a character
 * asks for them.
 */
public final class GlyphCoverage implements UnaryOperator<String> {
    private static final Logger LOG = System.getLogger("io.entente.write");
    private static final String BOX = "□";
    private static final List<Typeface> SEARCHED = List.of(
            Typeface.TEXT,
            Typeface.MARKS,
            Typeface.MANY_SCRIPTS,
            Typeface.KHMER,
            Typeface.BURMESE,
            Typeface.HANGUL,
            Typeface.HAN);

    private final Map<Typeface, CmapLookup> tables = new EnumMap<>(Typeface.class);
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final SortedSet<Integer> unshown = new TreeSet<>();

    @Override
    public String apply(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private void append(StringBuilder shown, int character) {
        if (known.computeIfAbsent(character, this::hasGlyph)) {
            shown.appendCodePoint(character);
        } else {
            unshown.add(character);
            shown.append(BOX);
        }
    }

    private boolean hasGlyph(int character) {
        return SEARCHED.stream().anyMatch(face -> table(face).getGlyphId(character) > 0);
    }

    private CmapLookup table(Typeface face) {
        return tables.computeIfAbsent(face, GlyphCoverage::read);
    }

    private static CmapLookup read(Typeface face) {
        try {
            return face.load().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(face + " has no table of characters", e);
        }
    }

    /** Warns in the log of the characters that are not shown in a file, if there are any. */
    public void warn(String file) {
        if (!unshown.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "no font has these characters, which stand as {0} in {1}: {2}",
                    BOX,
                    file,
                    named(unshown));
        }
    }

    /** Returns characters by the numbers that Unicode gives them: "U+1780, U+1781". */
    public static String named(Collection<Integer> characters) {
        return characters.stream()
                .map(character -> String.format(Locale.ROOT, "U+%04X", character))
                .collect(Collectors.joining(", "));
    }

    /** Returns the characters replaced so far; the set grows with every text. */
    public SortedSet<Integer> unshown() {
        return Collections.unmodifiableSortedSet(unshown);
    }
}
