package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.PostgresForTests;
import io.entente.Scripted;
import io.entente.job.RegisterPlace;
import io.entente.job.Rooms;
import io.entente.model.Party;
import io.entente.model.Report;
import io.entente.register.DatabaseLock;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RegisterCommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void fillTheRegister() {
        save(
                Scripted.report(
                        "a",
                        "2019-11-10",
                        "deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE;"
                                + " SIGNING_EXPECTED EXPECTED 2019-12"),
                Scripted.report("b", "2019-11-20", "deal IND USA; AGREEMENT; trade deal; STALLED"),
                Scripted.report("c", "2019-11-21", "deal AUS GBR; TREATY; extradition treaty; IN_FORCE"));
    }

    private void save(Report... reports) {
        String place = RegisterPlace.of(folder.resolve("register").toString()).url();
        var database = new SingleConnectionDataSource(place, true);
        new Schema(database).update(List.of());
        new Register(database, Clock.fixed(Instant.parse("2019-11-25T06:00:00Z"), ZoneOffset.UTC))
                .save(List.of(reports));
        database.destroy();
    }

    @Test
    void listsAgreementsByPartyStatusAndDay() {
        assertEquals("""
                In force            2019-11-21  AUS-GBR-extradition-treaty
                Awaiting signature  2019-11-10  IND-USA-industrial-security-annex
                Stalled             2019-11-20  IND-USA-trade-deal
                """, register("list"));
        assertEquals("Stalled             2019-11-20  IND-USA-trade-deal\n", register("list", "--status", "STALLED"));
        assertEquals(
                "Awaiting signature  2019-11-10  IND-USA-industrial-security-annex\n",
                register("list", "India", "USA", "--as-of", "2019-11-17"));
    }

    @Test
    void showsAnAgreementWithItsTimelineAndSentences() {
        String page = register("show", "isa");
        assertTrue(page.startsWith("Industrial Security Annex (ISA)\nIND-USA-industrial-security-annex\n"), page);
        assertTrue(
                page.contains("  2019-12-01 to 2019-12-31  signing expected, expected  (reported 2019-11-10)"), page);
        assertTrue(page.contains("  2019-11-10  Awaiting signature  read 2019-11-25  [a]"), page);
        assertTrue(page.lines().allMatch(line -> line.length() <= 80), page);
    }

    @Test
    void explainsWhatWasJoinedAndWhatWasKeptApart() {
        save(
                Scripted.report("d", "2019-11-22", "deal IND USA; AGREEMENT; industrial security pact; SIGNED"),
                Scripted.report("e", "2019-11-22", "deal IND USA; AGREEMENT; security pact; PROPOSED"),
                Scripted.report("f", "2019-11-23", "deal IND USA; ANNEX; ISA; SIGNED"));
        assertEquals("""
                Names in articles, and why they are taken for one
                  “Industrial Security Annex”: the most telling name [a]
                  “industrial security pact” (as “Industrial Security Annex”): both say the same
                    [d]
                  “ISA” (as “Industrial Security Annex”): both have the same acronym: ISA [f]

                Kept apart
                  IND-USA-security-pact: “Industrial Security Annex” and “security pact”: the
                    kinds of instrument differ
                """, part(register("show", "IND-USA-industrial-security-annex"), "Names", "Timeline"));
        String json = register("show", "IND-USA-industrial-security-annex", "--format", "json");
        assertTrue(json.contains("\"because\" : \"both have the same acronym: ISA\""), json);
        assertTrue(json.contains("\"a\" : \"2019-11-25\""), json);
    }

    @Test
    void namesTheNameThatArticlesUseForBoth() {
        save(
                Scripted.report(
                        "d",
                        "2019-11-22",
                        "deal JPN KOR; AGREEMENT; Military Secrets Pact, also spy data accord; SIGNED"),
                Scripted.report("e", "2019-11-23", "deal JPN KOR; AGREEMENT; data deal, also spy-data pact; SIGNED"));
        assertEquals("""
                Names in articles, and why they are taken for one
                  “Military Secrets Pact”: the most telling name [d]
                  “data deal” (as “Military Secrets Pact”): articles call both by one name, of
                    the words data spy [e]
                """, part(register("show", "Secrets"), "Names", "Timeline"));
    }

    @Test
    void listsWhoCorrectedWhatAndWhy() {
        String merged = "IND-USA-industrial-security-annex";
        correct("merge", "IND-USA-trade-deal", merged, "--why", "One package.", "--on", "2019-12-01");
        correct("rename", merged, "Package of December", "--why", "So the communique.", "--on", "2019-12-02");
        assertEquals("""
                Analysts' corrections
                  2019-12-01  A. Desk: IND-USA-trade-deal taken as one with
                    IND-USA-industrial-security-annex. One package.
                  2019-12-02  A. Desk: called “Package of December”. So the communique.
                """, part(register("show", merged), "Analysts'", "Timeline"));
        assertTrue(register("show", merged).contains("“trade deal”: an analyst joined them [b]"), out());
    }

    private void correct(String... words) {
        List<String> all = new ArrayList<>(List.of("correct"));
        all.addAll(List.of(words));
        all.addAll(List.of("--who", "A. Desk"));
        register(all.toArray(String[]::new));
    }

    private static String part(String page, String from, String to) {
        return page.substring(page.indexOf(from), page.indexOf(to)).strip() + "\n";
    }

    @Test
    void jsonHasTheSameFacts() {
        String json = register("show", "isa", "--format", "json");
        assertTrue(json.contains("\"status\" : \"AWAITING_SIGNATURE\""), json);
    }

    @Test
    void correctionIsKeptAndShown() {
        register("correct", "rename", "trade deal", "Trade Policy Pact", "--why", "its full name", "--who", "A. Desk");
        assertTrue(register("show", "Trade Policy Pact").startsWith("Trade Policy Pact\n"), out());
        register(
                "correct", "event", "ISA", "SIGNED", "--date", "2019-12-18", "--why", "communique", "--who", "A. Desk");
        String page = register("show", "ISA");
        assertTrue(page.contains("Status: Signed"), page);
        assertTrue(page.contains("analyst's correction by A. Desk"), page);
    }

    @Test
    void addedAgreementNeedsNoArticle() {
        register("correct", "add", "India", "Japan", "--name", "Social Security Agreement", "--why", "treaty list");
        assertTrue(register("list", "IND", "JPN").endsWith("IND-JPN-social-security-agreement\n"), out());
    }

    @Test
    void treatyListIsTakenInAndGivenOut() throws java.io.IOException {
        Path csv = folder.resolve("list.csv");
        java.nio.file.Files.writeString(csv, """
                parties,name,acronym,kind,event,claim,date,by
                "France, India",Double Taxation Convention,DTC,CONVENTION,ENTERED_INTO_FORCE,DONE,1994-08-01,
                IND JPN,Social Security Agreement,,AGREEMENT,RATIFIED,DONE,2016-07,JPN
                """);
        assertEquals("took in 2 rows of list.csv\n", register("import", csv.toString(), "--who", "Treaty Office"));
        String exported = register("export");
        assertTrue(
                exported.contains(
                        "FRA-IND-double-taxation-convention,FRA IND,CONVENTION,Double Taxation Convention,DTC,,IN_FORCE,1994-08-01,1994-08-01"),
                exported);
        assertTrue(
                exported.startsWith("id,parties,kind,name,acronym,aliases,status,firstReported,lastReported\n"),
                exported);
        assertTrue(
                register("export", "--format", "json").contains("\"id\" : \"IND-JPN-social-security-agreement\""),
                out());
    }

    @Test
    void mistakeInATreatyListIsNamedByItsLine() throws java.io.IOException {
        Path csv = folder.resolve("list.csv");
        java.nio.file.Files.writeString(csv, "parties,name,event\nIND JPN,One,SIGNED\nIND,Two,SIGNED\n");
        assertEquals(2, run("import", csv.toString()), err());
        assertTrue(err().contains("list.csv:3: an agreement needs two parties, not 'IND'"), err());
        assertTrue(!register("list", "JPN").contains("one"), "nothing is taken from a list with a mistake");
    }

    @Test
    void registerHeldInPostgresEndsWithFour() {
        PostgresForTests postgres = PostgresForTests.startOrSkip();
        try {
            List<String> command = List.of("register", "list", "--register", postgres.url());
            int code = DatabaseLock.holding(
                    new DriverManagerDataSource(postgres.url()),
                    () -> Entente.run(
                            command.toArray(String[]::new),
                            new Console(stream(out), stream(err), false),
                            RegisterCommandsTest::noRooms));
            assertEquals(4, code, err());
            assertTrue(err().startsWith("another run holds the register (database process "), err());
            assertEquals(1, err().lines().count(), err());
        } finally {
            postgres.stop();
        }
    }

    @Test
    void unknownAgreementEndsWithTwo() {
        assertEquals(2, run("show", "no such pact"), err());
        assertTrue(err().contains("no agreement is known as 'no such pact'"), err());
        assertEquals(2, run("show", "t"), err());
        assertTrue(err().contains("'t' can be any of 3"), err());
    }

    @Test
    void missingRegisterIsNotMade() {
        ByteArrayOutputStream ignored = new ByteArrayOutputStream();
        Path nowhere = folder.resolve("nowhere");
        int code = Entente.run(
                new String[] {"register", "list", "--register", nowhere.toString()},
                new Console(stream(ignored), stream(err), false),
                RegisterCommandsTest::noRooms);
        assertEquals(2, code);
        assertTrue(err().contains("there is no register at " + nowhere), err());
    }

    private String register(String... arguments) {
        out.reset();
        assertEquals(0, run(arguments), err());
        return out();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("register"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--register", folder.resolve("register").toString()));
        return Entente.run(
                all.toArray(String[]::new),
                new Console(stream(out), stream(err), false),
                RegisterCommandsTest::noRooms);
    }

    private static Rooms noRooms() {
        return new Rooms(Scripted::read, Party::code, (briefing, into) -> {});
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
