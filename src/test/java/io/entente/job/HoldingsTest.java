package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.Lines;
import io.entente.Scripted;
import io.entente.group.Composer;
import io.entente.group.Edition;
import io.entente.group.Fingerprint;
import io.entente.group.Likenesses;
import io.entente.model.ArticleHead;
import io.entente.model.Briefing;
import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Note;
import io.entente.model.EventKind;
import io.entente.model.Holdings;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class HoldingsTest {
    private static final Period WEEK = Period.weekOf(RegisterBenchmark.END);
    private static final Set<Relationship> WATCHED =
            Set.of(Relationship.of("AAA", "BAB"), Relationship.of("ABC", "BBD"), Relationship.of("IND", "USA"));
    private static final Note NOTE = new Note("A. Desk", LocalDate.of(2024, 6, 1), "the depositary says so");

    private SingleConnectionDataSource database;
    private Register register;

    @BeforeEach
    void open() {
        database = new SingleConnectionDataSource("jdbc:h2:mem:holdings", true);
        new Schema(database).update(List.of());
        register = new Register(database);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void briefingMadeFromWhatIsNeededIsTheOneMadeFromAll() {
        register.save(RegisterBenchmark.reports(6000));
        assertSameBriefing(WEEK);
    }

    @ParameterizedTest
    @ValueSource(ints = {1648, 1713, 1815, 1919})
    void soItIsWithCopiesNamesakesNoticesAndCorrections(int seed) {
        List<Report> world = world(new Random(seed));
        Collections.shuffle(world, new Random(seed));
        register.save(world.subList(0, 500));
        assertSameBriefing(WEEK);
        register.save(world.subList(500, world.size()));
        register.correct(List.of(
                new Correction.Merge("AAA-BBB-fisheries-agreement", "CCC-DDD-fisheries-agreement", NOTE),
                new Correction.Rename("AAA-CCC-air-treaty", "Open Skies", NOTE),
                new Correction.Addition(
                        Set.of(new Party("BBB"), new Party("DDD")),
                        Instrument.TREATY,
                        "Ocean Charter",
                        Optional.of("OC"),
                        EventKind.SIGNED,
                        Claim.DONE,
                        Optional.empty(),
                        Optional.empty(),
                        NOTE)));
        for (int weeks : List.of(0, 1, 20, 52, 104)) {
            assertSameBriefing(Period.weekOf(RegisterBenchmark.END.minusWeeks(weeks)));
        }
    }

    @Test
    void oldArticlesThatNobodyAsksForAreLeftOut() {
        register.save(List.of(
                Scripted.report("old", "2020-03-02", "deal FRA IND; TREATY; extradition treaty; SIGNED"),
                Scripted.report("other", "2020-03-02", "deal AUS GBR; TREATY; extradition treaty; SIGNED"),
                Scripted.report("beside", "2020-03-02", "deal FRA IND; TREATY; tax treaty; SIGNED"),
                Scripted.report(
                        "renamed",
                        "2020-05-04",
                        "deal FRA IND; TREATY; Paris Treaty, also extradition treaty; RATIFIED"),
                Scripted.report("lately", "2024-09-02", "deal FRA IND; PROTOCOL; fisheries protocol; SIGNED"),
                Scripted.report("news", "2024-12-27", "deal FRA IND; TREATY; Paris Treaty; IN_FORCE")));
        Holdings holdings = register.holdings(WEEK, Set.of(), Likenesses.standard());
        assertEquals(
                List.of("old", "renamed", "lately", "news"),
                holdings.reports().stream().map(report -> report.article().id()).toList());
        assertTrue(holdings.reports().get(0).findings().agreements().get(0).isOutline());
        List<ArticleHead> heads = List.of(holdings.reports().get(0).article());
        assertEquals(
                "About old", holdings.archive().apply(heads).get(0).article().title());
    }

    @Test
    void whatEndsInSilenceOrWasSetRightIsKeptWithoutNews() {
        register.save(List.of(
                Scripted.report(
                        "notice",
                        "2022-03-02",
                        "deal FRA IND; TREATY; extradition treaty; IN_FORCE; NOTICE_GIVEN DONE"),
                Scripted.report("merged", "2022-03-02", "deal AUS GBR; TREATY; extradition treaty; SIGNED"),
                Scripted.report("neither", "2022-03-02", "deal ISL NOR; TREATY; extradition treaty; SIGNED"),
                Scripted.report("news", "2024-12-27", "pair BEL NLD")));
        register.correct(List.of(new Correction.Merge("AUS-GBR-extradition-treaty", "BEL-NLD-treaty", NOTE)));
        assertEquals(
                List.of("merged", "notice", "news"),
                register.holdings(WEEK, Set.of(), Likenesses.standard()).reports().stream()
                        .map(report -> report.article().id())
                        .toList());
    }

    private void assertSameBriefing(Period week) {
        Briefing needed = briefing(week, register.holdings(week, WATCHED, Likenesses.standard()));
        Briefing all = briefing(week, Holdings.of(register.reportsAsOf(week.to())));
        assertEquals(Lines.of(all), Lines.of(needed));
        assertEquals(all, needed);
    }

    private Briefing briefing(Period week, Holdings holdings) {
        Edition edition = new Edition(week, Optional.of(new Party("AAA")), WATCHED, Optional.empty());
        return Composer.compose(edition, holdings, register.corrections(), List.of(), Party::code);
    }

    /** Few states, many ways to call their agreements, stories told again by others, and articles kept at one address. */
    private static List<Report> world(Random random) {
        String[] states = {"AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"};
        String[] names = {
            "fisheries agreement",
            "second fisheries agreement",
            "1998 fisheries agreement, also fish pact",
            "air treaty",
            "Air Transport Treaty (ATT)",
            "ATT",
            "Ocean Charter (OC)",
            "Ocean Charter",
            "agreement",
            "ocean pact, also OC"
        };
        List<Report> world = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            LocalDate day = RegisterBenchmark.END.minusDays((long) (random.nextDouble() * random.nextDouble() * 1500));
            List<String> parties = new ArrayList<>(List.of(states));
            Collections.shuffle(parties, random);
            String pair = parties.get(0) + " " + parties.get(1);
            String between = random.nextInt(12) == 0 ? String.join(" ", parties.subList(0, 3)) : pair;
            String deal = "deal " + between + "; TREATY; " + names[random.nextInt(names.length)] + "; "
                    + event(random, day)
                    + (random.nextBoolean() ? "" : "; " + event(random, day).split("; ")[1]);
            String second = random.nextInt(3) == 0 ? "pair " + pair : "";
            world.add(version(Scripted.report("a" + i, day.toString(), deal, second), i, random));
            if (random.nextInt(5) == 0) {
                Report copy = Scripted.reportBy(
                        "Echo",
                        "b" + i,
                        day.plusDays(random.nextInt(6)).toString(),
                        random.nextBoolean() ? deal : second);
                world.add(version(copy, i, random));
            }
        }
        return world;
    }

    private static String event(Random random, LocalDate day) {
        LocalDate near = day.plusDays(random.nextInt(120) - 20L);
        String[] events = {
            "PROPOSED; PROPOSED DONE",
            "AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED " + near,
            "SIGNED; SIGNED DONE " + day,
            "IN_FORCE; NOTICE_GIVEN DONE " + day,
            "IN_FORCE; TERMINATED EXPECTED " + near,
            "STALLED; STALLED DONE",
            "RATIFIED; RATIFIED DONE " + day + " by=AAA",
            "UNDER_NEGOTIATION; TALKS_HELD EXPECTED " + near
        };
        return events[random.nextInt(events.length)];
    }

    private static Report version(Report report, int story, Random random) {
        ArticleHead head = report.article();
        String text = IntStream.range(0, 120 + random.nextInt(40))
                .mapToObj(i -> "word" + (i * 31 + story * 977) % 4999)
                .collect(Collectors.joining(" "));
        Optional<String> url =
                random.nextInt(20) == 0 ? Optional.of("https://example.org/" + story % 10) : Optional.empty();
        ArticleHead at = new ArticleHead(
                head.id(), head.file(), head.title(), head.publisher(), url, head.published(), head.dateOrigin());
        return new Report(at, Fingerprint.of(text), report.findings());
    }
}
