package io.entente.write.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints the few SVG shapes that our own pictures are made of: line, rect, circle and text.
 *
 * <p>Anything else is left out, so that no foreign drawing can bring scripts, links or files with it.
 */
final class SvgPainter implements SVGDrawer {
    private final OutlineText texts = new OutlineText();

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Picture(svg, dotsPerPixel);
    }

    private void paint(Element shape, Graphics2D canvas) {
        switch (shape.getLocalName()) {
            case "line" ->
                stroke(
                        shape,
                        canvas,
                        new Line2D.Double(
                                number(shape, "x1"), number(shape, "y1"), number(shape, "x2"), number(shape, "y2")));
            case "rect" ->
                fill(
                        shape,
                        canvas,
                        new Rectangle2D.Double(
                                number(shape, "x"),
                                number(shape, "y"),
                                number(shape, "width"),
                                number(shape, "height")));
            case "circle" -> {
                double radius = number(shape, "r");
                Shape circle = new Ellipse2D.Double(
                        number(shape, "cx") - radius, number(shape, "cy") - radius, 2 * radius, 2 * radius);
                fill(shape, canvas, circle);
                stroke(shape, canvas, circle);
            }
            case "text" -> fill(shape, canvas, texts.outline(shape));
            default -> throw new IllegalStateException("no way to paint <" + shape.getLocalName() + ">");
        }
    }

    private static void fill(Element element, Graphics2D canvas, Shape shape) {
        String colour = element.getAttribute("fill");
        if (colour.startsWith("#")) {
            canvas.setPaint(Color.decode(colour));
            canvas.fill(shape);
        }
    }

    private static void stroke(Element element, Graphics2D canvas, Shape shape) {
        String colour = element.getAttribute("stroke");
        if (colour.startsWith("#")) {
            canvas.setPaint(Color.decode(colour));
            canvas.setStroke(new BasicStroke((float) number(element, "stroke-width")));
            canvas.draw(shape);
        }
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Pictures use the document's own fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Pictures use the document's own fonts.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private final class Picture implements SVGImage {
        private final Element svg;
        private final double dotsPerPixel;

        Picture(Element svg, double dotsPerPixel) {
            this.svg = svg;
            this.dotsPerPixel = dotsPerPixel;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) (number(svg, "width") * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (number(svg, "height") * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float width = (float) number(svg, "width");
            float height = (float) number(svg, "height");
            device.drawWithGraphics((float) x, (float) y, width, height, canvas -> {
                for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
                    paint((Element) child, canvas);
                }
            });
        }
    }
}
