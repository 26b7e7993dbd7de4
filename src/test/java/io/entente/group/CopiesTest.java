package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.ArticleHead;
import io.entente.model.Findings;
import io.entente.model.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String STORY = words("word", 0, 200);
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Test
    void sameTextElsewhereIsACopyOfTheEarliest() {
        assertEquals(
                List.of("late -> early"),
                copies(report("late", "2019-11-12", STORY), report("early", "2019-11-11", STORY)));
    }

    @Test
    void storyCutByAnotherPaperIsACopyOfTheWhole() {
        String shorter = words("word", 0, 110);
        assertEquals(
                List.of("b -> a"),
                copies(report("a", "2019-11-11", STORY), report("b", "2019-11-12", shorter)),
                shorter);
    }

    @Test
    void longerVersionTakesThePlaceOfTheFirstLines() {
        String longer = STORY + " " + words("more", 0, 150);
        assertEquals(
                List.of("a -> b"), copies(report("a", "2019-11-11", STORY), report("b", "2019-11-12", longer)), longer);
    }

    @Test
    void ofOneDaysVersionsTheLatestCounts() {
        String first = words("word", 0, 180) + " is expected to be signed " + words("end", 0, 60);
        String corrected = words("word", 0, 180) + " was signed " + words("end", 0, 40);
        assertEquals(
                List.of("b -> a"),
                copies(
                        at("a", "Wire", "2019-11-11T15:00:00Z", corrected),
                        at("b", "Wire", "2019-11-11T10:00:00Z", first)));
    }

    @Test
    void ofOneDaysVersionsWithoutATimeTheLongerCounts() {
        String longer = STORY + " " + words("more", 0, 80);
        assertEquals(
                List.of("z -> a"), copies(report("a", "2019-11-11", longer), report("z", "2019-11-11", STORY)), longer);
    }

    @Test
    void extractOfTheSameSourceIsNoNewerVersion() {
        assertEquals(
                List.of("extract -> whole"),
                copies(
                        at("whole", "Wire", "2019-11-11T10:00:00Z", STORY),
                        at("extract", "Wire", "2019-11-11T15:00:00Z", words("word", 0, 70))));
    }

    @Test
    void paperThatPrintsAnOldVersionLateIsNoNewerVersion() {
        String second = words("word", 0, 170) + " " + words("more", 0, 60);
        assertEquals(
                List.of("first -> second", "late -> second"),
                copies(
                        at("first", "Wire", "2019-11-11T10:00:00Z", STORY),
                        at("second", "Wire", "2019-11-11T15:00:00Z", second),
                        at("late", "Gazette", "2019-11-12T06:00:00Z", words("word", 0, 190))));
    }

    @Test
    void versionsThatGrowStepByStepAreOneStory() {
        String second = STORY + " " + words("more", 0, 100);
        String third = words("word", 100, 200) + " " + words("more", 0, 100) + " " + words("last", 0, 50);
        assertEquals(
                List.of("a -> c", "b -> c"),
                copies(
                        report("a", "2019-11-11", STORY),
                        report("b", "2019-11-12", second),
                        report("c", "2019-11-13", third)));
    }

    @Test
    void versionOfAnEarlierPeriodKeepsItsPlaceBesideANewerOne() {
        String longer = STORY + " " + words("more", 0, 150);
        List<Report> reports = List.of(
                report("sunday", "2019-11-10", STORY),
                report("monday", "2019-11-11", longer),
                report("tuesday", "2019-11-12", longer));
        assertEquals(List.of("tuesday -> monday"), copies(LocalDate.of(2019, 11, 11), reports));
    }

    @Test
    void storyOfAnEarlierPeriodPrintedAgainIsItsCopy() {
        List<Report> reports = List.of(report("sunday", "2019-11-10", STORY), report("monday", "2019-11-11", STORY));
        assertEquals(List.of("monday -> sunday"), copies(LocalDate.of(2019, 11, 11), reports));
    }

    @Test
    void storyThatSharesHalfIsItsOwn() {
        String half = words("word", 0, 100) + " " + words("other", 0, 100);
        assertEquals(List.of(), copies(report("a", "2019-11-11", STORY), report("b", "2019-11-11", half)), half);
    }

    @Test
    void followUpThatRepeatsTheBackgroundIsItsOwn() {
        String followUp = words("new", 0, 130) + " " + words("word", 120, 200);
        assertEquals(
                List.of(), copies(report("a", "2019-11-11", STORY), report("b", "2019-11-12", followUp)), followUp);
    }

    @Test
    void shortNoticesFromOneMouldAreTheirOwn() {
        String mould = words("word", 0, 40);
        assertEquals(
                List.of(),
                copies(
                        report("a", "2019-11-11", mould.replace("word20", "ten")),
                        report(
                                "b",
                                "2019-11-11",
                                mould.replace("word20", "twelve").replace("word30", "May"))));
    }

    @Test
    void sameTextWeeksLaterIsReportedAnew() {
        assertEquals(List.of(), copies(report("a", "2019-11-11", STORY), report("b", "2019-11-20", STORY)));
    }

    @Test
    void sameIdInTwoFilesIsACopy() {
        assertEquals(
                List.of("x -> x"),
                copies(report("x", "2019-11-11", STORY), report("x", "2019-11-11", "quite another text")));
    }

    @Test
    void textsWithoutWordsAreNoCopies() {
        assertEquals(List.of(), copies(report("a", "2019-11-11", ""), report("b", "2019-11-11", "…")));
    }

    private static String words(String word, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static List<String> copies(Report... reports) {
        return copies(EVER, List.of(reports));
    }

    private static List<String> copies(LocalDate from, List<Report> reports) {
        Copies copies = Copies.among(reports, from, Set.of());
        return reports.stream()
                .flatMap(report ->
                        copies
                                .originalOf(report)
                                .map(original -> report.article().id() + " -> " + original.id())
                                .stream())
                .toList();
    }

    private static Report report(String id, String day, String text) {
        return report(id, LocalDate.parse(day), Optional.empty(), Optional.empty(), text);
    }

    private static Report at(String id, String publisher, String moment, String text) {
        Instant published = Instant.parse(moment);
        LocalDate day = LocalDate.parse(moment.substring(0, 10));
        return report(id, day, Optional.of(publisher), Optional.of(published), text);
    }

    private static Report report(
            String id, LocalDate day, Optional<String> publisher, Optional<Instant> moment, String text) {
        ArticleHead head = new ArticleHead(
                id,
                id + text.length() + ".txt",
                "Title",
                publisher,
                Optional.empty(),
                day,
                ArticleHead.DateOrigin.METADATA,
                moment);
        return new Report(head, Fingerprint.of(text), Findings.NONE);
    }
}
