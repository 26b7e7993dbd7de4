package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.ArticleHead;
import io.entente.model.ArticleHead.DateOrigin;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDayTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-11-17                               | 2019-11-17
                    2019-11-17T23:30:00+05:30                | 2019-11-17
                    2019-11-17T10:15:00.000Z                 | 2019-11-17
                    2019/11/17 10:15                         | 2019-11-17
                    20191117T101500Z                         | 2019-11-17
                    20191117101500                           | 2019-11-17
                    20191117                                 | 2019-11-17
                    Sun, 17 Nov 2019 10:15:00 GMT            | 2019-11-17
                    Sun Nov 17 10:15:00 IST 2019             | 2019-11-17
                    1573985700                               | 2019-11-17
                    1573985700000                            | 2019-11-17
                    17 November 2019                         | 2019-11-17
                    17th of November, 2019                   | 2019-11-17
                    17-Nov-2019                              | 2019-11-17
                    Nov 17, 2019 10:15 am                    | 2019-11-17
                    November 17th, 2019                      | 2019-11-17
                    Updated: Nov. 17, 2019, 10:15 IST        | 2019-11-17
                    Sept. 6, 2018                            | 2018-09-06
                    17.11.2019                               | 2019-11-17
                    17/11/2019                               | 2019-11-17
                    11/17/2019                               | 2019-11-17
                    05.11.2019                               | 2019-11-05
                    05/11/2019                               |
                    2019-13-45                               |
                    yesterday                                |
                    """)
    void readsTheDatesThatFilesState(String text, String day) {
        assertEquals(Optional.ofNullable(day), DayText.read(text).map(Object::toString), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BANGKOK, Nov 17 (TWS) - The ministers met.                         | 2019-11-17
                    New Delhi, Sep 6 (PTI) The ministers met.                          | 2019-09-06
                    ABU DHABI, 14th January, 2019 (WAM) -- The ministers met.          | 2019-01-14
                    SEOUL, Nov. 12 (Yonhap) -- The ministers met.                      | 2019-11-12
                    WASHINGTON, November 2, 2018 — The ministers met.                  | 2018-11-02
                    MOSCOW, November 12. /TASS/. The ministers met.                    | 2019-11-12
                    PARIS, March 9 - The ministers met.                                | 2019-03-09
                    BEIJING, Dec. 24 (Xinhua) -- The ministers met.                    | 2018-12-24
                    Tel Aviv-Yafo, 3 November (AW) – The ministers met.                | 2019-11-03
                    The deal of Nov 17 (TWS) - as it is called - was signed.           |
                    The ministers met in Bangkok, Nov 17 being a holiday.              |
                    """)
    void readsTheDatelinesOfAgencies(String paragraph, String day) {
        ArticleHead head = head("a.txt", "Ministers meet\n\n" + paragraph);
        assertEquals(day == null ? DateOrigin.FILE_TIME : DateOrigin.DATELINE, head.dateOrigin(), paragraph);
        assertEquals(day == null ? "2019-11-20" : day, head.published().toString(), paragraph);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-05.txt, 2019-11-05",
        "wire-20191105-oslo.txt, 2019-11-05",
        "2019_11_05_oslo.txt, 2019-11-05",
        "2019-11-04/oslo.txt, 2019-11-04",
        "2019-11-04/oslo-2019-11-05.txt, 2019-11-05",
    })
    void readsTheDayInTheNameOfAFile(String name, String day) {
        ArticleHead head = head(name, "Ministers meet\n\nThe ministers met in the capital.");
        assertEquals(DateOrigin.FILE_NAME, head.dateOrigin());
        assertEquals(day, head.published().toString());
    }

    @Test
    void digitsOfAnIdAreNoDay() {
        ArticleHead head = head("000_45ecc20191105da26.txt", "Ministers meet\n\nThe ministers met in the capital.");
        assertEquals(DateOrigin.FILE_TIME, head.dateOrigin());
    }

    @Test
    void yearThatADatelineLeavesOutIsTakenFromTheNameOfTheFile() {
        ArticleHead head = head("wire-2017.txt", "Ministers meet\n\nOSLO, Nov 17 (TWS) - The ministers met.");
        assertEquals("2017-11-17", head.published().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1970-01-01  | epoch
                    1944-12-31  | before news agencies served desks
                    2031-01-01  | future
                    0           | epoch in seconds
                    """)
    void absurdDatesAreRefusedAndTheNextOriginIsTaken(String date, String why) {
        ArticleHead head =
                head("a.txt", "Ministers meet\nDate: " + date + "\n\nOSLO, Nov 17 (TWS) - The ministers met.");
        assertEquals(DateOrigin.DATELINE, head.dateOrigin(), why);
        assertEquals("2019-11-17", head.published().toString(), why);
    }

    @Test
    void newsMayBeDatedTwoDaysAhead() {
        assertEquals(
                "2019-11-22",
                head("a.txt", "Ministers meet\nDate: 2019-11-22\n\nThe ministers met.")
                        .published()
                        .toString());
        assertEquals(
                "2019-11-20",
                head("a.txt", "Ministers meet\nDate: 2019-11-23\n\nThe ministers met.")
                        .published()
                        .toString());
    }

    @Test
    void dayInAnAddressCountsAsStated() {
        ArticleHead head =
                head("a.txt", "Ministers meet\nURL: https://news.example/2019/11/05/oslo\n\nThe ministers met.");
        assertEquals(DateOrigin.METADATA, head.dateOrigin());
        assertEquals("2019-11-05", head.published().toString());
    }

    private ArticleHead head(String name, String content) {
        return new DropFolder(root).article(name, content).head();
    }
}
