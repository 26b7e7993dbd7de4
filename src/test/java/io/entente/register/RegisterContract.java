package io.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.entente.Scripted;
import io.entente.group.Likenesses;
import io.entente.model.ArticleHead;
import io.entente.model.Claim;
import io.entente.model.Correction;
import io.entente.model.Correction.Note;
import io.entente.model.DateRange;
import io.entente.model.EventKind;
import io.entente.model.Holdings;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import io.entente.model.Unreadable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a register does, on whichever database. */
abstract class RegisterContract {
    private static final Report ANNEX = Scripted.report(
            "annex",
            "2019-11-17",
            "pair IND USA",
            "deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2019-12",
            "met IND USA; Bangkok; 2019-11-17; HELD");
    private static final Report TREATY = Scripted.report(
            "treaty", "2019-11-10", "deal CHN IND RUS; TREATY; Some Treaty; RATIFIED; RATIFIED DONE 2019-11-09 by=CHN");

    private static final Period W45 = Period.weekOf(LocalDate.of(2019, 11, 4));
    private static final Period W46 = Period.weekOf(LocalDate.of(2019, 11, 11));
    private static final Period W47 = Period.weekOf(LocalDate.of(2019, 11, 18));

    private Register register;
    private DataSource database;

    /** Returns an empty database. */
    abstract DataSource emptyDatabase(Path folder);

    @BeforeEach
    void open(@TempDir Path folder) {
        database = emptyDatabase(folder);
        new Schema(database).update(List.of());
        register = new Register(database);
    }

    @Test
    void givesBackWhatWasSavedInOrderOfPublication() {
        register.save(List.of(ANNEX, TREATY));
        assertEquals(List.of(TREATY, ANNEX), register.reportsAsOf(LocalDate.of(2019, 11, 17)));
    }

    @Test
    void holdsAsOfADayWhatWasPublishedByThen() {
        register.save(List.of(ANNEX, TREATY));
        assertEquals(List.of(TREATY), register.reportsAsOf(LocalDate.of(2019, 11, 16)));
        assertEquals(List.of(), register.reportsAsOf(LocalDate.of(2019, 11, 9)));
    }

    @Test
    void sameArticlesAgainChangeNothing() {
        register.save(List.of(ANNEX, TREATY));
        register.save(List.of(TREATY));
        register.save(List.of(ANNEX, ANNEX));
        assertEquals(List.of(TREATY, ANNEX), register.reportsAsOf(LocalDate.MAX.withYear(2019)));
    }

    @Test
    void articleReadAnewReplacesWhatWasReadInIt() {
        register.save(List.of(ANNEX));
        Report corrected =
                Scripted.report("annex", "2019-11-17", "deal IND USA; ANNEX; Industrial Security Annex; SIGNED");
        register.save(List.of(corrected));
        assertEquals(List.of(corrected), register.reportsAsOf(LocalDate.of(2019, 12, 31)));
    }

    @Test
    void editedFileWithOneArticleReplacesItsOldText() {
        register.save(List.of(inFile(ANNEX, "story.txt")));
        Report edited = inFile(TREATY, "story.txt");
        Report sameDay = new Report(
                new ArticleHead(
                        "other-id",
                        "story.txt",
                        "New title",
                        edited.article().publisher(),
                        edited.article().url(),
                        ANNEX.article().published(),
                        edited.article().dateOrigin()),
                edited.fingerprint(),
                edited.findings());
        register.save(List.of(sameDay));
        assertEquals(List.of(sameDay), register.reportsAsOf(LocalDate.of(2019, 12, 31)));
    }

    @Test
    void feedKeepsArticlesThatItNoLongerHolds() {
        register.save(List.of(inFile(ANNEX, "feed.xml:1")));
        register.save(List.of(inFile(TREATY, "feed.xml:1")));
        assertEquals(2, register.size());
        register.save(List.of(inFile(ANNEX, "feed.xml:2")));
        assertEquals(2, register.size(), "an article that moved down in its file is the same article");
    }

    @Test
    void ofVersionsThatAFileHoldsUnderOneIdTheNewestIsKept() {
        Report morning = at(ANNEX, "2019-11-17T09:00:00Z");
        Report evening = at(
                Scripted.report("annex", "2019-11-17", "deal IND USA; ANNEX; Industrial Security Annex; SIGNED"),
                "2019-11-17T21:00:00Z");
        register.save(List.of(evening, morning));
        assertEquals(List.of(evening), register.reportsAsOf(LocalDate.of(2019, 12, 31)));
    }

    private static Report at(Report report, String moment) {
        var head = report.article();
        return new Report(
                new ArticleHead(
                        head.id(),
                        "feed.xml:1",
                        head.title(),
                        head.publisher(),
                        head.url(),
                        head.published(),
                        head.dateOrigin(),
                        Optional.of(Instant.parse(moment))),
                report.fingerprint(),
                report.findings());
    }

    @Test
    void articleWhoseDayIsCorrectedIsOneArticle() {
        register.save(List.of(inFile(ANNEX, "feed.xml:1")));
        var head = ANNEX.article();
        Report moved = new Report(
                new ArticleHead(
                        head.id(),
                        "feed.xml:1",
                        head.title(),
                        head.publisher(),
                        head.url(),
                        head.published().minusDays(3),
                        head.dateOrigin()),
                ANNEX.fingerprint(),
                ANNEX.findings());
        register.save(List.of(moved));
        assertEquals(List.of(moved), register.reportsAsOf(LocalDate.of(2019, 12, 31)));
    }

    @Test
    void oldBriefingRestsOnWhatItWasMadeFromAndTheNewestShowsWhatCameLate() {
        register.save(List.of(TREATY));
        register.briefingMade(W45);
        register.save(List.of(ANNEX));
        register.briefingMade(W46);
        Report late = Scripted.report("late", "2019-11-07", "pair IND USA");
        register.save(List.of(late));
        assertHolds(List.of(TREATY), Set.of(), W45);
        assertHolds(List.of(late, TREATY, ANNEX), Set.of(late.article()), W46);
        register.briefingMade(W46);
        assertHolds(List.of(late, TREATY, ANNEX), Set.of(), W47);
    }

    @Test
    void editedArticleIsNotLate() {
        register.save(List.of(inFile(TREATY, "story.txt"), inFile(ANNEX, "feed.xml:1")));
        register.briefingMade(W45);
        Report edited = inFile(Scripted.report("edited", "2019-11-10", "pair IND RUS"), "story.txt");
        register.save(List.of(edited, inFile(ANNEX, "feed.xml:7")));
        assertHolds(List.of(edited, inFile(ANNEX, "feed.xml:7")), Set.of(), W46);
    }

    @Test
    void oldBriefingRestsOnArticlesAsTheyWereBeforeTheyWereEdited() {
        Report story = inFile(TREATY, "story.txt");
        Report item = inFile(ANNEX, "feed.xml:1");
        register.save(List.of(story, item));
        register.briefingMade(W45);
        register.briefingMade(W46);
        Report edited = inFile(Scripted.report("edited", "2019-11-10", "pair IND RUS"), "story.txt");
        Report signed = edited(item, "It was signed", "deal IND USA; ANNEX; Industrial Security Annex; SIGNED");
        register.save(List.of(edited, signed));
        assertHolds(List.of(story), Set.of(), W45);
        assertHolds(List.of(edited, signed), Set.of(), W46);
        register.briefingMade(W46);
        register.briefingMade(W47);
        assertHolds(List.of(edited, signed), Set.of(), W46);
        register.save(List.of(inFile(Scripted.report("again", "2019-11-10", "pair CHN IND"), "story.txt")));
        register.save(List.of(inFile(Scripted.report("third", "2019-11-10", "pair CHN RUS"), "story.txt")));
        assertHolds(List.of(story), Set.of(), W45);
        assertHolds(List.of(edited, signed), Set.of(), W46);
    }

    @Test
    void articleWhoseDayWasCorrectedLaterStandsInOldBriefingsUnderItsOldDay() {
        Report item = inFile(TREATY, "feed.xml:1");
        register.save(List.of(item));
        register.briefingMade(W45);
        register.briefingMade(W46);
        ArticleHead head = item.article();
        ArticleHead earlier = new ArticleHead(
                head.id(),
                head.file(),
                head.title(),
                head.publisher(),
                head.url(),
                head.published().minusDays(2),
                head.dateOrigin());
        Report moved = new Report(earlier, item.fingerprint(), item.findings());
        register.save(List.of(moved));
        assertHolds(List.of(item), Set.of(), W45);
        assertHolds(List.of(moved), Set.of(), W46);
        assertEquals(1, register.size());
    }

    @Test
    void sameTextReadByBetterRulesIsReadSoForOldBriefingsToo() {
        register.save(List.of(TREATY));
        register.briefingMade(W45);
        register.briefingMade(W46);
        Report better = new Report(
                TREATY.article(),
                TREATY.fingerprint(),
                Scripted.report("treaty", "2019-11-10", "pair IND RUS").findings());
        register.save(List.of(better));
        assertHolds(List.of(better), Set.of(), W45);
    }

    private static Report edited(Report report, String title, String... findings) {
        ArticleHead head = report.article().titled(title);
        return new Report(
                head,
                report.fingerprint(),
                Scripted.report(head.id(), head.published().toString(), findings)
                        .findings());
    }

    @Test
    void remembersTheDayOnWhichAnArticleWasFirstRead() {
        Clock then = Clock.fixed(Instant.parse("2019-11-18T06:00:00Z"), ZoneOffset.UTC);
        new Register(database, then).save(List.of(ANNEX));
        register.save(List.of(ANNEX, TREATY));
        assertEquals(
                LocalDate.of(2019, 11, 18), register.firstRead(List.of("annex")).get("annex"));
        assertEquals(Map.of(), register.firstRead(List.of("another")));
    }

    @Test
    void keepsPartiesWithTheLongestCodes() {
        Report longest = Scripted.report(
                "longest",
                "2019-11-12",
                "pair IND A2345678901234567890",
                "deal IND A2345678901234567890; TREATY; Some Treaty; RATIFIED; RATIFIED DONE by=A2345678901234567890",
                "met IND A2345678901234567890; Paris; 2019-11-12; HELD");
        register.save(List.of(longest));
        assertEquals(List.of(longest), register.reportsAsOf(LocalDate.of(2019, 12, 31)));
    }

    @Test
    void remembersUnreadableFilesUntilTheyAreForgotten() {
        register.saveUnreadable(List.of(new Unreadable("b.pdf", "is empty"), new Unreadable("a.pdf", "is locked")));
        register.saveUnreadable(List.of(new Unreadable("b.pdf", "is broken")));
        assertEquals(
                List.of(new Unreadable("a.pdf", "is locked"), new Unreadable("b.pdf", "is broken")),
                register.unreadable());
        register.forgetUnreadable();
        assertEquals(List.of(), register.unreadable());
    }

    @Test
    void tellsWhichWeeksHaveArticles() {
        register.save(List.of(ANNEX, TREATY));
        assertEquals(Map.of("2019-W45", 1, "2019-W46", 1), register.weeks());
        assertEquals(LocalDate.of(2019, 11, 17), register.newestDay().orElseThrow());
    }

    @Test
    void schemaIsBroughtUpToDateOnce() {
        register.save(List.of(ANNEX));
        new Schema(database).update(List.of());
        assertEquals(1, new Register(database).size());
    }

    @Test
    void givesBackWholeReportsOnTwoParties() {
        Report met = Scripted.report(
                "met",
                "2019-11-15",
                "met IND USA; Washington; 2019-11-14; HELD",
                "holds USA; Mark Esper; Defense Secretary; DEFENCE_MINISTER",
                "said IND USA; USA; Mark Esper; Defense Secretary; DEFENCE_MINISTER; It went well, Esper said.");
        register.save(List.of(ANNEX, TREATY, met));
        LocalDate later = LocalDate.of(2019, 12, 31);
        assertEquals(List.of(met, ANNEX), register.reportsBetween(Relationship.of("USA", "IND"), later));
        assertEquals(List.of(TREATY), register.reportsBetween(Relationship.of("RUS", "CHN"), later));
        assertEquals(List.of(), register.reportsBetween(Relationship.of("USA", "CHN"), later));
        assertEquals(List.of(met), register.reportsBetween(Relationship.of("IND", "USA"), LocalDate.of(2019, 11, 16)));
    }

    @Test
    void namesEachHolderOfAnOfficeByTheNewestReport() {
        String mattis = "holds USA; Jim Mattis; Defense Secretary; DEFENCE_MINISTER";
        String esper = "holds USA; Mark Esper; Defense Secretary; DEFENCE_MINISTER";
        String singh = "holds IND; Rajnath Singh; Defence Minister; DEFENCE_MINISTER";
        register.save(List.of(
                Scripted.report("old", "2018-09-06", mattis),
                Scripted.report("older", "2017-09-26", mattis),
                Scripted.report("new", "2019-11-17", esper, singh),
                Scripted.report("later", "2020-11-09", "held USA; Mark Esper; Defense Secretary; DEFENCE_MINISTER")));
        Party usa = new Party("USA");
        assertEquals(
                List.of("old", "new"),
                ids(register.officialsOf(usa, LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 1))));
        assertEquals(
                List.of("old", "new", "later"),
                ids(register.officialsOf(usa, LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 1))));
        assertEquals(List.of(), ids(register.officialsOf(usa, LocalDate.of(2019, 12, 1), LocalDate.of(2019, 12, 31))));
    }

    private static List<String> ids(List<Report> reports) {
        return reports.stream().map(report -> report.article().id()).toList();
    }

    @Test
    void keepsCorrectionsInTheirOrder() {
        Note note = new Note("A. Desk", LocalDate.of(2020, 1, 5), "the communiqué says so");
        List<Correction> corrections = List.of(
                new Correction.Rename("a", "b", note),
                new Correction.Merge("a", "c", note),
                new Correction.Split("a", "d", note),
                new Correction.Rejection("article", "a", note),
                new Correction.Addition(
                        Set.of(new Party("IND"), new Party("USA")),
                        Instrument.TREATY,
                        "Extradition Treaty",
                        Optional.empty(),
                        EventKind.RATIFIED,
                        Claim.DONE,
                        Optional.of(DateRange.on(LocalDate.of(1999, 7, 21))),
                        Optional.of(new Party("USA")),
                        note));
        register.correct(corrections.subList(0, 2));
        register.correct(corrections.subList(2, 5));
        register.save(List.of(ANNEX));
        assertEquals(corrections, register.corrections());
    }

    @Test
    void databaseRefusesWhatCannotBe() {
        register.save(List.of(ANNEX));
        JdbcTemplate sql = new JdbcTemplate(database);
        for (String wrong : List.of(
                "update agreement_finding set status = 'PERHAPS'",
                "update agreement_event set date_from = date '2020-01-01', date_to = date '2019-01-01'",
                "update agreement_event set claim = 'MAYBE'",
                "update meeting_finding set second_party = first_party",
                "update relationship_finding set words_to = words_from - 1",
                "update agreement_party set article_key = 1",
                "insert into edition values (date '2020-01-05', date '2020-01-01', 1)",
                "update article set arrival = -1",
                "insert into correction (number, kind, who, made, why) values (7, 'MERGE', 'a', date '2020-01-01', 'b')")) {
            assertThrows(DataIntegrityViolationException.class, () -> sql.update(wrong), wrong);
        }
    }

    private void assertHolds(List<Report> reports, Set<ArticleHead> late, Period period) {
        Holdings holdings = register.holdings(period, Set.of(), Likenesses.standard());
        assertEquals(reports, holdings.reports());
        assertEquals(late, holdings.late());
    }

    private static Report inFile(Report report, String file) {
        var head = report.article();
        return new Report(
                new ArticleHead(
                        head.id(),
                        file,
                        head.title(),
                        head.publisher(),
                        head.url(),
                        head.published(),
                        head.dateOrigin()),
                report.fingerprint(),
                report.findings());
    }
}
