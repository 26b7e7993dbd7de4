package io.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Scripted;
import io.entente.model.Report;
import io.entente.model.Unreadable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RegisterTest {
    private static final Report ANNEX = Scripted.report(
            "annex",
            "2019-11-17",
            "pair IND USA",
            "deal IND USA; ANNEX; Industrial Security Annex (ISA); AWAITING_SIGNATURE; SIGNING_EXPECTED EXPECTED 2019-12",
            "met IND USA; Bangkok; 2019-11-17; HELD");
    private static final Report TREATY = Scripted.report(
            "treaty", "2019-11-10", "deal CHN IND RUS; TREATY; Some Treaty; RATIFIED; RATIFIED DONE 2019-11-09 by=CHN");

    private Register register;
    private DataSource database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("register"));
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
                new io.entente.model.ArticleHead(
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

    private static Report inFile(Report report, String file) {
        var head = report.article();
        return new Report(
                new io.entente.model.ArticleHead(
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
