package io.entente.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.ArticleHead;
import io.entente.model.Findings;
import io.entente.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String STORY =
            IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    @Test
    void sameTextElsewhereIsACopyOfTheEarliest() {
        assertEquals(
                List.of("late -> early"),
                copies(report("late", "2019-11-12", STORY), report("early", "2019-11-11", STORY)));
    }

    @Test
    void storyCutByAFifthIsACopy() {
        String shorter = STORY.substring(0, STORY.indexOf("word160"));
        assertEquals(
                List.of("b -> a"),
                copies(report("a", "2019-11-11", STORY), report("b", "2019-11-11", shorter)),
                shorter);
    }

    @Test
    void storyThatSharesHalfIsItsOwn() {
        String half = STORY.substring(0, STORY.indexOf("word100"))
                + STORY.substring(STORY.indexOf("word100")).replace("word", "other");
        assertEquals(List.of(), copies(report("a", "2019-11-11", STORY), report("b", "2019-11-11", half)), half);
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

    private static List<String> copies(Report... reports) {
        Copies copies = Copies.among(List.of(reports));
        return List.of(reports).stream()
                .flatMap(report ->
                        copies
                                .originalOf(report)
                                .map(original -> report.article().id() + " -> " + original.id())
                                .stream())
                .toList();
    }

    private static Report report(String id, String day, String text) {
        ArticleHead head = new ArticleHead(
                id,
                id + text.length() + ".txt",
                "Title",
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse(day),
                ArticleHead.DateOrigin.METADATA);
        return new Report(head, Fingerprint.of(text), Findings.NONE);
    }
}
