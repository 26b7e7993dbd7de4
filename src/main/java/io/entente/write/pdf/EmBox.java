package io.entente.write.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.util.concurrent.Callable;

/**
 * How high and deep layout takes text to be: one em in all, whatever the font.
 *
 * <p>Left to itself, layout takes every text to be as high as the highest font that could be called on, which is more than two em:
 * higher than its line. What is higher than its line reaches out of the page whose first line it is, is painted on the page before too,
 * and fails there if it is the head of a table. Lines of our style sheets are all higher than an em. Fonts that no character calls on are
 * not even loaded.
 */
final class EmBox implements FSCacheEx<String, FSCacheValue> {
    private static final float ASCENT = 732;
    private static final float DESCENT = 1000 - ASCENT;
    private static final float RULE = 50;
    private static final PdfBoxRawPDFontMetrics METRICS =
            new PdfBoxRawPDFontMetrics(ASCENT, DESCENT, -ASCENT / 3, RULE, DESCENT / 2, RULE, DESCENT);

    @Override
    public FSCacheValue get(String font) {
        return METRICS;
    }

    @Override
    public FSCacheValue get(String font, Callable<? extends FSCacheValue> loader) {
        return METRICS;
    }

    @Override
    public void put(String font, FSCacheValue itsOwn) {
        // A font's own measures are not asked for.
    }
}
