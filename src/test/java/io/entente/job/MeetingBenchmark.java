package io.entente.job;

import io.entente.Scripted;
import io.entente.model.Report;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a register with five years of articles, on demand, so that the brief before a meeting can be timed from the command line.
 *
 * <p>Run with the register's path and the number of articles, 100000 if none is given: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=io.entente.job.MeetingBenchmark -Dexec.args="target/five-years"}, then {@code time java
 * -jar target/entente.jar meeting IND USA --on 2024-12-29 --register target/five-years}.
 */
public final class MeetingBenchmark {
    private static final LocalDate END = LocalDate.of(2024, 12, 29);
    private static final int DAYS = 5 * 365;
    private static final int AT_ONCE = 500;
    // Few states make most of the news.
    private static final String[] STATES =
            ("USA CHN IND RUS JPN GBR FRA DEU KOR AUS BRA TUR IRN ISR SAU PAK IDN ITA CAN MEX EGY ZAF NGA"
                            + " ARE QAT VNM THA MYS PHL SGP BGD LKA NPL POL UKR ESP NLD SWE NOR FIN GRC CHE AUT KAZ UZB ETH KEN COL PER CHL")
                    .split(" ");
    private static final String[] STAGES = {
        "PROPOSED; PROPOSED DONE",
        "UNDER_NEGOTIATION; TALKS_HELD DONE",
        "AWAITING_SIGNATURE; TEXT_AGREED DONE",
        "SIGNED; SIGNED DONE",
        "RATIFIED; RATIFIED DONE",
        "IN_FORCE; ENTERED_INTO_FORCE DONE",
        "STALLED; STALLED DONE"
    };
    private static final String[] OFFICES = {
        "President; HEAD_OF_STATE",
        "Prime Minister; HEAD_OF_GOVERNMENT",
        "Foreign Minister; FOREIGN_MINISTER",
        "Defence Minister; DEFENCE_MINISTER",
        "Trade Minister; TRADE_MINISTER"
    };

    private MeetingBenchmark() {}

    public static void main(String[] arguments) {
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        SingleConnectionDataSource database =
                new SingleConnectionDataSource(RegisterPlace.of(arguments[0]).url(), true);
        new Schema(database).update(List.of());
        Register register = new Register(database);
        Random random = new Random(1969);
        List<Report> reports = new ArrayList<>(AT_ONCE);
        for (int i = 0; i < articles; i++) {
            reports.add(report(i, END.minusDays((long) i * DAYS / articles), random));
            if (reports.size() == AT_ONCE || i + 1 == articles) {
                register.save(reports);
                reports.clear();
            }
        }
        database.destroy();
        System.out.println(articles + " articles in " + arguments[0]);
    }

    private static Report report(int number, LocalDate day, Random random) {
        String first = state(random);
        String second = state(random);
        String pair = first + " " + (second.equals(first) ? "NZL" : second);
        int subject = random.nextInt(RegisterBenchmark.SUBJECTS.length);
        String stage = STAGES[Math.min(STAGES.length - 1, (subject + number % 3) % STAGES.length)];
        String expected =
                random.nextInt(10) == 0 ? "; SIGNING_EXPECTED EXPECTED " + day.plusDays(random.nextInt(90)) : "";
        String name = "Minister " + (char) ('A' + day.getYear() % 26) + " Name" + day.getYear() / 3;
        String office = OFFICES[random.nextInt(OFFICES.length)];
        return Scripted.reportBy(
                "Publisher " + random.nextInt(40),
                "article-" + number,
                day.toString(),
                "pair " + pair,
                "deal " + pair + "; AGREEMENT; " + RegisterBenchmark.SUBJECTS[subject] + " agreement; " + stage + " "
                        + day + expected,
                random.nextInt(3) == 0 ? "met " + pair + "; City " + random.nextInt(50) + "; " + day + "; HELD" : "",
                "holds " + first + "; " + name + "; " + office,
                random.nextInt(2) == 0
                        ? "said " + pair + "; " + first + "; " + name + "; " + office
                                + "; The two sides will go on with number " + number + ", the minister said."
                        : "");
    }

    private static String state(Random random) {
        return STATES[(int) (random.nextDouble() * random.nextDouble() * STATES.length)];
    }
}
