package io.entente.write.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A handling marking, shown at the top and the bottom of every page.
 *
 * <p>Labels of the Traffic Light Protocol stand at the right in at least 12 points, in their colour on black, written in capitals
 * without a space (FIRST, Traffic Light Protocol 2.0, sections 2 and 4). Any other marking is centred.
 *
 * @param words the words, in capitals
 */
public record Marking(String words) {
    private static final Map<String, String> TRAFFIC_LIGHTS = Map.of(
            "TLP:RED", "#ff2b2b",
            "TLP:AMBER", "#ffc000",
            "TLP:AMBER+STRICT", "#ffc000",
            "TLP:GREEN", "#33ff00",
            "TLP:CLEAR", "#ffffff");

    private static final int LONGEST = 120;

    /** Returns the marking of some words; a label of the protocol is recognised however it is spaced. */
    public static Marking of(String words) {
        String capitals = words.strip().toUpperCase(Locale.ROOT);
        if (capitals.length() > LONGEST) {
            return new Marking(capitals.substring(0, LONGEST) + "…");
        }
        String label = capitals.replaceAll("\\s*([:+])\\s*", "$1");
        return new Marking(TRAFFIC_LIGHTS.containsKey(label) ? label : capitals);
    }

    /** Adds the marking. */
    public void add(Tag parent) {
        parent.add("span", trafficLight().isPresent() ? "marking tlp" : "marking")
                .text(words);
    }

    /** Returns the style rules that a label of the protocol needs beyond those of other markings. */
    public String rules() {
        String top = "vertical-align:bottom;padding-bottom:5mm;";
        String foot = "vertical-align:top;padding-top:6mm;";
        return trafficLight()
                .map(colour -> ".tlp{color:" + colour + ";background-color:#000000}\n"
                        + "@page{@top-center{" + top + "content:element(run-period)}"
                        + "@top-right{" + top + "content:element(run-marking-top)}"
                        + "@bottom-center{content:normal}"
                        + "@bottom-right{" + foot + "content:element(run-marking-foot)}"
                        + "@bottom-left{" + foot + "content:\"Page \" counter(page) \" of \" counter(pages);"
                        + "font-family:'Source Sans Pro';font-size:8pt;color:#4d5761}}\n"
                        + "@page :first{@top-center{content:none}@top-right{" + top
                        + "content:element(run-marking-top)}}\n"
                        + ".run-period{text-align:center}.run-marking-top,.run-marking-foot{text-align:right}\n")
                .orElse("");
    }

    /** Returns the style rules that a label of the protocol needs on a screen. */
    public String screenRules() {
        return trafficLight()
                .map(colour -> ".tlp{color:" + colour + ";background-color:#000000}\nheader,footer{text-align:right}\n")
                .orElse("");
    }

    private Optional<String> trafficLight() {
        return Optional.ofNullable(TRAFFIC_LIGHTS.get(words));
    }
}
