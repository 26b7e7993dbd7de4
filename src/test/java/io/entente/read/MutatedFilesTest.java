package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.entente.model.Article;
import io.entente.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads samples of every format with bytes changed, cut out, doubled and swapped with those of other samples.
 *
 * <p>Each file must end as articles or as a line that says why not. {@code -Dmutations=400} makes so many of every sample
 * instead of a few.
 */
class MutatedFilesTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 6);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path root;

    @Test
    void everyMutatedFileEndsAsArticlesOrAsALineThatSaysWhyNot() throws Exception {
        List<Path> samples = SamplesTest.samples();
        Random random = new Random(20191117);
        for (Path sample : samples) {
            byte[] whole = Files.readAllBytes(sample);
            byte[] other = Files.readAllBytes(samples.get(random.nextInt(samples.size())));
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] mutated = mutated(whole, other, random);
                String name = sample.getFileName().toString();
                String what = sample + ", mutation " + i;
                check(name, mutated, what);
            }
        }
    }

    private void check(String name, byte[] mutated, String what) throws IOException {
        List<Reading> readings;
        try {
            readings = assertTimeoutPreemptively(LONGEST, () -> new DropFolder(root).read(name, mutated), what);
        } catch (Throwable failed) {
            Path kept = Path.of("target", "mutated-" + name);
            Files.write(kept, mutated);
            throw new AssertionError(what + ", kept as " + kept, failed);
        }
        assertFalse(readings.isEmpty(), what);
        readings.stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .forEach(article -> {
                    assertFalse(article.text().isBlank(), what);
                    assertFalse(article.head().title().isBlank(), what);
                    assertEquals(name, article.head().file().split("[!:]")[0], what);
                });
    }

    private static byte[] mutated(byte[] whole, byte[] other, Random random) {
        byte[] bytes = whole.clone();
        int rounds = 1 + random.nextInt(4);
        for (int i = 0; i < rounds; i++) {
            bytes = mutation(bytes.length == 0 ? other : bytes, other, random);
        }
        return bytes;
    }

    private static byte[] mutation(byte[] bytes, byte[] other, Random random) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.max(1, Math.min(2000, bytes.length - at)));
        int end = Math.min(bytes.length, at + length);
        switch (random.nextInt(6)) {
            case 0:
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            case 1:
                return Arrays.copyOf(bytes, at);
            case 2:
                return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            case 3:
                return joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4:
                int from = random.nextInt(other.length);
                return joined(
                        Arrays.copyOf(bytes, at),
                        Arrays.copyOfRange(other, from, Math.min(other.length, from + length)),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            default:
                for (int i = 0; i < 8; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                return bytes;
        }
    }

    private static byte[] joined(byte[]... parts) {
        int length = Stream.of(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
