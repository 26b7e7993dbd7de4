package io.entente.write.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that a document may be set in, in the order in which a character is looked for; all under the SIL Open Font License. */
enum Typeface {
    TEXT("Source Sans Pro", 400, FontStyle.NORMAL, "/fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf"),
    TEXT_SEMIBOLD("Source Sans Pro", 600, FontStyle.NORMAL, "/fonts/ttf/SourceSansPro/SourceSansPro-SemiBold.ttf"),
    SERIF("Source Serif 4", 400, FontStyle.NORMAL, "/io/entente/write/fonts/SourceSerif4-Regular.ttf"),
    SERIF_SEMIBOLD("Source Serif 4", 600, FontStyle.NORMAL, "/io/entente/write/fonts/SourceSerif4-SemiBold.ttf"),
    MARKS("Entente Marks", 400, FontStyle.NORMAL, "/io/entente/write/fonts/EntenteMarks-Regular.ttf"),
    MANY_SCRIPTS("Kurinto Sans", 400, FontStyle.NORMAL, "/fonts/ttf/Kurinto/KurintoSans-Rg.ttf"),
    MANY_SCRIPTS_BOLD("Kurinto Sans Bold", 400, FontStyle.NORMAL, "/fonts/ttf/Kurinto/KurintoSans-Bd.ttf"),
    KHMER("Noto Sans Khmer", 400, FontStyle.NORMAL, "/io/entente/write/fonts/NotoSansKhmer-Regular.ttf"),
    BURMESE("Noto Sans Myanmar", 400, FontStyle.NORMAL, "/io/entente/write/fonts/NotoSansMyanmar-Regular.ttf"),
    HANGUL("Noto Sans KR", 400, FontStyle.NORMAL, "/io/entente/write/fonts/NotoSansKR-Hangul.ttf"),
    HAN("Noto Sans SC", 400, FontStyle.NORMAL, "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String resource;

    Typeface(String family, int weight, FontStyle style, String resource) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.resource = resource;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /**
     * Reads the font.
     *
     * <p>Substitution of glyphs is off: the layout measures without it, and substituted glyphs would have no way back to their
     * characters (ISO 14289-1, 7.21.7).
     */
    TrueTypeFont load() {
        return parse(file());
    }

    /** Reads a font from the bytes of its file. */
    static TrueTypeFont parse(byte[] file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("a font cannot be read", e);
        }
    }

    /** Returns the bytes of the font's file. */
    byte[] file() {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + resource + " cannot be read", e);
        }
    }
}
