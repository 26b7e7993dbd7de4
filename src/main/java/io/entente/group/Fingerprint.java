package io.entente.group;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text's fingerprint, by which copies of one story are found.
 *
 * <p>It is a MinHash signature of the text's pairs of neighbouring words, 128 components of 8 bits, as 256 hexadecimal digits:
 * the share of equal components estimates the share of word pairs that two texts have in common.
 */
public final class Fingerprint {
    static final int COMPONENTS = 128;
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(COMPONENTS, 8, SuperMinHashVersion.V1);
    private static final Hasher64 HASHER = Hashing.komihash5_0();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fingerprint() {}

    /** Returns a text's fingerprint; a text without two words has the empty one, which is like no other. */
    public static String of(String text) {
        List<String> words = Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2) {
            return "";
        }
        ElementHashProvider pairs = ElementHashProvider.ofFunction(
                i -> HASHER.hashCharsToLong(words.get(i) + ' ' + words.get(i + 1)), words.size() - 1);
        return HexFormat.of().formatHex(POLICY.createHasher().compute(pairs));
    }

    /** Returns the estimated share of word pairs that two texts have in common, from 0 to 1. */
    static double likeness(byte[] one, byte[] other) {
        return one.length == COMPONENTS && other.length == COMPONENTS
                ? POLICY.getFractionOfEqualComponents(one, other)
                : 0;
    }

    static byte[] bytes(String fingerprint) {
        return HexFormat.of().parseHex(fingerprint);
    }
}
