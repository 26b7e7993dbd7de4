package io.entente.job;

import io.entente.Scripted;
import io.entente.group.Composer;
import io.entente.group.Edition;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Report;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Measures, on demand, what five years of articles in the register cost a week's briefing.
 *
 * <p>Run with the number of articles, 100000 if none is given: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=io.entente.job.RegisterBenchmark}.
 */
public final class RegisterBenchmark {
    static final LocalDate END = LocalDate.of(2024, 12, 29);
    private static final int WEEKS = 260;
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
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = Files.createTempDirectory("register-benchmark");
        List<Report> reports = reports(articles);
        List<Report> lastWeek = reports.stream()
                .filter(report -> Period.weekOf(END).contains(report.article().published()))
                .toList();
        measure("last week alone", folder.resolve("small"), lastWeek);
        measure(articles + " articles", folder.resolve("large"), reports);
    }

    private static void measure(String what, Path file, List<Report> reports) {
        SingleConnectionDataSource database =
                new SingleConnectionDataSource(RegisterPlace.of(file.toString()).url(), true);
        new Schema(database).update(List.of());
        Register register = new Register(database);
        long start = cpu();
        for (int i = 0; i < reports.size(); i += 200) {
            register.save(reports.subList(i, Math.min(reports.size(), i + 200)));
        }
        long saved = cpu();
        System.out.printf(
                "%s: saved %d in %.2f s (%.0f/s)%n",
                what, reports.size(), seconds(start, saved), reports.size() / seconds(start, saved));
        for (int run = 0; run < 3; run++) {
            compose(what, register);
        }
        database.destroy();
    }

    private static void compose(String what, Register register) {
        long start = cpu();
        Period period = Period.weekOf(END);
        Holdings known = register.holdings(period, Set.of());
        long loaded = cpu();
        Briefing briefing = Composer.compose(Edition.of(period), known, List.of(), List.of(), Party::code);
        long composed = cpu();
        System.out.printf(
                "%s: %d reports loaded in %.2f s, composed in %.2f s: %d chapters, %d changes, %d overdue, %d sources;"
                        + " %d MB alive%n",
                what,
                known.reports().size(),
                seconds(start, loaded),
                seconds(loaded, composed),
                briefing.chapters().size(),
                briefing.changes().size(),
                briefing.overdue().size(),
                briefing.sources().size(),
                alive());
        Reference.reachabilityFence(known);
        Reference.reachabilityFence(briefing);
    }

    private static long alive() {
        System.gc();
        Runtime heap = Runtime.getRuntime();
        return (heap.totalMemory() - heap.freeMemory()) >> 20;
    }

    // CPU time of this thread: what else the machine does plays no part.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
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
