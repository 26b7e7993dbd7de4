package io.entente.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * How many sheets a document takes.
 *
 * @param count how many
 * @param endsShort whether the last one holds a few lines alone
 */
public record Sheets(int count, boolean endsShort) {
    private static final double FEW = 0.25;

    // What draws a page grows with what stands on it.
    static Sheets of(PDDocument document) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            lengths.add(page.getContents().readAllBytes().length);
        }
        int most = lengths.stream().mapToInt(length -> length).max().orElse(1);
        int last = lengths.isEmpty() ? 0 : lengths.get(lengths.size() - 1);
        return new Sheets(lengths.size(), lengths.size() > 1 && last < FEW * most);
    }
}
