package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.Golden;
import io.entente.Scripted;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.MeetingBrief;
import io.entente.model.Notes;
import io.entente.model.Party;
import io.entente.write.Printed;
import io.entente.write.json.MeetingBriefJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

class MeetingLineTest {
    private static final Map<String, String> NAMES =
            Map.of("IND", "India", "USA", "United States", "JPN", "Japan", "CHN", "China");
    private static final LocalDate ON = LocalDate.of(2019, 12, 18);

    @TempDir
    Path folder;

    private int pages = 4;

    @BeforeEach
    void fillTheInput() throws IOException {
        story("2018-09-06", "comcasa", """
                deal IND USA; AGREEMENT; Communications Compatibility and Security Agreement (COMCASA); SIGNED; SIGNED DONE 2018-09-06
                met IND USA; Delhi; 2018-09-06; HELD
                holds USA; Jim Mattis; Defense Secretary; DEFENCE_MINISTER
                holds USA; Mike Pompeo; Secretary of State; FOREIGN_MINISTER
                """);
        story("2019-06-06", "preference", """
                pair IND USA
                deal IND USA; AGREEMENT; preference scheme; ENDED; TERMINATED DONE 2019-06-05
                said IND USA; IND; Piyush Goyal; Commerce Minister; TRADE_MINISTER; India has protested against the tariffs, Goyal said.
                """);
        story("2019-11-17", "bangkok", """
                deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2019-12-18
                met IND USA; Bangkok; 2019-11-17; HELD
                met IND USA; Washington; 2019-12; UPCOMING
                holds USA; Mark Esper; Secretary of Defense; DEFENCE_MINISTER
                said IND USA; IND; Rajnath Singh; Defence Minister; DEFENCE_MINISTER; The talks were excellent, Singh said.
                """);
        story("2019-12-05", "spares", """
                deal IND USA; AGREEMENT; spare parts agreement; UNDER_NEGOTIATION; SIGNING_EXPECTED EXPECTED 2019-11
                pair CHN IND
                said IND USA; USA; Mark Esper; Secretary of Defense; DEFENCE_MINISTER; We are close to a pact on spares, Esper said.
                """);
        story(
                "2019-12-20",
                "later",
                "deal IND USA; ANNEX; Industrial Security Annex (ISA); SIGNED; SIGNED DONE 2019-12-18");
        story("2019-12-10", "tokyo", """
                deal IND JPN; AGREEMENT; supply agreement; UNDER_NEGOTIATION; TALKS_HELD DONE 2019-12-09
                met IND JPN; Guwahati; 2019-12-18; UPCOMING
                """);
    }

    private void story(String day, String name, String lines) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                folder.resolve("input").resolve(name + ".txt"),
                "Date: " + day + "\nSource: Wire\nURL: https://example.org/" + name + "\n\nStory of " + name + "\n\n"
                        + String.join("\n\n", lines.strip().split("\n")) + "\n\nWhat else is said of " + name
                        + " fills the page but tells of nothing between countries.\n");
    }

    @Test
    void tellsWhatIsKnownBeforeTheMeeting() throws IOException {
        run("register", true, Scripted::read, "USA");
        String json = Files.readString(brief("2019-12-18-IND-USA").resolve("brief.json"));
        Golden.check("job/meeting.brief.json", json);
        assertKeepsToItsSchema(json);
    }

    private static void assertKeepsToItsSchema(String json) {
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:io/entente/write/brief.schema.json"))
                .validate(json, InputFormat.JSON);
        assertEquals("[]", errors.toString(), json);
    }

    @Test
    void writesOneDocumentForSeveralCounterparts() throws IOException {
        MeetingBrief brief =
                run("register", true, Scripted::read, "USA", "JPN", "CHN").brief();
        assertEquals("2019-12-18-IND-with-CHN-JPN-USA", brief.number());
        assertEquals(
                List.of("CHN", "JPN", "USA"),
                brief.parts().stream().map(part -> part.counterpart().code()).toList());
        assertKeepsToItsSchema(Files.readString(brief(brief.number()).resolve("brief.json")));
    }

    @Test
    void emptyRegisterSaysWhatItDoesNotKnow() throws IOException {
        MeetingOutcome outcome = run("empty", false, Scripted::read, "USA");
        assertEquals(
                "The register holds no report on India and United States up to 18 December 2019. What agreements there are,"
                        + " and who met when, is not known.",
                outcome.brief().parts().get(0).bottomLine().get(0).text());
        assertKeepsToItsSchema(Files.readString(outcome.folder().resolve("brief.json")));
    }

    @Test
    void emptyRegisterAsksForTheDay() {
        MeetingSettings settings = settings("empty", false, Optional.empty(), "USA");
        NoDay noDay = assertThrows(NoDay.class, () -> run(settings, Scripted::read));
        assertEquals(
                "the register is empty, so the day of the meeting must be named: --on 2019-12-18", noDay.getMessage());
    }

    @Test
    void dayOfTheNewestArticleIsTheDefault() {
        run("register", true, Scripted::read, "USA");
        MeetingBrief brief = run(settings("register", false, Optional.empty(), "USA"), Scripted::read)
                .brief();
        assertEquals(LocalDate.of(2019, 12, 20), brief.on());
    }

    @Test
    void fewPagesLeaveTheLeastImportantOutAndSayWhat() {
        MeetingBrief whole = run("register", true, Scripted::read, "USA").brief();
        assertEquals(List.of(), whole.leftOut());
        pages = 1;
        MeetingBrief brief = run("register", false, Scripted::read, "USA").brief();
        String left = brief.leftOut().stream()
                .map(MeetingBrief.Omission::words)
                .toList()
                .toString();
        assertTrue(left.contains("1 third party"), left);
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        byte[] first = bytes(run("register", true, Scripted::read, "USA", "JPN"));
        assertArrayEquals(first, bytes(run("register", true, Scripted::read, "USA", "JPN")));
        assertArrayEquals(first, bytes(run("other", true, Scripted::read, "USA", "JPN")));
    }

    @Test
    void runThatFailedHalfwayIsTakenUpAgain() throws IOException, SQLException {
        byte[] undisturbed = bytes(run("register", true, Scripted::read, "USA", "JPN"));
        AtomicInteger read = new AtomicInteger();
        Function<Article, Findings> dies = article -> {
            if (read.incrementAndGet() > 3) {
                throw new IllegalStateException("power cut");
            }
            return Scripted.read(article);
        };
        assertThrows(IllegalStateException.class, () -> run("other", true, dies, "USA", "JPN"));
        assertArrayEquals(undisturbed, bytes(run("other", true, Scripted::read, "USA", "JPN")));
        pretendThatTheLastRunWasKilledBeforeItWrote();
        assertArrayEquals(undisturbed, bytes(run("other", true, Scripted::read, "USA", "JPN")));
    }

    private void pretendThatTheLastRunWasKilledBeforeItWrote() throws SQLException {
        try (Connection database = DriverManager.getConnection(place("other").url());
                var statement = database.createStatement()) {
            statement.execute("update batch_job_execution set status = 'STARTED', end_time = null");
            statement.execute("update batch_step_execution set status = 'STARTED', end_time = null"
                    + " where step_name in ('writeBrief', 'composePart:USA')");
        }
    }

    private static byte[] bytes(MeetingOutcome outcome) throws IOException {
        return Files.readAllBytes(outcome.folder().resolve("brief.json"));
    }

    private MeetingOutcome run(
            String register, boolean reads, Function<Article, Findings> extract, String... counterparts) {
        return run(settings(register, reads, Optional.of(ON), counterparts), extract);
    }

    private MeetingOutcome run(MeetingSettings settings, Function<Article, Findings> extract) {
        MeetingRooms rooms = new MeetingRooms(
                extract, party -> NAMES.getOrDefault(party.code(), party.code()), MeetingLineTest::print);
        return new MeetingLine(settings, rooms, new StandardEnvironment()).run(progress -> {});
    }

    private MeetingSettings settings(String register, boolean reads, Optional<LocalDate> on, String... counterparts) {
        return new MeetingSettings(
                Optional.of(folder.resolve("input")).filter(any -> reads),
                folder.resolve("reports"),
                place(register),
                new Party("IND"),
                new TreeSet<>(List.of(counterparts).stream().map(Party::new).toList()),
                on,
                Optional.empty(),
                Optional.of("OFFICIAL-SENSITIVE"),
                Notes.NONE,
                pages,
                2);
    }

    // As if a page had room for two sources.
    private static Printed print(List<MeetingBrief> versions) {
        MeetingBrief brief = versions.stream()
                .filter(version -> pages(version) <= version.pages())
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
        return new Printed(brief, pages(brief), folder -> {
            try {
                Files.createDirectories(folder);
                try (OutputStream out = Files.newOutputStream(folder.resolve("brief.json"))) {
                    MeetingBriefJson.write(brief, out);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static int pages(MeetingBrief brief) {
        return (brief.sources().size() + 1) / 2;
    }

    private RegisterPlace place(String register) {
        return RegisterPlace.of(folder.resolve(register).toString());
    }

    private Path brief(String number) {
        return folder.resolve("reports").resolve("meetings").resolve(number);
    }
}
