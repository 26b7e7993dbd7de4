package io.entente.write.figure;

import io.entente.write.page.Tag;
import java.util.Locale;

/** A picture made of a few plain shapes; lengths are CSS pixels, 96 to the inch, from the top left corner. */
final class Drawing {
    private final Tag svg;

    /**
     * Begins a picture.
     *
     * @param meaning what it shows, in full sentences: text in a picture is drawn as outlines, so this alone is heard
     */
    Drawing(Tag parent, int width, int height, String meaning) {
        svg = parent.add("svg")
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height))
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with("alt", meaning);
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        svg.add("line")
                .with("x1", number(x1))
                .with("y1", number(y1))
                .with("x2", number(x2))
                .with("y2", number(y2))
                .with("stroke", colour)
                .with("stroke-width", number(width));
    }

    void rectangle(double x, double y, double width, double height, String colour) {
        svg.add("rect")
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height))
                .with("fill", colour);
    }

    void disc(double x, double y, double radius, String colour) {
        circle(x, y, radius).with("fill", colour);
    }

    void ring(double x, double y, double radius, String colour, double width) {
        circle(x, y, radius).with("fill", "none").with("stroke", colour).with("stroke-width", number(width));
    }

    private Tag circle(double x, double y, double radius) {
        return svg.add("circle").with("cx", number(x)).with("cy", number(y)).with("r", number(radius));
    }

    /** Adds a text whose base line is at {@code y}. */
    void label(double x, double y, Anchor anchor, Lettering lettering, String text) {
        svg.add("text")
                .with("x", number(x))
                .with("y", number(y))
                .with("text-anchor", anchor.name().toLowerCase(Locale.ROOT))
                .with("font-size", number(lettering.size()))
                .with("font-weight", lettering.bold() ? "600" : "400")
                .with("fill", lettering.colour())
                .text(text);
    }

    private static String number(double length) {
        String digits = String.format(Locale.ROOT, "%.2f", length);
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }

    /** Which end of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a text is set; the size in pixels. */
    record Lettering(double size, boolean bold, String colour) {}
}
