package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Scripted;
import io.entente.job.Rooms;
import io.entente.model.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsEachFindingWithItsSentenceAndRule() throws IOException {
        assertEquals(0, read(story().toString()), err());
        assertTrue(out().contains("Norway and Iceland sign fisheries agreement\n"), out());
        assertTrue(out().contains("fisheries agreement, ISL-NOR: signed"), out());
        assertTrue(out().contains("The agreement was [signed] on Tuesday"), out());
        assertTrue(out().matches("(?s).*\\{[a-z][a-z0-9.-]+\\}.*"), "a rule's id in braces: " + out());
    }

    @Test
    void marksTheWordsThatAFindingRestsOn() throws IOException {
        assertEquals(0, read(story().toString()), err());
        List<String> lines = out().lines().toList();
        int sentence = lines.indexOf("  Norway and Iceland [sign] fisheries agreement");
        assertTrue(sentence > 0, out());
        assertTrue(lines.get(sentence + 1).startsWith("    - signed, "), out());
    }

    @Test
    void tellsTheSentencesInTheOrderOfTheText() throws IOException {
        assertEquals(0, read(story().toString()), err());
        int headline = out().indexOf("Norway and Iceland [sign]");
        int second = out().indexOf("The agreement was [signed]");
        int sum = out().indexOf("In sum:");
        assertTrue(0 < headline && headline < second && second < sum, out());
    }

    @Test
    void articleWithNothingSaysSo() throws IOException {
        Path tide = Files.writeString(folder.resolve("tide.txt"), """
                Venice under water
                Date: 2019-11-13

                The water rose in the night and the schools were closed, and the shops that stand at the square were too.
                """);
        assertEquals(0, read(tide.toString()), err());
        assertTrue(out().contains("  nothing between two parties\n"), out());
    }

    @Test
    void showsOnRequestWhatWasNearlyReadAndWhyItWasNot() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), """
                Oslo waits for the storm
                Date: 2019-11-13

                The harbour was closed for the night, and the boats that had not left stayed where they were until Friday. \
                Norway signed a herring agreement that is of little use in such weather, as the fishermen of the town say.
                """);
        assertEquals(0, read(letter.toString()), err());
        assertFalse(out().contains("no agreement in"), out());
        assertEquals(0, read("--why", letter.toString()), err());
        assertTrue(out().contains("  nothing between two parties\n  Norway signed a herring [agreement] that"), out());
        assertTrue(out().contains("    - no agreement in \"agreement\": no two parties to it are told\n"), out());
    }

    @Test
    void nearMissesAreForReadersOfText() throws IOException {
        assertEquals(2, read("--why", "--format", "json", story().toString()), err());
        assertTrue(err().contains("'--why' goes with '--format text'"), err());
    }

    @Test
    void textOfRealArticlesKeepsWithinEightyColumns() throws IOException {
        assertEquals(0, read(sampleWeek()), err());
        keepsWithinEightyColumns();
        assertEquals(
                0,
                read(Stream.concat(Stream.of("--why"), Stream.of(sampleWeek())).toArray(String[]::new)),
                err());
        keepsWithinEightyColumns();
    }

    private void keepsWithinEightyColumns() {
        assertEquals(List.of(), out().lines().filter(line -> line.length() > 80).toList(), "lines that are too wide");
        assertEquals(List.of(), out().lines().filter(line -> line.endsWith(" ")).toList(), "lines that end in a space");
    }

    @Test
    void jsonHoldsEachArticleInOneDocument() throws IOException {
        assertEquals(0, read(story().toString(), story().toString(), "--format", "json"), err());
        JsonNode json = JsonMapper.shared().readTree(out());
        assertEquals("entente/read/1", json.path("schema").asString(), out());
        assertEquals(2, json.path("articles").size(), out());
        JsonNode article = json.path("articles").path(0);
        assertEquals("2019-11-13", article.path("published").asString(), out());
        assertEquals("SIGNED", article.path("agreements").path(0).path("status").asString(), out());
        assertEquals("DONE", article.at("/agreements/0/events/0/claim").asString(), out());
    }

    @Test
    void jsonKeepsTheIdsOfTheInput() throws IOException {
        Path wire = Files.writeString(folder.resolve("wire.jsonl"), """
                {"id": "wire-1", "published": "2019-11-13", "title": "Norway and Iceland sign fisheries agreement", "text": \
                "Norway and Iceland signed a fisheries agreement in Oslo that settles the catch of capelin for the season."}
                {"id": "wire-2", "published": "2019-11-14", "title": "Venice under water", "text": \
                "The water rose in the night and the schools were closed, and the shops that stand at the square were too."}
                {"id": "wire-3", "published":
                """);
        assertEquals(0, read(wire.toString(), "--format", "json"), err());
        JsonNode json = JsonMapper.shared().readTree(out());
        assertEquals("wire-1", json.at("/articles/0/id").asString(), out());
        assertEquals("wire-2", json.at("/articles/1/id").asString(), out());
        assertTrue(json.at("/unreadable/0/file").asString().endsWith("wire.jsonl:3"), out());
        assertTrue(err().contains("wire.jsonl:3 "), err());
    }

    @Test
    void formatThatIsNotOfferedIsWrongUsage() throws IOException {
        assertEquals(2, read(story().toString(), "--format", "csv"), err());
        assertTrue(err().contains("expected one of [text, json]"), err());
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        assertEquals(3, read(empty.toString(), "--strict"), err());
        assertTrue(err().contains("empty.txt is empty"), err());
        assertEquals(2, read(folder.resolve("none.txt").toString()), err());
        assertTrue(err().contains("there is no file"), err());
    }

    @Test
    void folderIsWrongUsageThatNamesTheFilesInIt() {
        assertEquals(2, read(folder.toString()), err());
        assertTrue(err().contains("is a folder; name the files in it, as in " + folder.resolve("*")), err());
    }

    private static String[] sampleWeek() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input", "2019-W46"))) {
            return files.map(Path::toString).sorted().toArray(String[]::new);
        }
    }

    private Path story() throws IOException {
        return Files.writeString(folder.resolve("story.txt"), """
                Norway and Iceland sign fisheries agreement
                Date: 2019-11-13

                OSLO: Norway and Iceland signed a fisheries agreement in Oslo that settles the catch of capelin. The agreement \
                was signed on Tuesday by the two ministers, and they said that it would be put before their parliaments.
                """);
    }

    private int read(String... arguments) {
        out.reset();
        String[] all = new String[arguments.length + 1];
        all[0] = "read";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Entente.run(
                all,
                new Console(stream(out), stream(err), false),
                () -> new Rooms(Scripted::read, Party::code, (briefing, into) -> {}));
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
