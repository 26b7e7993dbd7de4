package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.model.AgreementStatus;
import io.entente.write.page.Badge;
import io.entente.write.page.DataTable;
import io.entente.write.page.Frame;
import io.entente.write.page.Tag;
import io.entente.write.pdf.PdfEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What begins a page belongs to that page alone, and may be anything. */
class PageTopTest {
    private static final Pattern WORD = Pattern.compile("\\b[a-z]+-\\d+\\b");
    private static final int LAST_POINTS = 80;

    private final List<String> written = new ArrayList<>();

    /** What may stand at the top of a page. */
    private enum Start {
        HEADED_TABLE {
            @Override
            void write(Tag place, int number) {
                DataTable table =
                        new DataTable(place, "week-meetings", "Meetings", List.of("Day", "head-" + number, "c", "d"));
                row(table, number);
            }
        },
        TABLE_OF_ROWS {
            @Override
            void write(Tag place, int number) {
                row(DataTable.ofRows(place, "chapter", "Agreements"), number);
            }
        },
        TABLE_IN_A_LIST {
            @Override
            void write(Tag place, int number) {
                row(DataTable.ofRows(place.add("ul").add("li"), "chapter", "Agreements"), number);
            }
        },
        HEADING_AND_TABLE {
            @Override
            void write(Tag place, int number) {
                place.add("h3").text("title-" + number);
                HEADED_TABLE.write(place, number);
            }
        },
        LIST {
            @Override
            void write(Tag place, int number) {
                place.add("ul", "headlines").add("li").text("item-" + number);
            }
        },
        PARAGRAPH {
            @Override
            void write(Tag place, int number) {
                place.add("p", "detail").text("words-" + number);
            }
        };

        abstract void write(Tag place, int number);

        static void row(DataTable table, int number) {
            Tag row = table.row();
            DataTable.nameCell(row).text("name-" + number);
            Badge.add(DataTable.cell(row).add("p", "status"), AgreementStatus.SIGNED);
            DataTable.cell(row).add("p", "quotation").text("said-" + number + ", and more than that. ".repeat(8));
            DataTable.cell(row).text("cited");
        }
    }

    @Test
    void aTableMayBeginAPage() throws IOException {
        Tag html = Tag.page(UnaryOperator.identity());
        Tag body = begin(html);
        body.add("p").text("Before.");
        Start.HEADED_TABLE.write(body.add("div").with("style", "page-break-before: always"), 1);
        assertEquals(List.of("2 head-1", "2 name-1", "2 said-1"), wordsByPage(html));
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenOnceWhereverOnAPageItBegins(Start start) throws IOException {
        Tag html = Tag.page(UnaryOperator.identity());
        Tag body = begin(html);
        IntStream.range(0, LAST_POINTS).forEach(number -> {
            double above = Paper.A4.textHeight() - number;
            Tag part = body.add("div", "part").with("style", "margin: 0; page-break-before: always");
            part.add("div").with("style", "height: " + above + "pt");
            start.write(part, number);
        });
        List<String> words = wordsByPage(html).stream()
                .map(word -> word.replaceFirst("\\d+ ", ""))
                .toList();
        assertEquals(words.stream().distinct().toList(), words);
        assertEquals(
                LAST_POINTS,
                words.stream()
                        .map(word -> word.replaceFirst(".*-", ""))
                        .distinct()
                        .count());
    }

    private static Tag begin(Tag html) throws IOException {
        String style = Paper.A4.rule() + resource("briefing.css") + Badge.rules();
        new Frame("Agreements", "Agreements", "2019-W47", Optional.empty()).head(html, style, List.of());
        return html.add("body");
    }

    private List<String> wordsByPage(Tag html) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfEdition.write(html.document(), LocalDate.of(2019, 11, 24), 1, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                Matcher word = WORD.matcher(stripper.getText(document));
                while (word.find()) {
                    written.add(page + " " + word.group());
                }
            }
        }
        return written;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BriefingWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
