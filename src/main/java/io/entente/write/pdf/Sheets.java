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
 * @param last how full the last one is, from 0 to 1
 */
public record Sheets(int count, double last) {
    private static final double FEW = 0.25;

    // What draws a page grows with what stands on it.
    static Sheets of(PDDocument document) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            lengths.add(page.getContents().readAllBytes().length);
        }
        double most = lengths.stream().mapToInt(length -> length).max().orElse(1);
        return new Sheets(lengths.size(), lengths.get(lengths.size() - 1) / most);
    }

    /** Tells whether the last of several holds a few lines alone. */
    public boolean endsShort() {
        return count > 1 && last < FEW;
    }
}
