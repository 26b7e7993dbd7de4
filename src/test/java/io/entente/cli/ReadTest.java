package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void jsonHasTheFieldNamesOfTheBriefing() throws IOException {
        assertEquals(0, read(story().toString(), "--format", "json"), err());
        assertTrue(out().contains("\"published\" : \"2019-11-13\""), out());
        assertTrue(out().contains("\"status\" : \"SIGNED\""), out());
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        Path empty = Files.write(folder.resolve("empty.txt"), new byte[0]);
        assertEquals(3, read(empty.toString(), "--strict"), err());
        assertTrue(err().contains("empty.txt is empty"), err());
        assertEquals(2, read(folder.resolve("none.txt").toString()), err());
        assertTrue(err().contains("there is no file"), err());
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
