package io.entente.job;

import io.entente.Scripted;
import io.entente.group.Composer;
import io.entente.group.Edition;
import io.entente.group.Likenesses;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Measures, on demand, what five years of articles in the register cost a week's briefing.
 *
 * <p>Registers of a week, a tenth, half and all of the articles are filled, each by its own JVM; the newest week is the same in
 * each. Then new JVMs compose its briefing: three do so once, cold as a user's is, and one does it again and again. Told are the
 * time on the clock, for which the machine should be quiet, the thread's work, and the heap alive before and after.
 *
 * <p>Run with the number of articles, 100000 if none is given: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=io.entente.job.RegisterBenchmark}.
 */
public final class RegisterBenchmark {
    static final LocalDate END = LocalDate.of(2024, 12, 29);
    private static final int WEEKS = 260;
    private static final int ARTICLES = 100_000;
    private static final int A_WEEK = ARTICLES / WEEKS + 1;
    private static final int AT_ONCE = 200;
    private static final int COLD_RUNS = 3;
    private static final int WARM_RUNS = 8;
    static final String[] SUBJECTS = {
        "extradition",
        "fisheries",
        "double taxation",
        "free trade",
        "civil nuclear",
        "air services",
        "cyber security",
        "water management",
        "social security",
        "defence logistics",
        "mutual recognition",
        "border crossing",
        "visa waiver",
        "satellite navigation",
        "investment protection",
        "agriculture research"
    };

    private RegisterBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ARTICLES;
            Path folder = Files.createTempDirectory("register-benchmark");
            for (int number : List.of(A_WEEK, articles / 10, articles / 2, articles)) {
                String file = folder.resolve("of-" + number).toString();
                inNewJvm("fill", file, String.valueOf(number));
                for (int run = 0; run < COLD_RUNS; run++) {
                    inNewJvm("compose", file, "1");
                }
                inNewJvm("compose", file, String.valueOf(WARM_RUNS));
            }
        } else if (arguments[0].equals("fill")) {
            fill(arguments[1], Integer.parseInt(arguments[2]));
        } else {
            compose(arguments[1], Integer.parseInt(arguments[2]));
        }
    }

    private static void inNewJvm(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                RegisterBenchmark.class.getName()));
        command.addAll(List.of(arguments));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }

    /** Started by Maven, the classes are not on the JVM's own class path but in a loader made for the run. */
    private static String classPath() {
        return RegisterBenchmark.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static void fill(String file, int articles) {
        try (Opened register = Opened.at(file)) {
            List<Report> reports = reports(Math.max(articles, ARTICLES)).subList(0, articles);
            long start = System.nanoTime();
            for (int i = 0; i < reports.size(); i += AT_ONCE) {
                register.register().save(reports.subList(i, Math.min(reports.size(), i + AT_ONCE)));
            }
            double seconds = seconds(start);
            register.register().holdings(Period.weekOf(END), Set.of(), Likenesses.standard());
            double compared = seconds(start) - seconds;
            System.out.printf(
                    "%d articles: saved in %.2f s (%.0f/s), compared in %.2f s%n",
                    articles, seconds, articles / seconds, compared);
        }
    }

    private static void compose(String file, int runs) {
        try (Opened opened = Opened.at(file)) {
            for (int run = 1; run <= runs; run++) {
                compose(opened.register(), run);
            }
        }
    }

    private static void compose(Register register, int run) {
        long articles = register.size();
        long aliveBefore = alive();
        long start = System.nanoTime();
        long cpu = cpu();
        Period period = Period.weekOf(END);
        Holdings known = register.holdings(period, Set.of(), Likenesses.standard());
        double loaded = seconds(start);
        Briefing briefing = Composer.compose(Edition.of(period), known, List.of(), List.of(), Party::code);
        double composed = seconds(start);
        double worked = (cpu() - cpu) / 1e9;
        System.out.printf(
                "%d articles, run %d: %d reports loaded in %.2f s, composed in %.2f s, together %.2f s (CPU %.2f s);"
                        + " %d chapters, %d changes, %d overdue, %d sources; alive %d MB before, %d MB after%n",
                articles,
                run,
                known.reports().size(),
                loaded,
                composed - loaded,
                composed,
                worked,
                briefing.chapters().size(),
                briefing.changes().size(),
                briefing.overdue().size(),
                briefing.sources().size(),
                aliveBefore,
                alive());
        Reference.reachabilityFence(known);
        Reference.reachabilityFence(briefing);
    }

    private static long alive() {
        System.gc();
        Runtime heap = Runtime.getRuntime();
        return (heap.totalMemory() - heap.freeMemory()) >> 20;
    }

    // Of this thread: on a busy machine the time on the clock says little.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    /** An open register. */
    private record Opened(SingleConnectionDataSource database, Register register) implements AutoCloseable {
        static Opened at(String file) {
            SingleConnectionDataSource database =
                    new SingleConnectionDataSource(RegisterPlace.of(file).url(), true);
            new Schema(database).update(List.of());
            return new Opened(database, new Register(database));
        }

        @Override
        public void close() {
            database.destroy();
        }
    }

    // Few pairs of states make most of the news.
    static List<Report> reports(int number) {
        Random random = new Random(1969);
        AgreementStatus[] statuses = AgreementStatus.values();
        List<Report> reports = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            LocalDate day = END.minusDays((long) i * WEEKS * 7 / number);
            String pair = state(random) + " " + state(random).replace('A', 'B');
            String subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
            String status = statuses[random.nextInt(statuses.length)].name();
            String expected =
                    random.nextInt(10) == 0 ? "; SIGNING_EXPECTED EXPECTED " + day.plusDays(random.nextInt(90)) : "";
            reports.add(Scripted.reportBy(
                    "Publisher " + random.nextInt(40),
                    "article-" + i,
                    day.toString(),
                    "pair " + pair,
                    "deal " + pair + "; AGREEMENT; " + subject + " agreement; " + status + "; "
                            + (status.equals("SIGNED") ? "SIGNED DONE " + day : "TALKS_HELD DONE") + expected,
                    random.nextInt(3) == 0
                            ? "met " + pair + "; City " + random.nextInt(50) + "; " + day + "; HELD"
                            : ""));
        }
        return reports;
    }

    private static String state(Random random) {
        double skewed = random.nextDouble() * random.nextDouble();
        int state = (int) (skewed * 60);
        return "A" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
    }
}
