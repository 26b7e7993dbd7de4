package io.entente.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain words, 2019|plain words, 2019",
                "Narendra Modi (नरेन्द्र मोदी) met|Narendra Modi (/und-Deva:नरेन्द्र मोदी/) met",
                "the 習近平 visit|the /zh:習近平/ visit",
                "the インド太平洋 plan|the /ja:インド太平洋/ plan",
                "太平洋の島|ja:太平洋の島",
                "وزارة الخارجية, said|ar:وزارة الخارجية/, said",
                "بھارت said|ur:بھارت/ said",
                "Зеленський, Київ|uk:Зеленський, Київ",
                "Сергей Лавров|und-Cyrl:Сергей Лавров",
                "Nguyễn Xuân Phúc|Nguyễn Xuân Phúc",
                "외교부 and สยาม|ko:외교부/ and /th:สยาม"
            })
    void tellsTheLanguageWhereTheScriptDoes(String text, String expected) {
        String parts = Tongue.parts(text).stream()
                .map(part -> part.language().map(tag -> tag + ":").orElse("") + part.text())
                .collect(Collectors.joining("/"));
        assertEquals(expected, parts);
    }
}
