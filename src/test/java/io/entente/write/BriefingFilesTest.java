package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Golden;
import io.entente.model.Briefing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingFilesTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href|url)\\s*[=(]\\s*\"?([^\"\\s)]+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"briefing.txt", "briefing.ics", "briefing.html"})
    void writesWhatTheGoldenFileHolds(String name) throws IOException {
        write(Briefings.week());
        String written = Files.readString(folder.resolve(name)).replaceAll("base64,[A-Za-z0-9+/=]+", "base64,…");
        Golden.check("write/week." + name, written);
    }

    @Test
    void htmlAsksForNothingBeyondItself() throws IOException {
        write(Briefings.week());
        String html = Files.readString(folder.resolve("briefing.html"));
        ADDRESS.matcher(html)
                .results()
                .map(match -> match.group(1))
                .forEach(address -> assertTrue(
                        address.startsWith("#")
                                || address.startsWith("data:font")
                                || address.startsWith("https://news.example/"),
                        address));
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains(" style="), html);
    }

    @Test
    void htmlShowsHostileContentAsText() throws IOException {
        write(Briefings.saying("<script>alert(1)</script>\" onclick=\"x"));
        String html = Files.readString(folder.resolve("briefing.html"));
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&quot;x"), html);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("javascript:"), html);
    }

    @Test
    void digestKeepsItsLinesShort() throws IOException {
        write(Briefings.week());
        Files.readAllLines(folder.resolve("briefing.txt")).forEach(line -> assertTrue(line.length() <= 72, line));
    }

    @Test
    void calendarFoldsLinesAndEscapesText() throws IOException {
        write(Briefings.week());
        String calendar = Files.readString(folder.resolve("briefing.ics"));
        List.of(calendar.split("\r\n"))
                .forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertTrue(calendar.contains("(ISA)\\, India"), calendar);
    }

    @Test
    void emptyWeekStillMakesEveryFile() throws IOException {
        write(Briefings.emptyWeek());
        assertTrue(Files.readString(folder.resolve("briefing.txt")).contains("No change in any agreement"));
        assertTrue(Files.readString(folder.resolve("briefing.html")).contains("No article of these days"));
        assertEquals(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Entente//Weekly briefing//EN\r\nEND:VCALENDAR\r\n",
                Files.readString(folder.resolve("briefing.ics")));
    }

    private void write(Briefing briefing) {
        new BriefingWriter().write(briefing, folder);
    }
}
