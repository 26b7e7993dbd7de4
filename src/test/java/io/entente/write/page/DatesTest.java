package io.entente.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2019-11-17, 2019-11-17, 17 November 2019",
        "2019-11-11, 2019-11-17, 11–17 November 2019",
        "2019-12-01, 2019-12-31, December 2019",
        "2019-10-01, 2019-12-31, October – December 2019",
        "2020-01-01, 2020-12-31, 2020",
        "2019-12-01, 2020-01-31, December 2019 – January 2020",
        "2019-12-30, 2020-01-05, 30 December 2019 – 5 January 2020",
        "2019-11-25, 2019-12-01, 25 November – 1 December 2019"
    })
    void saysARangeAsShortAsItCanBeSaid(LocalDate from, LocalDate to, String words) {
        assertEquals(words, Dates.range(new DateRange(from, to)));
    }
}
