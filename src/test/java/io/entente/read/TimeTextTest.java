package io.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-11-17T10:15:30Z               | 2019-11-17T10:15:30Z
                    2019-11-17T10:15:30.250+05:30      | 2019-11-17T04:45:30Z
                    2019-11-17T00:30+0530              | 2019-11-16T19:00:00Z
                    2019-11-17 10:15                   | 2019-11-17T10:15:00Z
                    20191117T101530Z                   | 2019-11-17T10:15:30Z
                    20191117T101530+0100               | 2019-11-17T09:15:30Z
                    20191117101530                     | 2019-11-17T10:15:30Z
                    Sun, 17 Nov 2019 10:15:30 -0500    | 2019-11-17T15:15:30Z
                    Sun, 17 Nov 2019 10:15:30 GMT      | 2019-11-17T10:15:30Z
                    Nov 17, 2019 10:15 pm              | 2019-11-17T22:15:00Z
                    Nov 17, 2019, 12:05 a.m. ET        | 2019-11-17T00:05:00Z
                    1573985730                         | 2019-11-17T10:15:30Z
                    1573985730000                      | 2019-11-17T10:15:30Z
                    2019-11-17                         |
                    17 November 2019                   |
                    2019-11-17T29:15:00Z               |
                    """)
    void readsTheTimeOfDayBesideADate(String stated, String moment) {
        assertEquals(
                Optional.ofNullable(moment),
                TimeText.read(stated, LocalDate.of(2019, 11, 17)).map(Object::toString),
                stated);
    }
}
