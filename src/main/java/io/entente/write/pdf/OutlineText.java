package io.entente.write.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * Turns the text of a picture into outlines taken straight from the font files.
 *
 * <p>The desktop's own text engine would need fonts installed on the machine, and draws differently from one to the next.
 */
final class OutlineText {
    private final Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);

    /** Returns the outline of an SVG text element. */
    Shape outline(Element text) {
        boolean bold = text.getAttribute("font-weight").equals("600");
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double size = SvgPainter.number(text, "font-size");
        double width = append(path, text.getTextContent(), size, bold ? Typeface.TEXT_SEMIBOLD : Typeface.TEXT);
        double shift = switch (text.getAttribute("text-anchor")) {
            case "middle" -> -width / 2;
            case "end" -> -width;
            default -> 0;
        };
        double x = SvgPainter.number(text, "x") + shift;
        path.transform(AffineTransform.getTranslateInstance(x, SvgPainter.number(text, "y")));
        return path;
    }

    private double append(Path2D path, String text, double size, Typeface preferred) {
        double pen = 0;
        for (int character : text.codePoints().toArray()) {
            pen += append(path, character, pen, size, preferred);
        }
        return pen;
    }

    private double append(Path2D path, int character, double pen, double size, Typeface preferred) {
        try {
            for (Typeface face :
                    List.of(preferred, Typeface.MARKS, Typeface.MANY_SCRIPTS, Typeface.HANGUL, Typeface.HAN)) {
                TrueTypeFont font = fonts.computeIfAbsent(face, Typeface::load);
                CmapLookup table = font.getUnicodeCmapLookup();
                int glyph = table.getGlyphId(character);
                if (glyph > 0) {
                    double scale = size / font.getUnitsPerEm();
                    GlyphData data = font.getGlyph().getGlyph(glyph);
                    if (data != null) {
                        path.append(
                                data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, pen, 0)),
                                false);
                    }
                    return font.getAdvanceWidth(glyph) * scale;
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("a glyph cannot be read", e);
        }
    }
}
