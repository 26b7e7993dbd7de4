package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePeriodTest {
    @ParameterizedTest
    @CsvSource({
        "empty.txt, true",
        "2019-W46/empty.txt, true",
        "2019-W47/empty.txt, false",
        "2019w45.jsonl:3, false",
        "2019-11-11-wire.txt, true",
        "20191118_wire.txt, false",
        "2019-W47/2019-11-13-late.txt, true",
        "case-2019-99-99.txt, true",
        "12019-11-18.txt, true"
    })
    void fileThatCannotBeReadBelongsToTheWeekThatItNames(String file, boolean concerns) {
        assertEquals(concerns, FilePeriod.concerns(file, Period.weekOf(LocalDate.of(2019, 11, 13))), file);
    }
}
