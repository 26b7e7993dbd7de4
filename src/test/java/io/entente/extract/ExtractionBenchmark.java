package io.entente.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.read.InputFolder;
import io.entente.read.ReadSettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures how many stories of a file one core reads in a second, reading of the file itself left out.
 *
 * <p>On a machine that others use too the stories a second say little, so those of a second of processor time are told as
 * well; that time is the whole process's, with the collector's and the compiler's work.
 *
 * <p>Run on demand: {@code mvn test -Dtest=ExtractionBenchmark -Dstories=FILE}, with a file of any format that Entente
 * reads; JSON Lines for most.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {
    private static final String STORIES = "stories";
    private static final int ROUNDS = 5;
    private static final TimeValue ROUND = TimeValue.seconds(5);

    private List<Article> stories;
    private int next;

    /** Reads the stories into memory. */
    @Setup
    public void takeStories() {
        stories = stories(Path.of(System.getProperty(STORIES)));
    }

    /** How much of a core a round was given. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Core {
        private long before;

        /** Notes the processor time used before the round. */
        @Setup(Level.Iteration)
        public void begin() {
            before = used();
        }

        /** Returns the seconds of processor time that the round used; JMH divides them by its length. */
        public double cores() {
            return (used() - before) / 1e9;
        }

        private static long used() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }

    /** Reads one story after the other, round and round. */
    @Benchmark
    public Findings story(Core core) {
        Article story = stories.get(next);
        next = (next + 1) % stories.size();
        return Extractor.standard().read(story);
    }

    @Test
    void tellsHowManyStoriesAreReadInASecond() throws RunnerException {
        String file = System.getProperty(STORIES);
        assumeTrue(file != null, "no stories to read: name a file of them, as in -Dstories=FILE.jsonl");
        Path path = Path.of(file).toAbsolutePath();
        assumeTrue(Files.isRegularFile(path), "there is no file '" + path + "'");
        assertFalse(stories(path).isEmpty(), () -> "no story in '" + path + "'");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getName())
                        .jvmArgsAppend("-D" + STORIES + "=" + path)
                        .forks(1)
                        .threads(1)
                        .warmupIterations(ROUNDS)
                        .warmupTime(ROUND)
                        .measurementIterations(ROUNDS)
                        .measurementTime(ROUND)
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertFalse(results.isEmpty(), "no result");
        results.forEach(ExtractionBenchmark::tell);
    }

    private static void tell(RunResult result) {
        double stories = result.getPrimaryResult().getScore();
        double cores = result.getSecondaryResults().get("cores").getScore();
        System.out.printf(
                Locale.ROOT,
                "%.0f stories a second on %.2f cores: %.0f a second a core%n",
                stories,
                cores,
                stories / cores);
    }

    private static List<Article> stories(Path file) {
        try (Stream<Article> articles = InputFolder.readFile(file, ReadSettings.usual())
                .filter(Article.class::isInstance)
                .map(Article.class::cast)) {
            return articles.toList();
        }
    }
}
