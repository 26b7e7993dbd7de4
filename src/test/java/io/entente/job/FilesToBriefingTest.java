package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.model.Agreement;
import io.entente.model.Briefing;
import io.entente.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;

/** Follows what files state from the input folder to the briefing: versions of a story, days that cannot be right. */
class FilesToBriefingTest {
    private static final String BACKGROUND = """
            The annex would let American defence companies share classified technical information with Indian private firms \
            that build parts for aircraft and ships. Until now only state-owned companies could receive it.

            Officials in both capitals have worked on the text since the first dialogue of foreign and defence ministers in \
            New Delhi last year, when the two sides signed a communications agreement.

            India has bought transport aircraft, helicopters and howitzers from the United States over the past decade and \
            wants more of such equipment to be made at home. American firms had asked for rules that protect their designs.
            """;

    @TempDir
    Path folder;

    @Test
    void briefingQuotesTheNewestVersionAndListsTheOthersAsCopies() throws IOException {
        wire(
                "0900.json",
                "2019-12-18T09:00:00Z",
                "India, US expected to sign security annex on Wednesday",
                """
                WASHINGTON, Dec 18 (CW) - India and the United States are expected to sign the Industrial Security Annex on \
                Wednesday at a meeting of their foreign and defence ministers.""",
                "Continental Wire",
                "a/1");
        wire("2100.json", "2019-12-18T21:00:00Z", "India, US sign security annex", """
                WASHINGTON, Dec 18 (CW) - India and the United States signed the Industrial Security Annex on Wednesday at a \
                meeting of their foreign and defence ministers.""", "Continental Wire", "a/2");
        wire(
                "gazette.json",
                "2019-12-19T01:00:00Z",
                "Security annex on the table in Washington",
                """
                WASHINGTON, Dec 18 (CW) - India and the United States are expected to sign the Industrial Security Annex on \
                Wednesday at a meeting of their foreign and defence ministers.""",
                "Harbour Gazette",
                "b/7");
        Briefing briefing = briefing();
        assertEquals(
                List.of(
                        "India, US expected to sign security annex on Wednesday",
                        "Security annex on the table in Washington"),
                briefing.copies().stream().map(copy -> copy.article().title()).toList());
        assertEquals(
                List.of("Continental Wire", "Harbour Gazette"),
                briefing.copies().stream()
                        .flatMap(copy -> copy.article().publisher().stream())
                        .toList());
        assertEquals(
                Set.of("India, US sign security annex"),
                Set.copyOf(briefing.copies().stream()
                        .map(copy -> copy.original().title())
                        .toList()));
        Agreement annex = briefing.changes().stream()
                .filter(agreement -> agreement.name().contains("Industrial Security Annex"))
                .findFirst()
                .orElseThrow();
        assertEquals("SIGNED", annex.status().name());
        String newest = Files.readString(folder.resolve("input/2100.json"));
        annex.evidence().stream()
                .map(evidence -> evidence.quote().sentence())
                .forEach(sentence -> assertTrue(newest.contains(sentence), sentence));
        assertEquals(
                List.of("India, US sign security annex"),
                briefing.sources().stream()
                        .map(source -> source.article().title())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2099-05-05", "", "0000-00-00", "soon"})
    void dayThatCannotBeRightIsEstimatedAndSaidToBe(String stated) throws IOException {
        wire("annex.json", stated, "Security annex signed in Washington", """
                India and the United States signed the Industrial Security Annex on Wednesday at a meeting of their foreign \
                and defence ministers.""", "Continental Wire", "a/3");
        Files.setLastModifiedTime(
                folder.resolve("input/annex.json"), FileTime.from(Instant.parse("2019-12-18T12:00:00Z")));
        Briefing briefing = briefing();
        assertEquals(1, briefing.coverage().estimatedDates());
        assertEquals(
                List.of("2019-12-18 FILE_TIME"),
                briefing.sources().stream()
                        .map(Briefing.Source::article)
                        .map(article -> article.published() + " " + article.dateOrigin())
                        .toList());
    }

    private void wire(String file, String published, String title, String lead, String publisher, String path)
            throws IOException {
        String json =
                """
                {"title": "%s", "source": "%s", "published": "%s", "url": "https://cw.example/%s", "text": "%s"}
                """.formatted(title, publisher, published, path, (lead + "\n\n" + BACKGROUND).replace("\n", "\\n"));
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input").resolve(file), json);
    }

    private Briefing briefing() {
        AtomicReference<Briefing> written = new AtomicReference<>();
        Rooms standard = Rooms.standard();
        Rooms rooms = new Rooms(standard.extract(), standard.names(), (briefing, into) -> written.set(briefing));
        LineSettings settings = new LineSettings(
                folder.resolve("input"),
                folder.resolve("reports"),
                RegisterPlace.of(folder.resolve("register").toString()),
                Optional.of(Period.weekOf(LocalDate.of(2019, 12, 18))),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                1);
        new Line(settings, rooms, new StandardEnvironment()).run(progress -> {});
        return written.get();
    }
}
